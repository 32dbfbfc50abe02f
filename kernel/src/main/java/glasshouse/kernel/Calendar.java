package glasshouse.kernel;

/** The units of time: a year of twelve months of 30 days and some, and weeks from day 0 on. */
public final class Calendar {
  /** Days a week. */
  public static final int WEEK = 7;

  /** Days a month, where months are counted. */
  public static final int MONTH = 30;

  /** Days a month on average, where a rate is a month's. */
  public static final double MEAN_MONTH = 30.4;

  /** Days a year. */
  public static final int YEAR = 365;

  /** Weeks a year. */
  public static final int YEAR_WEEKS = 52;

  /** Minutes a day. */
  public static final int DAY_MINUTES = 1440;

  private Calendar() {}
}
