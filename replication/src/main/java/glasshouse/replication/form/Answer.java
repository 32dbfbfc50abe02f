package glasshouse.replication.form;

import java.util.List;

/**
 * Ours: a number and how far luck may have moved it.
 *
 * @param value not a number where there is none
 * @param error standard error; 0 where nothing was drawn
 */
record Answer(double value, double error) {
  /** A number in which there is no luck. */
  static Answer exact(double value) {
    return new Answer(value, 0);
  }

  /** A share of independent draws; its error is that of one hit and one miss in a half more. */
  static Answer share(double hits, double of) {
    double padded = (hits + 0.5) / (of + 1);
    return new Answer(hits / of, StrictMath.sqrt(padded * (1 - padded) / of));
  }

  /** The mean of independent numbers; without an error where there is only one. */
  static Answer mean(List<Double> values) {
    int n = values.size();
    double mean = values.stream().mapToDouble(Double::doubleValue).sum() / n;
    double squares = values.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
    return new Answer(mean, n < 2 ? 0 : StrictMath.sqrt(squares / (n - 1) / n));
  }
}
