package glasshouse.lab.compare;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.lab.LabException;
import glasshouse.world.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only rules over one society are compared. */
class OneSocietyTest {
  private static final Scenario ARTICLE = Comparisons.small("the-article");

  @ParameterizedTest
  @CsvSource({
    "society.people=4_000, society.people is 3_000 in the one",
    "society.seed=8, society.seed is 7 in the one",
    "days=25 days, days is",
    "warm-up=9 days, warm-up is",
    "acts.jaywalking.rate=0.5 /day, acts.jaywalking.rate is 0.36 /day in the one",
    "parameters.behaviour.crowding=0.2, parameters.behaviour.crowding",
    "response=none, response"
  })
  void anythingElseThatDiffersIsNamed(String override, String told) {
    Scenario other = Comparisons.small("cameras-only", override);
    assertThatThrownBy(() -> Comparisons.of(2, false, ARTICLE, other))
        .isInstanceOf(LabException.class)
        .hasMessageContaining("not of one society")
        .hasMessageContaining(told);
  }

  @Test
  void rulesMayDifferInAllTheirParts() {
    Scenario ordinary = Comparisons.small("ordinary-life");
    Scenario harder = Comparisons.small("the-article", "rulebook.rules.r-theft.points=-100");
    assertThatCode(() -> Comparisons.of(2, false, ARTICLE, ordinary, harder))
        .doesNotThrowAnyException();
  }
}
