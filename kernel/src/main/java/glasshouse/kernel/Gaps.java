package glasshouse.kernel;

import java.util.function.IntConsumer;

/**
 * Geometric gaps between rare chances: instead of asking each of a block's slots, jump to the next
 * one that is up.
 *
 * <p>A slot is up with the <em>majorant</em> probability 2^-s, one half at most. The gap g to the
 * next slot that is up has P(g >= k) = (1 - 2^-s)^k. It is drawn by inversion of a table in 2^-32
 * steps, so cost follows events, not people. Each candidate is then accepted with its own
 * probability over the majorant (thinning: Lewis and Shedler 1979, 10.1002/nav.3800260304).
 * Departure: probabilities are rounded to 2^-32.
 */
public final class Gaps {
  /** The rarest majorant: 2^-16 a slot. */
  public static final int RAREST = 16;

  /** The longest gap that is told apart: this many slots or more. */
  public static final int LONGEST = Population.BLOCK * 4;

  private static final int GUIDE_BITS = 8;
  private static final Gaps[] TABLES = makeTables();

  private final long[] survival;
  private final int[] guide;

  private Gaps(int shift, int slots) {
    double stay = 1 - 1.0 / (1L << shift);
    int length = slots + 1;
    survival = new long[length];
    double s = 1;
    for (int k = 0; k < length; k++) {
      survival[k] = StrictMath.round(s * Chance.ALWAYS);
      s *= stay;
    }
    guide = new int[(1 << GUIDE_BITS) + 1];
    for (int g = 0; g <= 1 << GUIDE_BITS; g++) {
      guide[g] = search((long) g << (32 - GUIDE_BITS), 0, length - 1);
    }
  }

  private static Gaps[] makeTables() {
    Gaps[] tables = new Gaps[RAREST + 1];
    for (int s = 1; s <= RAREST; s++) {
      tables[s] = new Gaps(s, LONGEST);
    }
    return tables;
  }

  /** The table of the majorant 2^-shift, shift from 1 to {@link #RAREST}. */
  public static Gaps ofShift(int shift) {
    if (shift < 1 || shift > RAREST) {
      throw new IllegalArgumentException("shift: was " + shift + ", wants 1 to " + RAREST);
    }
    return TABLES[shift];
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

  /**
   * How many slots are not up before the next that is, for a 32-bit draw; {@link #LONGEST} when it
   * is that many or more. Who walks more slots than that goes on from there with another draw.
   */
  public int gap(long half) {
    int bucket = (int) (half >>> (32 - GUIDE_BITS));
    return search(half, guide[bucket + 1], guide[bucket]);
  }

  /**
   * Visits each of so many slots that is up, in order.
   *
   * @param key of the draws of the gaps, which are of {@code who}, one after another
   * @param up hears of each slot
   */
  public void walk(long key, long who, int slots, IntConsumer up) {
    int slot = -1;
    for (int n = 0; slot < slots; n++) {
      int free = gap(Draws.high(Draws.bits(key, who, n)));
      boolean ends = free < LONGEST;
      slot += ends ? free + 1 : free;
      if (ends && slot < slots) {
        up.accept(slot);
      }
    }
  }

  /**
   * The greatest k in [low, high] with survival[k] > half: gap k when survival[k + 1] <= half <
   * survival[k].
   */
  private int search(long half, int low, int high) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to + 1) >>> 1;
      if (survival[middle] > half) {
        from = middle;
      } else {
        to = middle - 1;
      }
    }
    return from;
  }
}
