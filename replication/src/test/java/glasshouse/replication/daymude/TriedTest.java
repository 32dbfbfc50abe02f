package glasshouse.replication.daymude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.behaviour.Authority;
import glasshouse.behaviour.Authority.Punishment;
import org.junit.jupiter.api.Test;

/** The best of all acts tried. */
final class TriedTest {
  @Test
  void itIsTheToleranceTheDesireOrBetween() {
    Authority uniform = new Authority(0.2, 0.25, 0.6, Punishment.UNIFORM);
    assertThat(Tried.best(uniform, 0.7, 1, 1000)).isEqualTo(0.25);
    assertThat(Tried.best(uniform, 0.72, 1, 1000)).isEqualTo(0.72);
    assertThat(Tried.best(uniform, 0.2, 1, 1000)).isEqualTo(0.2);
    Authority proportional = new Authority(0.2, 0.25, 1, Punishment.PROPORTIONAL);
    assertThat(Tried.best(proportional, 1, 1, 1000)).isCloseTo(0.625, within(1e-9));
  }
}
