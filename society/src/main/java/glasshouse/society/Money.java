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
 * spending above the buffer; illness without care takes part of a wage, and who has no home pays no
 * rent.
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
  private final int rent;
  private final int ill;
  private final int creditLimit;
  private final int surplusSpent;
  private final int interestPaid;
  private final int lostToRecord;
  private final int deep;
  private final int stayed;
  private long interestKey;

  /** With these parameters. */
  public Money(Parameters parameters, glasshouse.kernel.Counters counters) {
    benefit = (int) StrictMath.round(256 * parameters.get("life.benefit-share"));
    austerity = (int) StrictMath.round(256 * parameters.get("life.austerity"));
    energyShare = (int) StrictMath.round(256 * parameters.get("life.energy-share"));
    weeklyInterest =
        (long) StrictMath.rint(parameters.get("life.interest") / Calendar.YEAR_WEEKS * (1 << 20));
    rent = (int) StrictMath.round(256 * parameters.get("life.deposit-rent"));
    ill = (int) StrictMath.round(256 * parameters.get("life.ill-income"));
    creditLimit = -Purse.NEED * parameters.whole("life.credit-limit");
    surplusSpent = (int) StrictMath.round(256 * parameters.get("life.surplus-spent"));
    interestPaid =
        counters.register("money/interest", "1/16 need", "Interest paid on purses below zero");
    lostToRecord =
        counters.register(
            "money/lost-to-record", "1/16 need", "Income lost to bans on trade, posts, benefits");
    deep = counters.register("arrears/long", "adults", "Three months or more in arrears, monthly");
    stayed = counters.register("arrears/stayed", "adults", "Of them: still, four weeks later");
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
    long whole = whole(t, i);
    int income = (int) (whole * left(t, i) >> 8);
    t.tally.add(lostToRecord, t.cohort(i), whole - income);
    int purse = t.purse[i] + income - living(t, i);
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
  int income(TruthBlock t, int i) {
    return (int) (whole(t, i) * left(t, i) >> 8);
  }

  /** What a week would bring without a record. */
  private long whole(TruthBlock t, int i) {
    int wage = t.layout().wage[i];
    if (!t.layout().is(i, Role.WORKER)) {
      return WEEK * wage;
    }
    if (!Livelihood.employed(t.livelihood[i])) {
      return WEEK * (wage * benefit >> 8);
    }
    return WEEK * (Livelihood.untreated(t.livelihood[i]) ? wage * ill >> 8 : wage);
  }

  /** What the record leaves of it, in 1/256. */
  private static long left(TruthBlock t, int i) {
    Layout layout = t.layout();
    if (!layout.is(i, Role.WORKER)) {
      return Encounters.ONE;
    }
    if (!Livelihood.employed(t.livelihood[i])) {
      return t.encounters.price(Encounters.Price.BENEFIT, i);
    }
    long factor = Encounters.ONE;
    if (layout.is(i, Role.EMPLOYER)) {
      factor = t.encounters.price(Encounters.Price.TRADE, i);
    }
    if (layout.occupation[i] == MANAGER || layout.occupation[i] == PROFESSIONAL) {
      factor = factor * t.encounters.price(Encounters.Price.POST, i) >> 8;
    }
    return factor;
  }

  /**
   * What a week costs, without rent for those without a home; a change of the energy bill is below
   * one step of a purse, so a keyed draw rounds it.
   */
  private int living(TruthBlock t, int i) {
    int load = t.layout().load[i];
    if (Livelihood.housing(t.livelihood[i]) != Livelihood.AT_HOME) {
      load -= load * rent >> 8;
    }
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

  private void count(TruthBlock t, int i) {
    int stage = Livelihood.arrears(t.livelihood[i]);
    int next = t.purse[i] < 0 ? Math.min(Livelihood.MOST, stage + 1) : 0;
    if (stage == Livelihood.MOST) {
      t.tally.add(deep, t.cohort(i), 1);
      t.tally.add(stayed, t.cohort(i), next == stage ? 1 : 0);
    }
    t.livelihood[i] = Livelihood.withArrears(t.livelihood[i], next);
  }
}
