package glasshouse.society.synthesis;

/**
 * Normal and log-normal numbers by inversion of a table of 4,096 quantiles.
 *
 * <p>Source of the quantile: Wichura, "Algorithm AS 241: the percentage points of the normal
 * distribution", Applied Statistics 37, 1988, 10.2307/2347330 (PPND7, seven digits). Departure: a
 * table of midpoints ends at 3.67 standard deviations.
 */
final class Bell {
  /** log2 of {@link #SIZE}. */
  static final int BITS = 12;

  /** Quantiles in the table. */
  static final int SIZE = 1 << BITS;

  private static final int DROP = 32 - BITS;
  private static final double[] NORMAL = normals();

  private Bell() {}

  private static double[] normals() {
    double[] z = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      z[i] = quantile((i + 0.5) / SIZE);
    }
    return z;
  }

  /** Which quantile a 32-bit draw meets. */
  static int index(long half) {
    return (int) (half >>> DROP);
  }

  /** A standard normal number for a 32-bit draw. */
  static double normal(long half) {
    return NORMAL[index(half)];
  }

  /** Quantiles of exp(sigma z), whose median is one. */
  static double[] medianOne(double sigma) {
    double[] q = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      q[i] = StrictMath.exp(sigma * NORMAL[i]);
    }
    return q;
  }

  /** The same scaled so that the table's mean is one. */
  static double[] meanOne(double sigma) {
    double[] q = medianOne(sigma);
    double sum = 0;
    for (double value : q) {
      sum += value;
    }
    for (int i = 0; i < SIZE; i++) {
      q[i] *= SIZE / sum;
    }
    return q;
  }

  /** The standard normal quantile of a probability in (0, 1). */
  static double quantile(double p) {
    double q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
      return q * middle(0.180625 - q * q);
    }
    double r = StrictMath.sqrt(-StrictMath.log(q < 0 ? p : 1 - p));
    double z = r <= 5 ? shoulder(r - 1.6) : tail(r - 5);
    return q < 0 ? -z : z;
  }

  private static double middle(double r) {
    return (((59.109374720 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)
        / (((67.187563600 * r + 78.757757664) * r + 17.895169469) * r + 1);
  }

  private static double shoulder(double r) {
    return (((0.17023821103 * r + 1.3067284816) * r + 2.7568153900) * r + 1.4234372777)
        / ((0.12021132975 * r + 0.73700164250) * r + 1);
  }

  private static double tail(double r) {
    return (((0.017337203997 * r + 0.42868294337) * r + 3.0812263860) * r + 6.6579051150)
        / ((0.012258202635 * r + 0.24197894225) * r + 1);
  }
}
