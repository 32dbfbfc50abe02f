package glasshouse.kernel;

/**
 * Geometric gaps between rare chances: instead of asking each of a block's slots, jump to the next
 * one that is up.
 *
 * <p>A slot is up with the <em>majorant</em> probability 2^-s, one half at most. The gap g to the
 * next slot that is up has P(g >= k) = (1 - 2^-s)^k. It is drawn by inversion: the logarithm of a
 * draw over that of 1 - 2^-s, so cost follows events, not people. Each candidate is then accepted
 * with its own probability over the majorant (thinning: Lewis and Shedler 1979,
 * 10.1002/nav.3800260304). Departure: logarithms are read off a table, between whose steps they are
 * taken for straight, so that P(g >= k) is right to 2 in 10 million.
 */
public final class Gaps {
  /** The rarest majorant: 2^-16 a slot. */
  public static final int RAREST = 16;

  /** A draw is taken as this many binary digits after the point. */
  private static final int DRAW_BITS = Integer.SIZE + 1;

  /** The leading zeros of one, so taken. */
  private static final int ONE = Long.SIZE - 1 - DRAW_BITS;

  private static final int STEP_BITS = 10;
  private static final int STEPS = 1 << STEP_BITS;

  /** What is left of a draw's digits after the first and those that choose the step. */
  private static final int REST_BITS = Long.SIZE - 1 - STEP_BITS;

  private static final double REST = 1.0 / (1L << REST_BITS);

  /** Logarithms to base 2 of 1 to 2, both included. */
  private static final double[] LOG = makeLogarithms();

  private static final Gaps[] ALL = makeAll();

  /** How many slots halve the chance of being free: -1 / log2(1 - 2^-s). */
  private final double halving;

  private Gaps(int shift) {
    halving = -1 / log2(1 - StrictMath.pow(2, -shift));
  }

  /** Hears of the slots that are up. */
  @FunctionalInterface
  public interface Up {
    /**
     * A slot is up.
     *
     * @param half 32 bits of luck that had no part in which slot is up
     */
    void at(int slot, long half);
  }

  private static double[] makeLogarithms() {
    double[] logarithms = new double[STEPS + 1];
    for (int step = 0; step <= STEPS; step++) {
      logarithms[step] = log2(1 + (double) step / STEPS);
    }
    return logarithms;
  }

  private static Gaps[] makeAll() {
    Gaps[] all = new Gaps[RAREST + 1];
    for (int s = 1; s <= RAREST; s++) {
      all[s] = new Gaps(s);
    }
    return all;
  }

  private static double log2(double x) {
    return StrictMath.log(x) / StrictMath.log(2);
  }

  /** The gaps of the majorant 2^-shift, shift from 1 to {@link #RAREST}. */
  public static Gaps ofShift(int shift) {
    if (shift < 1 || shift > RAREST) {
      throw new IllegalArgumentException("shift: was " + shift + ", wants 1 to " + RAREST);
    }
    return ALL[shift];
  }

  /**
   * The smallest majorant 2^-s that covers a probability a slot, as s; probabilities above one half
   * have none.
   */
  public static int shiftCovering(double probability) {
    if (!(probability <= 0.5)) {
      throw new IllegalArgumentException(
          "no majorant covers a chance of " + probability + " a slot");
    }
    int s = 1;
    while (s < RAREST && probability <= 1.0 / (1L << (s + 1))) {
      s++;
    }
    return s;
  }

  /** How many slots are not up before the next that is, for a 32-bit draw. */
  public int gap(long half) {
    long middle = half << 1 | 1; // of the draw's own 2^-32: never nought, never one
    int zeros = Long.numberOfLeadingZeros(middle);
    long digits = middle << zeros << 1; // the first is one
    int step = (int) (digits >>> Long.SIZE - STEP_BITS);
    double rest = (digits << STEP_BITS >>> Long.SIZE - REST_BITS) * REST;
    double log = LOG[step] + rest * (LOG[step + 1] - LOG[step]);
    return (int) ((zeros - ONE - log) * halving);
  }

  /**
   * Visits each of so many slots that is up, in order.
   *
   * @param key of the draws of the gaps, which are of {@code who}, one after another
   * @param up hears of each slot
   */
  public void walk(long key, long who, int slots, Up up) {
    int slot = -1;
    for (int n = 0; ; n++) {
      long bits = Draws.bits(key, who, n);
      slot += 1 + gap(Draws.high(bits));
      if (slot >= slots) {
        return;
      }
      up.at(slot, Draws.low(bits));
    }
  }
}
