package glasshouse.world;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.society.Flags;
import glasshouse.world.Lab.Column;
import glasshouse.world.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Nothing counts for the score of whoever is out of the system, through the real day. */
class LeavingTest {
  private static final int PEOPLE = 8192;
  private static final int DAYS = 21;

  /** Many come and go, most who lose points contest it or read the file, and all of them win. */
  private static final Scenario COMING_AND_GOING =
      Lab.scenario(
          "the-article",
          "society.people=" + PEOPLE,
          "warm-up=0 days",
          "safeguards.opt-out={default: in}",
          "safeguards.appeal={days: 2 days, wins-false: 100 %, wins-true: 100 %}",
          "safeguards.correction={corrects: 100 %}",
          "parameters.behaviour.awareness.start=1",
          "parameters.behaviour.leaving.pace=1",
          "parameters.behaviour.leaving.against-default=50 %",
          "parameters.behaviour.appeal.true=1",
          "parameters.behaviour.appeal.false=1",
          "parameters.behaviour.appeal.fear=0");

  @Test
  void whoIsOutIsAtTheStartEvenAfterLeavingOnTheDayOfAFinding() {
    try (Lab lab = new Lab(COMING_AND_GOING)) {
      World world = lab.afterWarmUp();
      int out = 0;
      for (int day = 0; day < DAYS; day++) {
        lab.live(world, 1);
        for (int person = 0; person < PEOPLE; person++) {
          if (Flags.is(Lab.get(world, Column.FLAGS, person), Flags.OPTED_OUT)) {
            out++;
            assertThat(Lab.get(world, Column.SCORE, person))
                .as("day %d, person %d", day, person)
                .isEqualTo(1000 << 4);
          }
        }
      }
      assertThat(out).isGreaterThan(DAYS * PEOPLE / 10);
      assertThat(world.total().total(world.counters().find("appeal/won-true"))).isPositive();
    }
  }
}
