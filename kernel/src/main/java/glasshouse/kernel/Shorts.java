package glasshouse.kernel;

/**
 * One signed number of two bytes a person, lent to systems a block at a time as a scratch array;
 * how it is kept is the column's affair.
 */
public sealed interface Shorts extends BlockState permits ShortColumn, SparseShortColumn {
  /** Copies a block into scratch of 4,096. */
  void lend(int block, short[] scratch);

  /** Copies scratch back over a block. */
  void giveBack(int block, short[] scratch);
}
