package glasshouse.society.synthesis;

/** Shares of a total by rank: the Lorenz curve and the Gini index of values in ascending order. */
final class Lorenz {
  private Lorenz() {}

  /** Share of the total that the first i values hold, for i from 0. */
  static double[] of(double[] ascending) {
    double[] upTo = new double[ascending.length + 1];
    for (int i = 0; i < ascending.length; i++) {
      upTo[i + 1] = upTo[i] + ascending[i];
    }
    double total = upTo[ascending.length];
    for (int i = 0; i < upTo.length; i++) {
      upTo[i] /= total;
    }
    return upTo;
  }

  /** The share of the total held by the lowest share of the people. */
  static double at(double[] upTo, double people) {
    return upTo[(int) StrictMath.round(people * (upTo.length - 1))];
  }

  /** The Gini index: the mean difference of two values over twice their mean. */
  static double gini(double[] ascending) {
    double sum = 0;
    double weighted = 0;
    int n = ascending.length;
    for (int i = 0; i < n; i++) {
      sum += ascending[i];
      weighted += (2.0 * i + 1 - n) * ascending[i];
    }
    return weighted / (n * sum);
  }
}
