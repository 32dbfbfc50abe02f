package glasshouse.world;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.world.scenario.Scenario;
import org.junit.jupiter.api.Test;

/**
 * A nation of provinces saved on an evening goes on when it is loaded as if nothing had happened.
 */
class NationTest {
  @Test
  void aNationLoadedOnAnyEveningEndsTheSame() {
    Scenario scenario =
        Lab.scenario("nation", "society.people=40_000", "warm-up=8 days", "days=12 days");
    try (Lab lab = new Lab(scenario)) {
      World world = lab.afterWarmUp();
      lab.live(world, 5);
      World loaded = lab.copy(world);
      assertThat(loaded.fingerprint()).isEqualTo(world.fingerprint());
      lab.live(world, 7);
      lab.live(loaded, 7);
      assertThat(loaded.fingerprint()).isEqualTo(world.fingerprint());
    }
  }
}
