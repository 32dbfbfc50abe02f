package glasshouse.kernel;

/**
 * Who of each block has something: a bit a person, so that what only some have is kept for them
 * alone, one after another in order of place.
 */
final class Holders {
  /** Words of 64 people in a block. */
  static final int WORDS = Population.BLOCK / Long.SIZE;

  private static final int SLACK_SHIFT = 3;

  private final long[] bits;

  /** Nobody. */
  Holders(Population population) {
    bits = new long[population.blocks() * WORDS];
  }

  /** Who of 64 people of a block has something. */
  long get(int block, int word) {
    return bits[block * WORDS + word];
  }

  /** Says who of 64 people of a block has something. */
  void set(int block, int word, long holders) {
    bits[block * WORDS + word] = holders;
  }

  /** How many of a block have something. */
  int count(int block) {
    int count = 0;
    for (int word = 0; word < WORDS; word++) {
      count += Long.bitCount(get(block, word));
    }
    return count;
  }

  /** Room for so many, and an eighth more for those who follow. */
  static int room(int count) {
    return Math.min(Population.BLOCK, count + (count >> SLACK_SHIFT));
  }

  /** Bytes held. */
  long bytes() {
    return (long) Long.BYTES * bits.length;
  }
}
