package glasshouse.society.synthesis;

/** Shares of a total by rank: the Lorenz curve of values in ascending order. */
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
}
