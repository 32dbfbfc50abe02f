package glasshouse.lab.measure;

import java.util.Arrays;

/**
 * How far and how fast a measure comes back to the twin once a system is switched off.
 *
 * <p>The gap is the measure under the system less that of the twin on the same day. Before the end
 * it is the mean of the last 30 days, afterwards that of the last 7: people take stock once a week,
 * a seventh of them a day. Closed is 1 - gap / gap before, above 1 where the measure goes past its
 * twin; the half-life is the first day on which at least half is closed.
 */
public final class Recovery {
  private static final int BEFORE = 30;
  private static final int WEEK = 7;
  private static final double HALF = 0.5;

  /** A gap that is no larger than so many times what its weeks differ by is taken for none. */
  private static final double CLEAR = 2;

  private final double[] gaps;
  private final int end;

  /**
   * The gaps of a measure, day by day.
   *
   * @param gaps from the first day of the system on; a day without a value is not a number
   * @param end days lived under the system
   */
  public Recovery(double[] gaps, int end) {
    this.gaps = gaps.clone();
    this.end = Math.min(end, gaps.length);
  }

  /** The gap in the last month of the system. */
  public double before() {
    return mean(end - BEFORE, end);
  }

  /** Whether there was a gap to close. */
  public boolean clear() {
    double[] weeks = new double[Math.min(BEFORE, end) / WEEK];
    Arrays.setAll(weeks, week -> mean(end - WEEK * (week + 1), end - WEEK * week));
    double mean = Arrays.stream(weeks).average().orElse(Double.NaN);
    double square = Arrays.stream(weeks).map(w -> (w - mean) * (w - mean)).average().orElse(0);
    return weeks.length > 1 && Math.abs(before()) > CLEAR * Math.sqrt(square);
  }

  /** Days lived since the end. */
  public int days() {
    return gaps.length - end;
  }

  /** The gap so many days after the end, the mean of the week up to that day. */
  public double after(int days) {
    return days < WEEK || days > days() ? Double.NaN : mean(end + days - WEEK, end + days);
  }

  /** What of the gap is closed so many days after the end; not a number where that is not lived. */
  public double closed(int days) {
    return 1 - after(days) / before();
  }

  /** Days until half of the gap is closed; not a number where it is not within the run. */
  public double halfLife() {
    for (int day = WEEK; day <= days(); day++) {
      if (closed(day) >= HALF) {
        return day;
      }
    }
    return Double.NaN;
  }

  private double mean(int from, int to) {
    return Arrays.stream(gaps, Math.max(0, from), Math.max(0, to))
        .filter(gap -> !Double.isNaN(gap))
        .average()
        .orElse(Double.NaN);
  }
}
