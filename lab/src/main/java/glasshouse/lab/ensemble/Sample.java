package glasshouse.lab.ensemble;

import glasshouse.lab.compare.Comparison;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Differences of one figure between two scenarios, one a society.
 *
 * <p>Pairs share all luck, so their differences vary far less than either figure does (common
 * random numbers). The interval of the mean is Student's, over societies; the range is that of the
 * societies themselves and does not shrink with their number.
 */
public final class Sample {
  /** What an interval is to cover. */
  public static final double COVERAGE = 0.95;

  private static final long MOST = 1L << 40;

  private final double[] values;

  /** Of these differences; those that are no numbers are left out. */
  public Sample(DoubleStream differences) {
    values = differences.filter(Double::isFinite).toArray();
  }

  public int size() {
    return values.length;
  }

  public double mean() {
    return values.length == 0 ? Double.NaN : DoubleStream.of(values).sum() / values.length;
  }

  /** Standard deviation between societies; not a number for fewer than two. */
  public double deviation() {
    double mean = mean();
    double squares = DoubleStream.of(values).map(x -> (x - mean) * (x - mean)).sum();
    return values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1));
  }

  /** Where the mean of endlessly many societies lies with a probability of 95 %. */
  public Interval ofMean() {
    if (values.length < 2) {
      return Interval.NONE;
    }
    double half = student(values.length) * deviation() / Math.sqrt(values.length);
    return new Interval(mean() - half, mean() + half);
  }

  /**
   * Where the next society lies with a probability of 95 %, by order: between the quantiles at 2.5
   * % and 97.5 % of n + 1 steps. Below 39 societies that is from the least to the most, and the
   * probability is (n - 1) / (n + 1).
   */
  public Interval ofNext() {
    if (values.length < 2) {
      return Interval.NONE;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double tail = (1 - COVERAGE) / 2;
    return new Interval(quantile(sorted, tail), quantile(sorted, 1 - tail));
  }

  private static double quantile(double[] sorted, double share) {
    double rank = Math.clamp(share * (sorted.length + 1), 1, sorted.length);
    int below = (int) rank;
    double upper = sorted[Math.min(below, sorted.length - 1)];
    return sorted[below - 1] + (rank - below) * (upper - sorted[below - 1]);
  }

  /** The share of societies with a difference on one side of nought. */
  public double share(boolean above) {
    long some = DoubleStream.of(values).filter(x -> above ? x > 0 : x < 0).count();
    return values.length == 0 ? Double.NaN : (double) some / values.length;
  }

  /**
   * How many societies an interval of the mean wants that is at most so wide to either side; 0
   * where that cannot be told.
   */
  public long needed(double half) {
    return needed(deviation(), half);
  }

  /** The same for such a deviation between societies. */
  public static long needed(double deviation, double half) {
    if (!Double.isFinite(deviation) || !(half > 0)) {
      return 0;
    }
    long enough = Comparison.LEAST;
    while (!narrow(enough, deviation, half) && enough < MOST) {
      enough *= 2;
    }
    long few = Math.max(Comparison.LEAST, enough / 2);
    while (few < enough) { // an interval narrows with every society
      long middle = (few + enough) / 2;
      if (narrow(middle, deviation, half)) {
        enough = middle;
      } else {
        few = middle + 1;
      }
    }
    return enough;
  }

  private static boolean narrow(long n, double deviation, double half) {
    return student(n) * deviation <= half * Math.sqrt(n);
  }

  /** Half the width of an interval of the mean in standard errors. */
  public static double student(long n) {
    return TDistribution.of(n - 1.0).inverseSurvivalProbability((1 - COVERAGE) / 2);
  }
}
