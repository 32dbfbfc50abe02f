package glasshouse.society;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import glasshouse.society.people.Ages;
import glasshouse.society.people.Purse;
import glasshouse.society.people.Role;

/**
 * Falling ill, and being treated or not, once a week: a hospital asks for a deposit, and whoever
 * cannot lay it down goes without until the purse allows it or the illness passes.
 *
 * <p>The hazard rises by a factor for each decade of age. The deposit is the record's to set
 * (medical credit without deposit for those of good grade is among the privileges of city scores,
 * A17 to A19); treatment itself costs everyone the same, of which the deposit is kept. That people
 * forgo care for money is ordinary life. Departures: one illness, adults alone, no insurance but
 * what is in the cost; who is treated is well again the same week. Reads layout, purses, prices;
 * writes livelihood, purses, notices.
 */
public final class Care {
  private static final Purpose ILL = Purpose.of("hazard/illness");
  private static final double DECADE = 10;

  private final long[] hazard = new long[1 << Byte.SIZE];
  private final long heals;
  private final int cost;
  private final int deposit;
  private final int needed;
  private final int forgone;
  private final int untreated;
  private long key;

  /** With these parameters. */
  public Care(Parameters p, Counters counters) {
    double week = (double) Calendar.WEEK / Calendar.YEAR;
    for (int age = 0; age < hazard.length; age++) {
      double older = (age - Ages.ADULT) / DECADE;
      double rate = p.get("life.illness") * StrictMath.pow(p.get("life.illness-by-decade"), older);
      hazard[age] = Chance.of(Chance.within(rate, week));
    }
    heals =
        Chance.of(Chance.within(p.get("life.illness-passes"), Calendar.WEEK / Calendar.MEAN_MONTH));
    cost = (int) StrictMath.round(Purse.NEED * p.get("life.care-cost"));
    deposit = (int) StrictMath.round(Purse.NEED * p.get("life.care-deposit"));
    needed = counters.register("care/needed", "illnesses", "Illnesses of adults that need care");
    forgone = counters.register("care/forgone", "illnesses", "Of them: care forgone at first");
    untreated = counters.register("care/untreated", "person-weeks", "Adults ill and untreated");
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    key = draws.key(ILL, day);
  }

  /** The week of those whose day it is. */
  public void live(TruthBlock t) {
    for (int i = t.weekFrom(); i < t.weekTo(); i++) {
      if (!t.layout().is(i, Role.ADULT)) {
        continue;
      }
      long bits = Draws.bits(key, t.first() + i, 0);
      if (Livelihood.untreated(t.livelihood[i])) {
        wait(t, i, Draws.low(bits));
      } else if (Draws.high(bits) < hazard[t.layout().age[i]]) {
        fall(t, i);
      }
    }
  }

  private void fall(TruthBlock t, int i) {
    t.tally.add(needed, t.cohort(i), 1);
    if (treated(t, i)) {
      tell(t, i, "treated");
      return;
    }
    t.livelihood[i] = Livelihood.withUntreated(t.livelihood[i], true);
    t.tally.add(forgone, t.cohort(i), 1);
    t.notices.add(i, Notices.Kind.UNTREATED, -1, 0, false);
    tell(t, i, "without care");
  }

  private void wait(TruthBlock t, int i, long half) {
    t.tally.add(untreated, t.cohort(i), 1);
    boolean passed = half < heals;
    if (passed || treated(t, i)) {
      t.livelihood[i] = Livelihood.withUntreated(t.livelihood[i], false);
      tell(t, i, passed ? "passed" : "treated late");
    }
  }

  /** Lays down the deposit, if one is asked and the purse holds it, and pays. */
  private boolean treated(TruthBlock t, int i) {
    int asked = deposit * t.encounters.price(Encounters.Price.CARE, i) >> 8;
    boolean open = asked == 0 || t.purse[i] >= asked;
    if (open) {
      t.pay(i, -cost);
    }
    return open;
  }

  private static void tell(TruthBlock t, int i, String how) {
    if (t.traces(i)) {
      t.trace(i, Trace.of(Trace.Step.LIFE, "illness").went(how));
    }
  }
}
