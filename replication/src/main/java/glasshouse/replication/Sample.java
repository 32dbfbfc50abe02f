package glasshouse.replication;

/** Numbers that were drawn: their mean, variance and standard errors. */
public final class Sample {
  private static final double ERRORS = 3;

  private long count;
  private double mean;
  private double squares;

  /** Adds one (Welford's way, so that large numbers lose nothing). */
  public void add(double x) {
    count++;
    double off = x - mean;
    mean += off / count;
    squares += off * (x - mean);
  }

  /** How many. */
  public long count() {
    return count;
  }

  /** Their mean. */
  public double mean() {
    return mean;
  }

  /** Their variance, about the sample's own mean and over n - 1. */
  public double variance() {
    return squares / (count - 1);
  }

  /** Their standard deviation. */
  public double spread() {
    return StrictMath.sqrt(variance());
  }

  /** The standard error of the mean. */
  public double error() {
    return StrictMath.sqrt(variance() / count);
  }

  /** Three standard errors of the mean. */
  public double within() {
    return ERRORS * error();
  }
}
