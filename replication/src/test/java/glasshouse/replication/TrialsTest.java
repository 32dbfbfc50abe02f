package glasshouse.replication;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Draws;
import glasshouse.lab.Progress;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trials: in order, each with its own luck, whatever the threads. */
final class TrialsTest {
  @Test
  void anyNumberOfThreadsGivesTheSameInTheSameOrder() {
    List<Long> one = seeds(7, 1, "a");
    assertThat(seeds(7, 3, "a")).isEqualTo(one);
    assertThat(new HashSet<>(one)).hasSize(40);
  }

  @Test
  void luckDependsOnSeedAndName() {
    assertThat(seeds(7, 1, "a")).doesNotContainAnyElementsOf(seeds(8, 1, "a"));
    assertThat(seeds(7, 1, "a")).doesNotContainAnyElementsOf(seeds(7, 1, "b"));
  }

  private static List<Long> seeds(long seed, int threads, String name) {
    return Trials.of(new Work(new Draws(seed), threads, Progress.SILENT), name, 40, Draws::seed);
  }
}
