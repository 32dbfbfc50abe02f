package glasshouse.kernel;

/**
 * One open case in eight bytes: a list entry, a grace, a court debt, a held grade, a face on a
 * board.
 *
 * <p>From the top: place in the block (12 bits), kind (6), stage (4), day entered (13), day due
 * (13), amount (16, unsigned). Days run to 8,191. The place is on top, so cases in order of code
 * are in order of person.
 */
public final class Case {
  /** The last day that fits. */
  public static final int LAST_DAY = (1 << 13) - 1;

  private Case() {}

  /** A case; a day beyond {@link #LAST_DAY} is kept as that. */
  public static long of(int place, int kind, int stage, int entered, int due, int amount) {
    return ((long) place << 52)
        | ((long) (kind & 63) << 46)
        | ((long) (stage & 15) << 42)
        | ((long) Math.min(entered, LAST_DAY) << 29)
        | ((long) Math.min(due, LAST_DAY) << 16)
        | (amount & 0xFFFFL);
  }

  /** Place in the block. */
  public static int place(long code) {
    return (int) (code >>> 52);
  }

  /** What kind, in the vocabulary of the room that opened it. */
  public static int kind(long code) {
    return (int) (code >>> 46) & 63;
  }

  /** Which stage, list or grade; the kind says. */
  public static int stage(long code) {
    return (int) (code >>> 42) & 15;
  }

  /** The day it was opened. */
  public static int entered(long code) {
    return (int) (code >>> 29) & LAST_DAY;
  }

  /** The day something is due. */
  public static int due(long code) {
    return (int) (code >>> 16) & LAST_DAY;
  }

  /** An amount; the kind says of what. */
  public static int amount(long code) {
    return (int) code & 0xFFFF;
  }

  /** The same case, due another day. */
  public static long dueOn(long code, int due) {
    return of(place(code), kind(code), stage(code), entered(code), due, amount(code));
  }

  /** The same case, at another stage. */
  public static long atStage(long code, int stage) {
    return of(place(code), kind(code), stage, entered(code), due(code), amount(code));
  }
}
