package glasshouse.society;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Purse;
import glasshouse.society.people.Role;

/**
 * What comes in and goes out of a purse in a week: wage or benefit, living, energy, credit, and
 * spending above the buffer.
 *
 * <p>A buffer-stock rule: above the purse they aim at, people spend part of the surplus; below,
 * they live on the least, and on less than that in arrears (Carroll 1997, 10.1162/003355397555109).
 * Departures: one buffer for life, no choice of work, credit ends at a fixed limit, below which
 * need goes unmet. Each adult once a week, on the household's day. Reads layout, livelihood,
 * prices; writes purse, arrears.
 */
public final class Money {
  private static final Purpose INTEREST = Purpose.of("money/interest");
  private static final int WEEK = Calendar.WEEK;
  private static final int MONTH_WEEKS = 4;
  private static final int PROFESSIONAL = 3;
  private static final int MANAGER = 5;

  private final int benefit;
  private final int energyShare;
  private final int austerity;
  private final long weeklyInterest;
  private final int creditLimit;
  private final int surplusSpent;
  private final int interestPaid;
  private final int lostToRecord;
  private long interestKey;

  /** With these parameters. */
  public Money(Parameters parameters, glasshouse.kernel.Counters counters) {
    benefit = (int) StrictMath.round(256 * parameters.get("life.benefit-share"));
    austerity = (int) StrictMath.round(256 * parameters.get("life.austerity"));
    energyShare = (int) StrictMath.round(256 * parameters.get("life.energy-share"));
    weeklyInterest =
        (long) StrictMath.rint(parameters.get("life.interest") / Calendar.YEAR_WEEKS * (1 << 20));
    creditLimit = -Purse.NEED * parameters.whole("life.credit-limit");
    surplusSpent = (int) StrictMath.round(256 * parameters.get("life.surplus-spent"));
    interestPaid =
        counters.register("money/interest", "1/16 need", "Interest paid on purses below zero");
    lostToRecord =
        counters.register(
            "money/lost-to-record", "1/16 need", "Income lost to bans on trade, posts, benefits");
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    interestKey = draws.key(INTEREST, day);
  }

  /** Whether months in arrears are counted on a day. */
  static boolean counts(int day) {
    return day / WEEK % MONTH_WEEKS == 0;
  }

  /** The week of those whose day it is. */
  public void live(TruthBlock t) {
    boolean month = counts(t.day());
    for (int i = t.weekFrom(); i < t.weekTo(); i++) {
      if (t.layout().is(i, Role.ADULT)) {
        settle(t, i);
        if (month) {
          count(t, i);
        }
      }
    }
  }

  private void settle(TruthBlock t, int i) {
    int purse = t.purse[i] + income(t, i) - living(t, i);
    int above = purse - t.layout().buffer[i];
    if (above > 0) {
      purse -= above * surplusSpent >> 8;
    }
    if (purse < 0) {
      purse -= interest(t, i, -purse);
    }
    t.purse[i] = (short) Math.clamp(purse, creditLimit, Purse.MOST);
  }

  /** What a week brings: wage, business, pension or benefit, as far as the record leaves it. */
  private int income(TruthBlock t, int i) {
    Layout layout = t.layout();
    int wage = WEEK * layout.wage[i];
    if (!layout.is(i, Role.WORKER)) {
      return wage;
    }
    if (!Livelihood.employed(t.livelihood[i])) {
      int whole = WEEK * (layout.wage[i] * benefit >> 8);
      return left(t, i, whole, t.encounters.price(Encounters.Price.BENEFIT, i));
    }
    long factor = Encounters.ONE;
    if (layout.is(i, Role.EMPLOYER)) {
      factor = t.encounters.price(Encounters.Price.TRADE, i);
    }
    if (layout.occupation[i] == MANAGER || layout.occupation[i] == PROFESSIONAL) {
      factor = factor * t.encounters.price(Encounters.Price.POST, i) >> 8;
    }
    return left(t, i, wage, factor);
  }

  private int left(TruthBlock t, int i, int whole, long factor) {
    if (factor == Encounters.ONE) {
      return whole;
    }
    int left = (int) (whole * factor >> 8);
    t.tally.add(lostToRecord, t.cohort(i), whole - left);
    return left;
  }

  /**
   * What a week costs; a change of the energy bill is below one step of a purse, so a keyed draw
   * rounds it.
   */
  private int living(TruthBlock t, int i) {
    int load = t.layout().load[i];
    load = WEEK * (t.purse[i] < 0 ? load * austerity >> 8 : load);
    int dearer = t.encounters.price(Encounters.Price.ENERGY, i) - Encounters.ONE;
    if (dearer == 0) {
      return load;
    }
    long half = Draws.low(Draws.bits(interestKey, t.first() + i, 0));
    return load + Chance.round((long) load * energyShare * dearer, 16, half);
  }

  private int interest(TruthBlock t, int i, int owed) {
    long price = weeklyInterest * t.encounters.price(Encounters.Price.CREDIT, i) >> 8;
    int paid =
        Chance.round(owed * price, 20, Draws.high(Draws.bits(interestKey, t.first() + i, 0)));
    t.tally.add(interestPaid, t.cohort(i), paid);
    return paid;
  }

  private static void count(TruthBlock t, int i) {
    int stage = Livelihood.arrears(t.livelihood[i]);
    int next = t.purse[i] < 0 ? Math.min(Livelihood.MOST, stage + 1) : 0;
    t.livelihood[i] = Livelihood.withArrears(t.livelihood[i], next);
  }
}
