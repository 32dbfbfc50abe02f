package glasshouse.society;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Case;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.society.people.Role;

/**
 * Since when whose line is bound to a face: lines come up for renewal at a constant hazard from the
 * first day of the system on, and the day is a draw of the person, so nobody needs to store it.
 *
 * <p>P(renewed by age d) = 1 - exp(-(d + 1) / {@code life.line-renewal}). A27: since December 2019
 * a face scan for every new line. Departures: one renewal in a life, after which the line is bound
 * for good; minors use an adult's line and are never bound. Reads cases; writes nothing.
 */
public final class Renewals {
  /** Nobody's line is bound to a face. */
  public static final Renewals NEVER = new Renewals();

  private static final Purpose RENEWAL = Purpose.of("trait/line-renewal");

  private final long[] by;
  private final long key;
  private final Arrival arrival;
  private final int begins;
  private final boolean borrowed;

  private Renewals() {
    by = new long[0];
    key = 0;
    arrival = Arrival.EVERYWHERE;
    begins = Integer.MAX_VALUE;
    borrowed = false;
  }

  /**
   * Renewals of a system.
   *
   * @param begins its first day
   * @param borrowed whether anyone may use another's line
   */
  public Renewals(Parameters p, Draws draws, Arrival arrival, int begins, boolean borrowed) {
    by = new long[Case.LAST_DAY + 1];
    for (int age = 0; age < by.length; age++) {
      by[age] = Chance.of(Chance.within(1 / p.get("life.line-renewal"), age + 1));
    }
    key = draws.key(RENEWAL, 0);
    this.arrival = arrival;
    this.begins = begins;
    this.borrowed = borrowed;
  }

  /** Whether posts of a person can be traced to a line that is bound to their own face. */
  public boolean bound(TruthBlock t, int i) {
    return renewed(t, i, age(t))
        && t.layout().is(i, Role.ADULT)
        && !(borrowed && t.cases().find(i, Lines.LINE) >= 0);
  }

  /** Whether a person's line came up for renewal within the week that ends today. */
  boolean came(TruthBlock t, int i) {
    int age = age(t);
    return renewed(t, i, age) && !renewed(t, i, age - Calendar.WEEK);
  }

  private int age(TruthBlock t) {
    return t.day() - Math.max(begins, arrival.since(t.block()));
  }

  private boolean renewed(TruthBlock t, int i, int age) {
    return age >= 0
        && Draws.high(Draws.bits(key, t.first() + i, 0)) < by[Math.min(age, by.length - 1)];
  }
}
