package glasshouse.report.compare;

import glasshouse.lab.Circumstances;
import glasshouse.lab.Progress;
import glasshouse.lab.ablate.Ablated;
import glasshouse.lab.ablate.Ablation;
import glasshouse.lab.compare.Compared;
import glasshouse.lab.compare.Comparison;
import glasshouse.lab.ensemble.Societies;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.time.Instant;
import java.util.List;

/** Small experiments for tests: 2,000 people for three weeks. */
final class Small {
  static final int DAYS = 21;
  private static final Scenarios SCENARIOS = Scenarios.ofClassPath();
  private static final List<String> SMALL =
      List.of("society.people=2_000", "warm-up=6 days", "days=" + DAYS + " days");

  private Small() {}

  static Scenario scenario(String name) {
    return SCENARIOS.load(name, SMALL);
  }

  /** A scenario as a user writes one. */
  static Scenario written(String yaml) {
    return SCENARIOS.parse("mine", yaml, SMALL);
  }

  static Compared live(int replicates, boolean ignorance, Scenario... scenarios) {
    Comparison comparison = new Comparison(List.of(scenarios), replicates, ignorance, "");
    return Societies.live(comparison, 2, "", Progress.SILENT);
  }

  /** An ablation of a scenario. */
  static Ablated ablate(int replicates, boolean ignorance, Scenario scenario) {
    Ablation ablation = new Ablation(scenario, replicates, ignorance);
    return Societies.live(ablation, 2, "", Progress.SILENT);
  }

  static String page(Ablated ablated) {
    return AblationPage.of(ablated, circumstances("glasshouse ablate a"));
  }

  static Circumstances circumstances(String command) {
    return new Circumstances(2, 0, "0-test", command, Instant.EPOCH);
  }

  static String page(Compared compared) {
    return ComparisonPage.of(compared, circumstances("glasshouse compare a b"));
  }
}
