package glasshouse.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import glasshouse.society.Face;
import glasshouse.world.Lab.Column;
import glasshouse.world.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** What faces show once other systems are in force: what these say, and nothing from before. */
class HandoverTest {
  private static final int PEOPLE = 6000;
  private static final String[] SMALL = {
    "society.people=" + PEOPLE, "warm-up=0 days", "days=14 days"
  };
  private static final String CHANGE = "timeline=[{day: 12, change: {%s: off}}]";
  private static final String HONOURS = String.format(CHANGE, "consequences.honours");
  private static final String NAMES = String.format(CHANGE, "consequences.named");

  @Test
  void whenASystemEndsNobodyIsNamedAndNobodyHonoured() {
    assertThat(shown("lists-only", Face.SHAMED, "days=20 days")).isPositive();
    assertThat(shown("lists-only", Face.HONOURED, "days=20 days")).isPositive();
    assertThat(shown("lists-only", Face.SHAMED, "days=20 days", "ends=13")).isZero();
    assertThat(shown("lists-only", Face.HONOURED, "days=20 days", "ends=13")).isZero();
  }

  @Test
  void aChangeOfSomethingElseLeavesHonoursByListAndPublishedNames() {
    String other = String.format(CHANGE, "consequences.no-posts");
    for (int bit : new int[] {Face.HONOURED, Face.SHAMED}) {
      int without = shown("lists-only", bit, "days=12 days");
      assertThat(shown("lists-only", bit, "days=12 days", other))
          .isCloseTo(without, withinPercentage(5));
    }
  }

  @Test
  void whatAGradeHonoursAndListsPublishEndsWithItsRule() {
    assertThat(shown("the-article", Face.HONOURED, HONOURS, "consequences.honoured=off")).isZero();
    assertThat(shown("lists-only", Face.SHAMED, NAMES)).isZero();
  }

  @Test
  void onTheFirstDayNobodyIsNamedForTheGradeOfAFileThatIsStillEmpty() {
    String exposed =
        """
        extends: score-only
        consequences:
          exposed: {new: true, when: {grade: D}, do: [name-published], domain: test, gravity: 0, source: test}
        """;
    assertThat(shown(Lab.text(exposed, Lab.all(SMALL, "days=1 day")), Face.SHAMED))
        .isLessThan(PEOPLE / 20);
  }

  private static int shown(String scenario, int bit, String... overrides) {
    return shown(Lab.scenario(scenario, Lab.all(SMALL, overrides)), bit);
  }

  /** How many faces show something on the last evening. */
  private static int shown(Scenario scenario, int bit) {
    try (Lab lab = new Lab(scenario)) {
      World world = lab.afterWarmUp();
      lab.live(world, world.scenario().days());
      int many = 0;
      for (int person = 0; person < PEOPLE; person++) {
        many += Face.is(Lab.get(world, Column.FACE, person), bit) ? 1 : 0;
      }
      return many;
    }
  }
}
