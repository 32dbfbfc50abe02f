package glasshouse.replication.rebellion;

import glasshouse.replication.Replication;
import glasshouse.replication.Trials;
import glasshouse.replication.Work;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What all replications of Epstein 2002 have in common: the source, the seeds, the luck. */
abstract sealed class EpsteinRuns implements Replication
    permits EpsteinCopShares,
        EpsteinFewerCops,
        EpsteinLegitimacy,
        EpsteinNoMovement,
        EpsteinOutbursts,
        EpsteinPrintedRule,
        EpsteinRule {
  /** Seeds, as in the replication that the targets are from. */
  static final int SEEDS = 20;

  /** Ticks of a long run, as there. */
  static final int LONG = 3000;

  private static final String LUCK = "rebellion";

  @Override
  public final String source() {
    return "Epstein 2002, 10.1073/pnas.092080199; replications in ndouglas/SugarScape and a second"
        + " code";
  }

  /** The course of a setting under each seed; all settings are paired by seed. */
  static List<Course> runs(Work work, Setting setting, int seeds, int ticks) {
    return Trials.of(work, LUCK, seeds, draws -> new Rebellion(setting, draws).live(ticks));
  }

  /** The mean over seeds. */
  static <T> double mean(List<T> runs, ToDoubleFunction<T> what) {
    return runs.stream().mapToDouble(what).average().orElse(Double.NaN);
  }

  /** The least over seeds. */
  static <T> double least(List<T> runs, ToDoubleFunction<T> what) {
    return runs.stream().mapToDouble(what).min().orElse(Double.NaN);
  }

  /** The most over seeds. */
  static <T> double most(List<T> runs, ToDoubleFunction<T> what) {
    return runs.stream().mapToDouble(what).max().orElse(Double.NaN);
  }
}
