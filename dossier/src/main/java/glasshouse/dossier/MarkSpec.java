package glasshouse.dossier;

/**
 * How the readings of one scan become a mark: the running mean that is kept of each person.
 *
 * @param scan its name
 * @param memoryDays over how many days it runs
 * @param passMark below which something may follow, as a share
 * @param weeks for which it must stay below
 */
public record MarkSpec(String scan, double memoryDays, double passMark, int weeks) {
  /** Everything that a mark can be, 1; a mark of 0 is none yet. */
  public static final int ONE = 256;

  /** The pass mark as marks are kept. */
  public int passMarkAsKept() {
    return (int) StrictMath.rint(ONE * passMark);
  }
}
