package glasshouse.society;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import glasshouse.society.people.Role;

/**
 * Losing a home and finding one, once a week: a household in debt that is three months in arrears
 * may be put out; it is taken in by those it still meets, or is homeless, until its purses hold the
 * deposit again.
 *
 * <p>Taken in with probability 1 - stay^(live ties outside the household), for sure by a partner:
 * whom others avoid for a grade has fewer who would (MODEL section 7.7; that ties shelter people
 * from the street is in Desmond 2012, 10.1086/663574, whose sizes were not read). A host is in the
 * end tired, and one on the street may be taken in another week. The deposit is that of renters
 * everywhere, in months of rent, by the record. Departures: nobody moves: a home is a state; the
 * household stays together; a host bears no cost; owners lose a home like renters, more rarely.
 * Reads purses, arrears, prices, yesterday's faces; writes livelihood, purses, notices.
 */
public final class Housing {
  private static final Purpose EVICTED = Purpose.of("hazard/eviction");
  private static final Purpose SHELTER = Purpose.of("home/shelter");
  private static final int MOST_TIES = 64;

  private final long rented;
  private final long owned;
  private final long tired;
  private final long[] taken = new long[MOST_TIES + 1];
  private final long again;
  private final int rent;
  private final int months;
  private final int hosted;
  private final int homeless;
  private final int evictions;
  private final int returns;
  private long evictedKey;
  private long shelterKey;

  /** With these parameters. */
  public Housing(Parameters p, Counters counters) {
    double week = Calendar.WEEK / Calendar.MEAN_MONTH;
    rented = Chance.of(Chance.within(p.get("life.eviction"), week));
    owned = Chance.of(Chance.within(p.get("life.foreclosure"), week));
    tired = Chance.of(Chance.within(p.get("life.hosting-ends"), week));
    again = p.chance("life.taken-in-again");
    rent = (int) StrictMath.round(256 * p.get("life.deposit-rent"));
    months = p.whole("life.deposit-months");
    for (int ties = 0; ties <= MOST_TIES; ties++) {
      taken[ties] = Chance.of(1 - StrictMath.pow(p.get("life.not-taken-in"), ties));
    }
    hosted = counters.register("home/hosted", "person-weeks", "Adults without a home, with others");
    homeless = counters.register("home/homeless", "person-weeks", "Homeless adults");
    evictions = counters.register("home/evicted", "people", "Adults put out of their home");
    returns = counters.register("home/returned", "people", "Adults with a home again");
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    evictedKey = draws.key(EVICTED, day);
    shelterKey = draws.key(SHELTER, day);
  }

  /** The week of the households whose day it is. */
  public void live(TruthBlock t, Circle circle) {
    Household household = t.household;
    for (int i = t.weekFrom(); i < t.weekTo(); i = household.end()) {
      int head = household.of(i).head();
      if (head < 0) {
        continue;
      }
      int housing = Livelihood.housing(t.livelihood[head]);
      if (housing != Livelihood.AT_HOME || household.arrears() == Livelihood.MOST) {
        week(t, circle, household, head, housing);
        count(t, household, Livelihood.housing(t.livelihood[head]));
      }
    }
  }

  private void week(TruthBlock t, Circle circle, Household household, int head, int housing) {
    long bits = Draws.bits(shelterKey, t.first() + head, 0);
    if (housing == Livelihood.AT_HOME) {
      long hazard = t.layout().is(head, Role.RENTER) ? rented : owned;
      boolean out =
          household.purse() < 0 && Draws.high(Draws.bits(evictedKey, t.first() + head, 0)) < hazard;
      if (out) {
        household.each(i -> t.tally.add(evictions, t.cohort(i), 1));
        household.each(i -> t.notices.add(i, Notices.Kind.EVICTED, -1, 0, false));
        move(t, household, shelter(t, circle, household, bits), "evicted, ");
      }
      return;
    }
    long deposit = deposit(t, household, head);
    if (household.purse() >= Math.max(1, deposit)) {
      household.pays(deposit);
      household.each(i -> t.tally.add(returns, t.cohort(i), 1));
      move(t, household, Livelihood.AT_HOME, "");
    } else if (housing == Livelihood.HOSTED
        ? Draws.low(Draws.bits(shelterKey, t.first() + head, 1)) < tired
        : Draws.low(Draws.bits(shelterKey, t.first() + head, 1)) < again) {
      int now = shelter(t, circle, household, bits);
      if (now != housing) {
        move(t, household, now, "");
      }
    }
  }

  /** Where a household without a home goes this week. */
  private int shelter(TruthBlock t, Circle circle, Household household, long bits) {
    if (household.coupled()) {
      return Livelihood.HOSTED;
    }
    circle.look(t, household.head());
    int outside = Math.clamp(circle.live() - (household.size() - 1), 0, MOST_TIES);
    return Draws.high(bits) < taken[outside] ? Livelihood.HOSTED : Livelihood.HOMELESS;
  }

  /** What has to be held to rent: months of rent, by the record of the head. */
  private long deposit(TruthBlock t, Household household, int head) {
    long month = (long) Calendar.MONTH * household.load() * rent >> 8;
    return months * month * t.encounters.price(Encounters.Price.DEPOSIT, head) >> 8;
  }

  private static void move(TruthBlock t, Household household, int to, String before) {
    String where =
        switch (to) {
          case Livelihood.AT_HOME -> "a home again";
          case Livelihood.HOSTED -> "taken in";
          default -> "homeless";
        };
    household.each(
        i -> {
          t.livelihood[i] = Livelihood.withHousing(t.livelihood[i], to);
          if (t.traces(i)) {
            t.trace(i, Trace.of(Trace.Step.LIFE, "home").went(before + where));
          }
        });
  }

  private void count(TruthBlock t, Household household, int housing) {
    if (housing != Livelihood.AT_HOME) {
      int where = housing == Livelihood.HOSTED ? hosted : homeless;
      household.each(i -> t.tally.add(where, t.cohort(i), 1));
    }
  }
}
