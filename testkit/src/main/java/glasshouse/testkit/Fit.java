package glasshouse.testkit;

import java.util.Arrays;

/**
 * How well counts fit what was expected: the probability (p-value) that luck alone fits worse.
 *
 * <p>Our draws are pure functions, so such a test gives the same answer for ever; {@link
 * #PLAUSIBLE_FROM} is strict enough that hundreds of honest tests pass and far above what a broken
 * generator reaches. A fit too good is as suspect as one too bad.
 */
public final class Fit {
  /** A p-value below this, or above one less this, is not luck. */
  public static final double PLAUSIBLE_FROM = 1e-4;

  private static final double LEAST_EXPECTED = 5;
  private static final double PRECISION = 1e-15;
  private static final int MOST_TERMS = 100_000;
  private static final double[] LANCZOS = {
    76.18009172947146,
    -86.50532032941677,
    24.01409824083091,
    -1.231739572450155,
    0.1208650973866179e-2,
    -0.5395239384953e-5
  };

  private Fit() {}

  /** Fails unless a p-value is plausible. */
  public static void assertPlausible(String what, double p) {
    if (!(p >= PLAUSIBLE_FROM && p <= 1 - PLAUSIBLE_FROM)) {
      throw new AssertionError("%s: p = %.3g, which is not luck".formatted(what, p));
    }
  }

  /**
   * Pearson's chi-square of counts against expected counts, each at least 5. The two have the same
   * sum.
   */
  public static double chiSquare(long[] observed, double[] expected) {
    if (observed.length != expected.length || observed.length < 2) {
      throw new IllegalArgumentException(
          observed.length + " counts, " + expected.length + " expected");
    }
    double statistic = 0;
    double surplus = 0;
    for (int i = 0; i < observed.length; i++) {
      if (!(expected[i] >= LEAST_EXPECTED)) {
        throw new IllegalArgumentException(
            "expected[" + i + "] = " + expected[i] + ", wants at least 5: pool the cells");
      }
      double gap = observed[i] - expected[i];
      surplus += gap;
      statistic += gap * gap / expected[i];
    }
    if (Math.abs(surplus) > 1e-6 * expected[0] * observed.length) {
      throw new IllegalArgumentException("counts are " + surplus + " more than expected");
    }
    return chiSquareTail(statistic, observed.length - 1);
  }

  /** Chi-square of counts that should all be alike. */
  public static double uniform(long[] observed) {
    long sum = 0;
    for (long count : observed) {
      sum += count;
    }
    double[] expected = new double[observed.length];
    Arrays.fill(expected, (double) sum / observed.length);
    return chiSquare(observed, expected);
  }

  /**
   * The p-value of a mean over n draws that each have this mean and standard deviation, both sides.
   */
  public static double mean(double observed, double expected, double deviation, long n) {
    return normalTail((observed - expected) / (deviation / Math.sqrt(n)));
  }

  /** The p-value of the correlation of two long columns that should have none, both sides. */
  public static double uncorrelated(double[] first, double[] second) {
    int n = first.length;
    double a = average(first);
    double b = average(second);
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < n; i++) {
      ab += (first[i] - a) * (second[i] - b);
      aa += (first[i] - a) * (first[i] - a);
      bb += (second[i] - b) * (second[i] - b);
    }
    return normalTail(ab / Math.sqrt(aa * bb) * Math.sqrt(n - 1.0));
  }

  /** The probability of a chi-square above this with so many degrees of freedom. */
  public static double chiSquareTail(double statistic, double degrees) {
    return upperGamma(degrees / 2, statistic / 2);
  }

  /** The probability of a standard normal further from 0 than this, on either side. */
  public static double normalTail(double z) {
    return chiSquareTail(z * z, 1);
  }

  private static double average(double[] values) {
    double sum = 0;
    for (double v : values) {
      sum += v;
    }
    return sum / values.length;
  }

  /**
   * The regularised upper incomplete gamma function Q(a, x): series below a + 1, continued fraction
   * above.
   */
  private static double upperGamma(double a, double x) {
    if (x <= 0) {
      return 1;
    }
    double front = StrictMath.exp(a * StrictMath.log(x) - x - logGamma(a));
    return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x);
  }

  private static double lowerSeries(double a, double x) {
    double term = 1 / a;
    double sum = term;
    for (int n = 1; n < MOST_TERMS && term > sum * PRECISION; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return sum;
  }

  /** By Lentz's method. */
  private static double upperFraction(double a, double x) {
    double b = x + 1 - a;
    double c = 1 / Double.MIN_NORMAL;
    double d = 1 / b;
    double product = d;
    for (int n = 1; n < MOST_TERMS; n++) {
      double an = -n * (n - a);
      b += 2;
      d = 1 / (an * d + b);
      c = b + an / c;
      product *= d * c;
      if (Math.abs(d * c - 1) < PRECISION) {
        break;
      }
    }
    return product;
  }

  /** Lanczos's approximation, ten digits. */
  private static double logGamma(double a) {
    double sum = 1.000000000190015;
    for (int i = 0; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (a + 1 + i);
    }
    double t = a + 5.5;
    return (a + 0.5) * StrictMath.log(t) - t + StrictMath.log(2.5066282746310005 * sum / a);
  }
}
