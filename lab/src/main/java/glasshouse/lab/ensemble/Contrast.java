package glasshouse.lab.ensemble;

import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Slice;
import glasshouse.lab.measure.Worse;

/**
 * One measure of some people under two scenarios, over all societies: the first minus the other.
 *
 * @param first id of the scenario held against the other
 * @param other id of the other
 * @param measure what is measured
 * @param slice the people it is about
 * @param level its mean under the first
 * @param otherLevel its mean under the other
 * @param difference mean of the differences, all numbers of the world as assumed
 * @param luck where that mean lies with a probability of 95 %, societies being drawn by luck alone
 * @param societies how many
 * @param drawn mean of the differences with the assumed numbers of the world drawn; not a number
 *     where they were not
 * @param drawnSocieties how many those were
 * @param ignorance where the difference in one society lies with a probability of 95 %, when both
 *     luck and the assumed numbers are drawn; {@link Interval#NONE} where they were not
 * @param worse share of societies in which the first does worse, luck alone; not a number where
 *     neither side is worse
 * @param worseDrawn the same with numbers drawn
 * @param needed how many societies an interval of luck wants that is a tenth of the difference to
 *     either side; 0 where that cannot be told
 */
public record Contrast(
    String first,
    String other,
    Measure measure,
    Slice slice,
    double level,
    double otherLevel,
    double difference,
    Interval luck,
    int societies,
    double drawn,
    int drawnSocieties,
    Interval ignorance,
    double worse,
    double worseDrawn,
    long needed) {

  /** Whether it is another than nought in any society, whatever was drawn. */
  public boolean differs() {
    return other(difference) || other(luck) || other(drawn) || other(ignorance);
  }

  private static boolean other(Interval interval) {
    return other(interval.low()) || other(interval.high());
  }

  private static boolean other(double value) {
    return Double.isFinite(value) && value != 0;
  }

  /** Whether luck alone leaves no doubt that there is a difference. */
  public boolean beyondLuck() {
    return luck.exists() && !luck.holds(0);
  }

  /** Whether neither luck nor what nobody knows of the world leaves a doubt that there is one. */
  public boolean beyondIgnorance() {
    return beyondLuck() && ignorance.exists() && !ignorance.holds(0);
  }

  /** Which way is worse for people. */
  public Worse worseSide() {
    return Worse.of(measure);
  }
}
