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
  private static final double MIDDLE = 0.425;
  private static final double MIDDLE_SQUARED = 0.180625;
  private static final double SHOULDER = 1.6;
  private static final double TAIL = 5;
  private static final double[][] MIDDLE_RATIO = {
    {59.109374720, 159.29113202, 50.434271938, 3.3871327179},
    {67.187563600, 78.757757664, 17.895169469, 1}
  };
  private static final double[][] SHOULDER_RATIO = {
    {0.17023821103, 1.3067284816, 2.7568153900, 1.4234372777},
    {0.12021132975, 0.73700164250, 1}
  };
  private static final double[][] TAIL_RATIO = {
    {0.017337203997, 0.42868294337, 3.0812263860, 6.6579051150},
    {0.012258202635, 0.24197894225, 1}
  };
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
    if (Math.abs(q) <= MIDDLE) {
      return q * ratio(MIDDLE_RATIO, MIDDLE_SQUARED - q * q);
    }
    double r = StrictMath.sqrt(-StrictMath.log(q < 0 ? p : 1 - p));
    double z = r <= TAIL ? ratio(SHOULDER_RATIO, r - SHOULDER) : ratio(TAIL_RATIO, r - TAIL);
    return q < 0 ? -z : z;
  }

  /** A ratio of two polynomials, whose coefficients begin with the highest power. */
  private static double ratio(double[][] parts, double r) {
    return horner(parts[0], r) / horner(parts[1], r);
  }

  private static double horner(double[] coefficients, double r) {
    double sum = coefficients[0];
    for (int i = 1; i < coefficients.length; i++) {
      sum = sum * r + coefficients[i];
    }
    return sum;
  }
}
