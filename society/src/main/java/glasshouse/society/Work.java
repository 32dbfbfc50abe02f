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
 * Losing and finding work, once a week: a two-state Markov chain whose finding falls with the
 * length of the spell.
 *
 * <p>Source of the chain: Shimer 2012, 10.1016/j.red.2012.02.001; levels by H36 of the evidence.
 * Finding is multiplied by the deposit when the purse is below it, and by the share of live ties
 * (Granovetter 1973, 10.1086/225469); a slow line is in part like none. Then employers look:
 * whoever would have been taken on but for the record is refused, and knows it (C15; C16 found
 * nothing). Departure: no employer keeps silent. Reads layout, purse, prices, yesterday's faces;
 * writes livelihood, notices.
 */
public final class Work {
  private static final Purpose LOSS = Purpose.of("hazard/job-loss");
  private static final Purpose FINDING = Purpose.of("hazard/job-finding");
  private static final Purpose SPELL = Purpose.of("hazard/spell");
  private static final Purpose LATE = Purpose.of("hazard/late");
  private static final double WEEK = Calendar.WEEK / Calendar.MEAN_MONTH;

  private final long loss;
  private final long[] finding = new long[4];
  private final long longer;
  private final long dismissal;
  private final int tiesWeight;
  private final int depositShort;
  private final int rent;
  private final int lineless;
  private final int homeless;
  private final int lost;
  private final int found;
  private final int refused;
  private long lossKey;
  private long findingKey;
  private long spellKey;
  private long lateKey;

  /** With these parameters. */
  public Work(Parameters parameters, Counters counters) {
    loss = Chance.of(Chance.within(parameters.get("life.separation"), WEEK));
    for (int band = 0; band < finding.length; band++) {
      double slower = StrictMath.pow(parameters.get("life.spell-factor"), band);
      finding[band] = Chance.of(Chance.within(parameters.get("life.finding") * slower, WEEK));
    }
    longer = Chance.of(Calendar.WEEK / parameters.get("life.spell-band"));
    rent = (int) StrictMath.round(256 * parameters.get("life.deposit-rent"));
    dismissal = parameters.chance("life.dismissal-when-late");
    tiesWeight = (int) StrictMath.round(256 * parameters.get("life.ties-in-finding"));
    depositShort = (int) StrictMath.round(256 * parameters.get("life.deposit-short"));
    lineless = (int) StrictMath.round(256 * parameters.get("life.line-finding"));
    homeless = (int) StrictMath.round(256 * parameters.get("life.homeless-finding"));
    lost = counters.register("work/lost", "jobs", "Jobs lost");
    found = counters.register("work/found", "jobs", "Jobs found");
    refused = counters.register("work/refused", "jobs", "Jobs refused for the record");
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    lossKey = draws.key(LOSS, day);
    findingKey = draws.key(FINDING, day);
    spellKey = draws.key(SPELL, day);
    lateKey = draws.key(LATE, day);
  }

  /** The week of those whose day it is. */
  public void live(TruthBlock t, Circle circle) {
    for (int i = t.weekFrom(); i < t.weekTo(); i++) {
      if (!t.layout().is(i, Role.WORKER)) {
        continue;
      }
      if (Livelihood.employed(t.livelihood[i])) {
        if (Draws.high(Draws.bits(lossKey, t.first() + i, 0)) < loss) {
          lose(t, i);
        }
      } else {
        search(t, circle, i);
      }
    }
  }

  private void search(TruthBlock t, Circle circle, int i) {
    int band = Livelihood.spell(t.livelihood[i]);
    circle.look(t, i);
    long chance = finding[band] * (256 - tiesWeight + (tiesWeight * circle.liveShare() >> 8)) >> 8;
    int deposit = t.encounters.price(Encounters.Price.DEPOSIT, i);
    if (t.layout().is(i, Role.RENTER) && t.purse[i] < rent(t, i) * deposit >> 8) {
      chance = chance * depositShort >> 8;
    }
    if (Flags.is(t.flags[i], Flags.NO_LINE)) {
      chance = chance * lineless >> 8;
    } else if (t.layout().is(i, Role.ONLINE)) {
      int line = Math.min(Encounters.ONE, t.encounters.price(Encounters.Price.LINE, i));
      chance = chance * (256 * lineless + (256 - lineless) * line) >> 16;
    }
    if (Livelihood.housing(t.livelihood[i]) == Livelihood.HOMELESS) {
      chance = chance * homeless >> 8;
    }
    long drawn = Draws.high(Draws.bits(findingKey, t.first() + i, 0));
    if (drawn < chance * t.encounters.price(Encounters.Price.JOB_FINDING, i) >> 8) {
      t.livelihood[i] = Livelihood.withEmployed(t.livelihood[i], true);
      t.tally.add(found, t.cohort(i), 1);
      tell(t, i, "found");
      return;
    }
    if (drawn < chance) {
      t.tally.add(refused, t.cohort(i), 1);
      t.notices.add(i, Notices.Kind.REFUSED, -1, 0, false);
      tell(t, i, "refused");
    }
    if (band < Livelihood.MOST && Draws.high(Draws.bits(spellKey, t.first() + i, 0)) < longer) {
      t.livelihood[i] = Livelihood.withSpell(t.livelihood[i], band + 1);
    }
  }

  /** A month of rent, taken as a share of a month's load. */
  private int rent(TruthBlock t, int i) {
    return Calendar.MONTH * t.layout().load[i] * rent >> 8;
  }

  /** A late morning: a small chance to be dismissed. */
  public void late(TruthBlock t, int i, int passage) {
    if (Livelihood.employed(t.livelihood[i])
        && Draws.high(Draws.bits(lateKey, t.first() + i, passage)) < dismissal) {
      lose(t, i);
    }
  }

  private void lose(TruthBlock t, int i) {
    t.livelihood[i] = Livelihood.withEmployed(t.livelihood[i], false);
    t.tally.add(lost, t.cohort(i), 1);
    tell(t, i, "lost");
  }

  private static void tell(TruthBlock t, int i, String how) {
    if (t.traces(i)) {
      t.trace(i, Trace.of(Trace.Step.LIFE, "work").went(how));
    }
  }
}
