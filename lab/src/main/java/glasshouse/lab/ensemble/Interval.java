package glasshouse.lab.ensemble;

/**
 * A range for a figure.
 *
 * @param low its lower end; not a number where there is none
 * @param high its upper end
 */
public record Interval(double low, double high) {
  /** No range: too few societies. */
  public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  /** Whether there is one. */
  public boolean exists() {
    return Double.isFinite(low) && Double.isFinite(high);
  }

  /** Whether a value lies within, ends included. */
  public boolean holds(double value) {
    return value >= low && value <= high;
  }
}
