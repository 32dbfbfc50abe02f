package glasshouse.replication.threshold;

/** Contacts on a random graph with a mean: Poisson, cut where nothing is left. */
final class Poisson {
  /** Degrees looked at: for means up to 10 what is beyond is below 1e-20. */
  static final int MOST = 60;

  private final double[] shares = new double[MOST + 1];

  Poisson(double mean) {
    shares[0] = StrictMath.exp(-mean);
    for (int k = 1; k <= MOST; k++) {
      shares[k] = shares[k - 1] * mean / k;
    }
  }

  /** The share with so many. */
  double share(int k) {
    return shares[k];
  }
}
