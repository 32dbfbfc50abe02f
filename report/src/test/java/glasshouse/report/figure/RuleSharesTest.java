package glasshouse.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Shares of rules are of what all rules take, or give, and of all sanctions. */
class RuleSharesTest {
  private static final Scenario ARTICLE = Scenarios.ofClassPath().load("the-article", List.of());
  private static final Map<String, Double> VALUES =
      Map.of(
          "rule-points-r-jaywalking", -30.0,
          "rule-false-points-r-jaywalking", -6.0,
          "rule-points-r-quarrel", -10.0,
          "rule-points-r-donation", 5.0,
          "rule-sanctions-r-jaywalking", 20.0,
          "rule-wrong-sanctions-r-jaywalking", 3.0,
          "sanctions", 80.0,
          "wrong-sanctions", 4.0);

  private static RuleShares shares(Map<String, Double> values) {
    return RuleShares.of(ARTICLE, "all", id -> values.getOrDefault(id, Double.NaN));
  }

  private static RuleShares.Line line(RuleShares shares, String rule) {
    return shares.lines().stream()
        .filter(l -> l.rule().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRuleThatTakesHasItsShareOfWhatIsTakenAndOneThatGivesOfWhatIsGiven() {
    RuleShares all = shares(VALUES);
    assertThat(all.ofPoints(line(all, "r-jaywalking"))).isCloseTo(0.75, within(1e-12));
    assertThat(all.ofPoints(line(all, "r-quarrel"))).isCloseTo(0.25, within(1e-12));
    assertThat(all.ofPoints(line(all, "r-donation"))).isEqualTo(1);
    assertThat(all.ofPoints(line(all, "r-theft"))).isZero();
  }

  @Test
  void sanctionsAreSharesOfAllAndFalseOnesOfTheFalse() {
    RuleShares all = shares(VALUES);
    RuleShares.Line jaywalking = line(all, "r-jaywalking");
    assertThat(all.forNothing(jaywalking)).isCloseTo(0.2, within(1e-12));
    assertThat(all.ofSanctions(jaywalking)).isEqualTo(0.25);
    assertThat(all.ofWrong(jaywalking)).isEqualTo(0.75);
    assertThat(all.ofWrong(line(all, "r-quarrel"))).isZero();
  }

  @Test
  void whereNothingMovedEveryShareIsNought() {
    RuleShares none = shares(Map.of());
    assertThat(none.taken()).isZero();
    assertThat(none.lines())
        .hasSameSizeAs(ARTICLE.rulebook().rules())
        .allSatisfy(l -> assertThat(Say.share(none.forNothing(l))).isEqualTo("0.00 %"));
  }
}
