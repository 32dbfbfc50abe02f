package glasshouse.kernel;

/**
 * Probabilities as integers: a chance p is the threshold {@code round(p * 2^32)}, met by a 32-bit
 * draw below it.
 *
 * <p>All curves (exp, log, pow) are made with {@link StrictMath} when a world is built and kept as
 * thresholds, so that every machine agrees on every bit.
 */
public final class Chance {
  /** The threshold that every draw meets: probability 1. */
  public static final long ALWAYS = 1L << 32;

  private Chance() {}

  /** The threshold of a probability, clamped to [0, 1]; not-a-number is an error. */
  public static long of(double probability) {
    if (Double.isNaN(probability)) {
      throw new IllegalArgumentException("a probability is not a number");
    }
    return StrictMath.round(Math.clamp(probability, 0.0, 1.0) * ALWAYS);
  }

  /** The probability of a threshold. */
  public static double probability(long threshold) {
    return (double) threshold / ALWAYS;
  }

  /**
   * Both of two independent chances, as one threshold, rounded down: exactly {@code first} where
   * second is {@link #ALWAYS}.
   */
  public static long both(long first, long second) {
    return Math.unsignedMultiplyHigh(
        first << 31, second << 1); // the product of two ALWAYS is 2^64, one bit too many for a long
  }

  /** The threshold that a 32-bit draw meets when they are even between {@code least} and one. */
  public static long between(long least, long half) {
    return least + Math.unsignedMultiplyHigh(half << 32, ALWAYS - least);
  }

  /**
   * The chance of at least one event in {@code days} days at a rate a day: {@code 1 - exp(-rate *
   * days)}.
   */
  public static double within(double ratePerDay, double days) {
    return -StrictMath.expm1(-ratePerDay * days);
  }

  /** {@code amount} scaled by 2^-shift, rounded up or down by a draw so that the mean is exact. */
  public static int round(long amount, int shift, long half) {
    return (int) ((amount + (half >>> (32 - shift))) >> shift);
  }
}
