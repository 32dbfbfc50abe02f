package glasshouse.world;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Population;
import glasshouse.world.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Alarms at the kerb are as frequent as cameras are dense today, not as they were yesterday. */
class AlarmsTest {
  /**
   * Three blocks, the last of them tiny: whatever attention comes to it makes it far denser than
   * any block was. Everything is in sight, so that there are findings everywhere.
   */
  private static final Scenario ATTENTIVE =
      Lab.scenario(
          "the-article",
          "society.people=" + (2 * Population.BLOCK + 500),
          "warm-up=0 days",
          "days=60 days",
          "sensors.street-cameras.attention=100 %",
          "parameters.sensing.sight=0.01");

  @Test
  void onTheMorningOnWhichAttentionMovesNoAlarmSoundsMoreOftenThanAtTheMost() {
    try (Lab lab = new Lab(ATTENTIVE)) {
      World world = lab.afterWarmUp();
      lab.live(world, Calendar.MONTH);
      long before = alarms(world);
      lab.live(world, 1); // fails in a block that is denser than the densest was
      assertThat(alarms(world)).isGreaterThan(before);
    }
  }

  private static long alarms(World world) {
    return world.total().total(world.counters().find("alarms/jaywalking"));
  }
}
