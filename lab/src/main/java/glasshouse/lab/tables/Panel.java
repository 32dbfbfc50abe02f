package glasshouse.lab.tables;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.kernel.Purpose;

/**
 * The people whose days are told: a systematic sample, one drawn from each of a thousand equal
 * parts of the population, everyone where there are fewer.
 *
 * <p>Who is followed hangs on seed and population alone, and changes nothing of what is lived.
 */
final class Panel {
  /** How many are followed at the most. */
  static final int SIZE = 1000;

  private static final Purpose FOLLOWED = Purpose.of("panel");
  private static final int WORDS = Population.BLOCK / Long.SIZE;

  private final int[] people;
  private final long[][] bits;

  Panel(Population population, Draws draws) {
    int all = population.people();
    people = new int[Math.min(SIZE, all)];
    bits = new long[population.blocks()][];
    long key = draws.key(FOLLOWED, 0);
    for (int part = 0; part < people.length; part++) {
      int from = (int) ((long) all * part / people.length);
      int to = (int) ((long) all * (part + 1) / people.length);
      people[part] = from + Draws.below(Draws.high(Draws.bits(key, part, 0)), to - from);
      follow(people[part]);
    }
  }

  private void follow(int person) {
    int block = person >>> Population.BLOCK_SHIFT;
    if (bits[block] == null) {
      bits[block] = new long[WORDS];
    }
    bits[block][(person & Population.BLOCK - 1) >>> 6] |= 1L << person;
  }

  /** Their global numbers, in order. */
  int[] people() {
    return people.clone();
  }

  /** Whether a person is followed. */
  boolean follows(int person) {
    long[] row = bits[person >>> Population.BLOCK_SHIFT];
    return row != null && (row[(person & Population.BLOCK - 1) >>> 6] & 1L << person) != 0;
  }

  /** Whether anyone of a block is followed. */
  boolean visits(int block) {
    return bits[block] != null;
  }
}
