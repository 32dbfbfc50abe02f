package glasshouse.world.scenario;

import static glasshouse.world.scenario.Reading.load;
import static glasshouse.world.scenario.Reading.problems;
import static glasshouse.world.scenario.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.consequence.ConsequenceSpec;
import glasshouse.consequence.ListSpec;
import glasshouse.scoring.RulebookSpec.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Limits to sharing and proportionality take away, and never add. */
class LimitsTest {
  private static final Scenario ARTICLE = load("the-article");

  @Test
  void withinOneDomainRulesAndGradesOfOthersAreGone() {
    Scenario limited =
        read("extends: the-article\nsafeguards: {sharing: {domains: [finance], source: mine}}\n");
    assertThat(limited.rulebook().rules())
        .extracting(Rule::id)
        .contains("r-late-bill", "r-arrears")
        .doesNotContain("r-critical-post", "r-jaywalking");
    assertThat(limited.consequences())
        .extracting(ConsequenceSpec::id)
        .contains("dearer-life-at-d", "no-fast-trains", "shame-for-jaywalking")
        .doesNotContain("no-work-at-d", "no-travel");
    assertThat(limited.lists()).isEqualTo(ARTICLE.lists());
  }

  @Test
  void nothingCostsMoreThanItsGravityAllows() {
    Scenario bounded =
        read(
            """
            extends: the-article
            safeguards: {proportion: {points: 1, fine: 0.1, days: 2 days, source: mine}}
            """);
    for (Rule rule : bounded.rulebook().rules()) {
      assertThat(rule.points()).isGreaterThanOrEqualTo(-10);
    }
    assertThat(ARTICLE.rulebook().rules()).anyMatch(rule -> rule.points() < -10);
    assertThat(bounded.lists())
        .filteredOn(list -> !list.red())
        .isNotEmpty()
        .allMatch(list -> list.termDays() <= 20);
    assertThat(bounded.lists()).filteredOn(ListSpec::red).isNotEmpty().isEqualTo(red(ARTICLE));
    assertThat(bounded.lists()).extracting(ListSpec::share).isEqualTo(shares(ARTICLE));
  }

  @Test
  void eachSafeguardIsAPartOfItsOwn() {
    Scenario whole = load("safeguarded");
    assertThat(whole.protections())
        .containsExactly(
            "appeal",
            "compensation",
            "correction",
            "notice",
            "opt-out",
            "proportion",
            "repair",
            "review",
            "sharing");
    Scenario without = whole.without(Scenario.Part.SAFEGUARD, "opt-out");
    assertThat(without.safeguards().optOut()).isEmpty();
    assertThat(without.safeguards().sharing()).isEqualTo(whole.safeguards().sharing());
    assertThat(whole.only(Scenario.Part.SAFEGUARD, "opt-out").safeguards().optOut().orElseThrow())
        .isEqualTo(whole.safeguards().optOut().orElseThrow());
  }

  @Test
  void whatIsWrongIsTold() {
    assertThat(
            problems("extends: the-article\nsafeguards: {opt-out: {default: maybe, source: x}}\n"))
        .hasSize(1);
  }

  @Test
  void whoIsOutIsTreatedAsAGradeThatThereIs() {
    assertThat(problems(treatedAs("the-article", "AAB")))
        .containsExactly(
            "test:2:49 safeguards.opt-out.treated-as: there is no such grade (was AAB). Maybe: AA,"
                + " AAA");
    assertThat(problems(treatedAs("the-article", "[A, B]")))
        .containsExactly(
            "test:2:49 safeguards.opt-out.treated-as: names many (was a list, wants one grade)");
    assertThat(problems(treatedAs("ordinary-life", "A")))
        .as("there is no score")
        .containsExactly(
            "test:2:49 safeguards.opt-out.treated-as: there is no such grade, nor any other (was"
                + " A)");
    assertThat(problems(treatedAs("the-article", "A"))).isEmpty();
  }

  private static String treatedAs(String parent, String grade) {
    return "extends: "
        + parent
        + "\nsafeguards: {opt-out: {default: in, treated-as: "
        + grade
        + ", source: x}}\n";
  }

  private static List<ListSpec> red(Scenario of) {
    return of.lists().stream().filter(ListSpec::red).toList();
  }

  private static List<Double> shares(Scenario of) {
    return of.lists().stream().map(ListSpec::share).toList();
  }
}
