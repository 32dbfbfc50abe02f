package glasshouse.society.synthesis;

/**
 * How a group's share differs between blocks: logit-normal, with a given mean and index of
 * dissimilarity.
 *
 * <p>The index D is half the sum over blocks of |share of the group's people there - share of all
 * others there| (Duncan and Duncan 1955, 10.2307/2088328); for blocks of one size it is E|x - p| /
 * 2p(1 - p). Level and spread are found by bisection.
 */
final class Segregation {
  private static final int POINTS = 128;
  private static final double MOST_SPREAD = 12;
  private static final double MOST_LEVEL = 30;
  private static final double ALL = 99;
  private static final int ROUNDS = 24;

  private final double level;
  private final double spread;

  Segregation(double mean, double dissimilarity) {
    double low = 0;
    double high = MOST_SPREAD;
    for (int i = 0; i < ROUNDS; i++) {
      double middle = (low + high) / 2;
      if (dissimilarity(mean, levelFor(mean, middle), middle) < dissimilarity) {
        low = middle;
      } else {
        high = middle;
      }
    }
    spread = mean > 0 && mean < 1 ? low : 0;
    level = mean > 0 && mean < 1 ? levelFor(mean, low) : mean > 0 ? ALL : -ALL;
  }

  /** The share in a block whose standing is the quantile {@code u}. */
  double share(double u) {
    return logistic(level + spread * Bell.quantile(u));
  }

  private static double levelFor(double mean, double spread) {
    double low = -MOST_LEVEL;
    double high = MOST_LEVEL;
    for (int i = 0; i < ROUNDS; i++) {
      double middle = (low + high) / 2;
      double sum = 0;
      for (int k = 0; k < POINTS; k++) {
        sum += point(middle, spread, k);
      }
      if (sum < mean * POINTS) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double dissimilarity(double mean, double level, double spread) {
    double sum = 0;
    for (int k = 0; k < POINTS; k++) {
      sum += Math.abs(point(level, spread, k) - mean);
    }
    return sum / POINTS / (2 * mean * (1 - mean));
  }

  private static double point(double level, double spread, int k) {
    return logistic(level + spread * Bell.normal(((2L * k + 1) << 31) / POINTS));
  }

  private static double logistic(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }
}
