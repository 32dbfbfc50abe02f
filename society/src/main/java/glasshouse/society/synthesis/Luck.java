package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.kernel.Purpose;

/**
 * The luck of one trait: draws of day 0 keyed by {@code trait/name} and by a person, or by a layout
 * for what a block shares.
 */
final class Luck {
  private static final double STEP = 0x1p-32;
  private final long key;

  Luck(Draws draws, String name) {
    key = draws.key(Purpose.of("trait/" + name), 0);
  }

  /** The key of the person at a place of a layout. */
  static long person(int layout, int place) {
    return ((long) layout << Population.BLOCK_SHIFT) + place;
  }

  /** 64 bits. */
  long bits(long who) {
    return Draws.bits(key, who, 0);
  }

  /** 32 bits, to compare with a chance. */
  long half(long who) {
    return Draws.high(bits(who));
  }

  /** A number in (0, 1). */
  double unit(long who) {
    return highUnit(bits(who));
  }

  /** The upper half of some bits as a number in (0, 1). */
  static double highUnit(long bits) {
    return (Draws.high(bits) + 0.5) * STEP;
  }

  /** The lower half of some bits as a number in (0, 1). */
  static double lowUnit(long bits) {
    return (Draws.low(bits) + 0.5) * STEP;
  }

  /**
   * Puts the first {@code count} entries in a random order (Fisher and Yates), the i-th step keyed
   * by {@code first + i}.
   */
  void shuffle(int[] items, int count, long first) {
    for (int i = count - 1; i > 0; i--) {
      int j = Draws.below(half(first + i), i + 1);
      int item = items[i];
      items[i] = items[j];
      items[j] = item;
    }
  }
}
