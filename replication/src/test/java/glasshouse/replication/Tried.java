package glasshouse.replication;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Draws;
import glasshouse.lab.Progress;
import java.util.List;

/** Replications as tests try them: under the seed of the page, and under others. */
final class Tried {
  private Tried() {}

  /** What comes out under a seed, on one thread. */
  static List<Held> hold(Replication replication, long seed) {
    return replication.hold(new Work(new Draws(seed), 1, Progress.SILENT));
  }

  /** That everything is met under the seed of the page. */
  static void met(Replication replication) {
    for (Held held : hold(replication, Work.SEED)) {
      assertThat(held.fails())
          .as("%s: theirs %s, ours %s", held.quantity(), held.theirs(), held.ours())
          .isFalse();
    }
  }
}
