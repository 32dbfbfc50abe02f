package glasshouse.society.people;

/** How a purse is kept: signed, in steps of 1/16 of what one person needs a day. */
public final class Purse {
  /** Steps of the purse in one basic need of a day. */
  public static final int NEED = 16;

  /** The most a purse or a wage may be, and the most that may be owed. */
  public static final int MOST = 30_000;

  private Purse() {}
}
