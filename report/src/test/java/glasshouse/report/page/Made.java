package glasshouse.report.page;

import glasshouse.lab.Circumstances;
import glasshouse.lab.Plan;
import glasshouse.lab.Progress;
import glasshouse.lab.Recording;
import glasshouse.lab.Result;
import glasshouse.lab.Runner;
import glasshouse.report.table.Database;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages of small runs, for tests. */
final class Made {
  private static final Scenarios SCENARIOS = Scenarios.ofClassPath();

  private Made() {}

  /** A small scenario of the catalogue: 3,000 people, 5 days of warm-up, 40 days. */
  static Scenario scenario(String name, String... overrides) {
    List<String> all = new ArrayList<>(List.of("society.people=3_000", "warm-up=5", "days=40"));
    all.addAll(List.of(overrides));
    return SCENARIOS.load(name, all);
  }

  /** A scenario as a user writes one. */
  static Scenario written(String yaml) {
    return SCENARIOS.parse("mine", yaml, List.of());
  }

  static Result live(Plan plan, Path folder) {
    Runner runner =
        Runner.begin(plan, Optional.of(folder), circumstances("glasshouse run"), Recording.NONE);
    return ((Runner.Outcome.Whole) runner.run(Progress.SILENT)).result();
  }

  static Circumstances circumstances(String command) {
    return new Circumstances(2, 0, "0-test", command, Instant.EPOCH);
  }

  /** The page of a plan, its tables made up. */
  static String page(Plan plan, Path folder) {
    Result result = live(plan, folder);
    try (Database database = MadeUp.of(plan, result)) {
      return ReportPage.of(database, () -> {}, plan, result, circumstances("glasshouse run"));
    }
  }
}
