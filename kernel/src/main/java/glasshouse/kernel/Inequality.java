package glasshouse.kernel;

/**
 * How unevenly a total is spread: the Gini and Theil indices of values that are added in ascending
 * order, each with how many people have it.
 *
 * <p>Gini: the mean difference of two values over twice their mean, 0 when all have the same, (n -
 * 1)/n when one of n has all. Theil's T: the mean of (x/m) ln(x/m), m being the mean; 0 when all
 * have the same, ln n when one has all. Both are of these people, not estimates for others: no
 * correction for their number. Sources: Gini 1912; Theil 1967; the row E9 of {@code
 * docs/evidence.md}. Values below zero have no share of a total and are an error; a total of
 * nothing has no index (not a number).
 */
public final class Inequality {
  private double people;
  private double total;
  private double ranked;
  private double logs;
  private double last;

  /** Of values in ascending order, a person each. */
  public static Inequality of(double[] ascending) {
    Inequality of = new Inequality();
    for (double value : ascending) {
      of.add(value, 1);
    }
    return of;
  }

  /**
   * Of people counted in bins.
   *
   * @param values of the bins, ascending
   * @param people in each
   */
  public static Inequality of(double[] values, double[] people) {
    Inequality of = new Inequality();
    for (int bin = 0; bin < values.length; bin++) {
      of.add(values[bin], people[bin]);
    }
    return of;
  }

  /** Adds so many people with a value: not below zero, nor below the value before. */
  public void add(double value, double weight) {
    if (!(value >= last && weight >= 0)) {
      throw new IllegalArgumentException(
          "value " + value + " of " + weight + " people after " + last + ": wants ascending order");
    }
    last = value;
    double held = weight * value;
    ranked += held * (people + weight / 2);
    logs += value > 0 ? held * StrictMath.log(value) : 0;
    people += weight;
    total += held;
  }

  /** The Gini index, 0 to 1. */
  public double gini() {
    return 2 * ranked / (people * total) - 1;
  }

  /** Theil's T, 0 to the logarithm of how many people there are. */
  public double theil() {
    return logs / total - StrictMath.log(total / people);
  }
}
