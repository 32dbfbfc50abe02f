package glasshouse.lab.wedge;

/**
 * The naive estimate of a stepped wedge beside the truth that twins show, of one outcome.
 *
 * <p>Whoever has no twin compares neighbourhoods that have the system with those that wait for it:
 * two-way fixed effects ({@link StaggeredPanel#twoWay}). It goes wrong where effects grow or fade
 * after the wave (Goodman-Bacon 2021, 10.1016/j.jeconom.2021.03.014), where those who wait are
 * reached already (spillover, anticipation), and where the outcome is what sensors record, for then
 * the yardstick comes with the wave.
 *
 * @param naive the two-way fixed-effects estimate, of the system's world alone
 * @param truth the mean difference to the twin where the wave has come
 * @param before the mean difference to the twin where it has not come yet: what an evaluator takes
 *     for nothing
 */
public record WaveEstimate(double naive, double truth, double before) {

  /** The estimate of a panel beside the truth from its twin's. */
  public static WaveEstimate of(StaggeredPanel with, StaggeredPanel without) {
    StaggeredPanel effect = with.less(without);
    return new WaveEstimate(with.twoWay(), effect.mean(true), effect.mean(false));
  }

  /** How far the naive estimate is off. */
  public double bias() {
    return naive - truth;
  }
}
