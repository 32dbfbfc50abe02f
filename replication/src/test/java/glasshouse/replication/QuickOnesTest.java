package glasshouse.replication;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Draws;
import glasshouse.lab.Progress;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every replication that is quick comes out, as the page says it does. */
final class QuickOnesTest {
  static List<Replication> quick() {
    return Replications.all().stream().filter(replication -> !replication.slow()).toList();
  }

  @ParameterizedTest
  @MethodSource("quick")
  void itComesOut(Replication replication) {
    List<Held> held = replication.hold(new Work(new Draws(Work.SEED), 2, Progress.SILENT));
    assertThat(held).isNotEmpty();
    assertThat(held.stream().filter(Held::fails)).as(replication.name()).isEmpty();
  }
}
