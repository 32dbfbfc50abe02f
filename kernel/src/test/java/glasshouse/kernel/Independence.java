package glasshouse.kernel;

import glasshouse.testkit.Fit;

/** Whether two columns of draws have anything in common, and whether the bits of one are even. */
final class Independence {
  private static final int CELL_BITS = 4;
  private static final int CELLS = 1 << CELL_BITS;

  private Independence() {}

  /**
   * Fails when row i of one column tells anything about row i of the other: in joint cells, in
   * level or in any bit.
   */
  static void assertIndependent(String what, long[] first, long[] second) {
    Fit.assertPlausible(
        what + ": cells of the upper halves", jointCells(first, second, Long.SIZE - CELL_BITS));
    Fit.assertPlausible(
        what + ": cells of the lower halves", jointCells(first, second, Integer.SIZE - CELL_BITS));
    Fit.assertPlausible(what + ": upper halves", Fit.uncorrelated(upper(first), upper(second)));
    Fit.assertPlausible(what + ": lower halves", Fit.uncorrelated(lower(first), lower(second)));
    long[] differ = new long[first.length];
    for (int i = 0; i < differ.length; i++) {
      differ[i] = first[i] ^ second[i];
    }
    Fit.assertPlausible(what + ": bits that differ", evenBits(differ));
  }

  /** The p-value of each of 64 bits being set in half of the rows. */
  static double evenBits(long[] rows) {
    double statistic = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      long set = 0;
      for (long row : rows) {
        set += (row >>> bit) & 1;
      }
      double surplus = set - rows.length / 2.0;
      statistic += surplus * surplus / (rows.length / 4.0);
    }
    return Fit.chiSquareTail(statistic, Long.SIZE);
  }

  static double[] upper(long[] bits) {
    double[] level = new double[bits.length];
    for (int i = 0; i < bits.length; i++) {
      level[i] = Draws.high(bits[i]);
    }
    return level;
  }

  static double[] lower(long[] bits) {
    double[] level = new double[bits.length];
    for (int i = 0; i < bits.length; i++) {
      level[i] = Draws.low(bits[i]);
    }
    return level;
  }

  private static double jointCells(long[] first, long[] second, int shift) {
    long[] cells = new long[CELLS * CELLS];
    for (int i = 0; i < first.length; i++) {
      int row = (int) (first[i] >>> shift) & (CELLS - 1);
      int column = (int) (second[i] >>> shift) & (CELLS - 1);
      cells[row * CELLS + column]++;
    }
    return Fit.uniform(cells);
  }
}
