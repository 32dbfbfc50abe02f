package glasshouse.lab.compare;

import glasshouse.lab.Progress;
import glasshouse.lab.ensemble.Societies;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Small comparisons for tests: a few thousand people for a few weeks. */
public final class Comparisons {
  public static final Scenarios SCENARIOS = Scenarios.ofClassPath();
  private static final List<String> SMALL =
      List.of("society.people=3_000", "warm-up=8 days", "days=24 days");

  private Comparisons() {}

  public static Scenario small(String name, String... overrides) {
    return SCENARIOS.load(name, Stream.concat(SMALL.stream(), Arrays.stream(overrides)).toList());
  }

  public static Comparison of(int replicates, boolean ignorance, Scenario... scenarios) {
    return new Comparison(List.of(scenarios), replicates, ignorance, "");
  }

  public static Compared live(Comparison comparison) {
    return live(comparison, 2);
  }

  public static Compared live(Comparison comparison, int threads) {
    return Societies.live(comparison, threads, "", Progress.SILENT);
  }
}
