package glasshouse.society.synthesis;

import java.util.Arrays;

/**
 * Pairs of a rank and a place packed in one long, so that sorting primitives sorts places; ties go
 * by place.
 */
final class Ranks {
  private static final int PLACE_BITS = 16;
  private static final long PLACE = (1L << PLACE_BITS) - 1;

  private final long[] pairs;
  private int size;

  Ranks(int capacity) {
    pairs = new long[capacity];
  }

  /** Adds a place with its rank, which has at most 47 bits and may be negative. */
  void add(long rank, int place) {
    pairs[size++] = (rank << PLACE_BITS) | place;
  }

  /** How many were added. */
  int size() {
    return size;
  }

  /** Sorts what was added by rank, then by place. */
  Ranks sorted() {
    Arrays.sort(pairs, 0, size);
    return this;
  }

  /** The i-th place. */
  int place(int i) {
    return (int) (pairs[i] & PLACE);
  }

  /** The i-th rank. */
  long rank(int i) {
    return pairs[i] >> PLACE_BITS;
  }
}
