package glasshouse.kernel;

/**
 * A mean-one log-normal multiplier by 256 equal slices, for lasting differences between people that
 * a draw gives again.
 *
 * <p>The multiplier of slice q is exp(sd * z(q) - norm) in 1/256, z the normal quantile (Acklam's
 * rational approximation, relative error below 1.2e-9), normed so that the mean over slices is one.
 * Departure: the slices cut the far tails.
 */
public final class Quantiles {
  /** One, as stored. */
  public static final int ONE = 256;

  /** How many equal slices the distribution is cut into. */
  public static final int SLICES = 256;

  private static final int SLICE_SHIFT = Integer.SIZE - Byte.SIZE;

  private final int[] multipliers = new int[SLICES];

  /** Multipliers with this standard deviation of the logarithm; 0 makes all one. */
  public Quantiles(double sd) {
    double[] raw = new double[SLICES];
    double sum = 0;
    for (int q = 0; q < SLICES; q++) {
      raw[q] = StrictMath.exp(sd * normal(q));
      sum += raw[q];
    }
    for (int q = 0; q < SLICES; q++) {
      multipliers[q] = (int) StrictMath.round(raw[q] * SLICES * ONE / sum);
    }
  }

  /** The multiplier for a 32-bit draw, in 1/256. */
  public int of(long half) {
    return multipliers[slice(half)];
  }

  /** The largest multiplier, in 1/256. */
  public int most() {
    return multipliers[SLICES - 1];
  }

  /** The slice of a 32-bit draw. */
  public static int slice(long half) {
    return (int) (half >>> SLICE_SHIFT);
  }

  /** The least 32-bit draw of a slice. */
  public static long half(int slice) {
    return (long) slice << SLICE_SHIFT;
  }

  /** The quantile of the standard normal distribution in the middle of a slice. */
  public static double normal(int slice) {
    return normal((slice + 0.5) / SLICES);
  }

  /** The quantile of the standard normal distribution at p in (0, 1). */
  public static double normal(double p) {
    if (p < 0.02425) {
      return tail(StrictMath.sqrt(-2 * StrictMath.log(p)));
    }
    if (p > 1 - 0.02425) {
      return -tail(StrictMath.sqrt(-2 * StrictMath.log(1 - p)));
    }
    double q = p - 0.5;
    double r = q * q;
    double above =
        ((((-3.969683028665376e+01 * r + 2.209460984245205e+02) * r - 2.759285104469687e+02) * r
                            + 1.383577518672690e+02)
                        * r
                    - 3.066479806614716e+01)
                * r
            + 2.506628277459239e+00;
    double below =
        ((((-5.447609879822406e+01 * r + 1.615858368580409e+02) * r - 1.556989798598866e+02) * r
                            + 6.680131188771972e+01)
                        * r
                    - 1.328068155288572e+01)
                * r
            + 1;
    return above * q / below;
  }

  private static double tail(double q) {
    double above =
        ((((-7.784894002430293e-03 * q - 3.223964580411365e-01) * q - 2.400758277161838e+00) * q
                            - 2.549732539343734e+00)
                        * q
                    + 4.374664141464968e+00)
                * q
            + 2.938163982698783e+00;
    double below =
        (((7.784695709041462e-03 * q + 3.224671290700398e-01) * q + 2.445134137142996e+00) * q
                    + 3.754408661907416e+00)
                * q
            + 1;
    return above / below;
  }
}
