package glasshouse.sensing;

import java.util.Arrays;

/**
 * How attention is divided between places: it moves a part of the way to where findings were
 * recorded, and none of it is lost.
 *
 * <p>Findings come from where one looks, so attention feeds on itself (Lum and Isaac 2016,
 * 10.1111/j.1740-9713.2016.00960.x; Ensign, Friedler, Neville, Scheidegger and Venkatasubramanian
 * 2018, arXiv 1706.09847). With the part 1/(n + 1), n being all that was recorded before, shares
 * are those of all findings so far: their urn. With a fixed part the past fades. Attention is kept
 * in whole units; what a place has is rounded, the total is not.
 */
public final class Attention {
  private final long[] units;
  private final long total;

  /** Attention divided as given, in units. */
  public Attention(long[] units) {
    this.units = units.clone();
    total = Arrays.stream(units).sum();
  }

  /** The units of a place. */
  public long of(int place) {
    return units[place];
  }

  /** The share of a place. */
  public double share(int place) {
    return (double) units[place] / total;
  }

  /** All units. */
  public long total() {
    return total;
  }

  /**
   * Moves it toward the shares of recorded findings; where nothing was recorded, it stays.
   *
   * @param findings recorded in each place
   * @param way part of the way, 0 to 1
   */
  public void move(long[] findings, double way) {
    long all = Arrays.stream(findings).sum();
    if (all == 0) {
      return;
    }
    long before = 0;
    long found = 0;
    long given = 0;
    for (int place = 0; place < units.length; place++) {
      before += units[place];
      found += findings[place];
      double wanted = (1 - way) * before + way * ((double) found / all * total);
      long upTo = place == units.length - 1 ? total : Math.min(total, (long) wanted);
      units[place] = upTo - given;
      given = upTo;
    }
  }

  /** Sets the units of a place, when a saved division is loaded. */
  void set(int place, long saved) {
    units[place] = saved;
  }
}
