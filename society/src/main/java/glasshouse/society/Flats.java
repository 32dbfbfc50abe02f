package glasshouse.society;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Case;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;

/**
 * Cheap flats, every four weeks: a block has so many to let for a year whatever anyone does, those
 * who rent and earn little apply, and they go by lot or by what the record makes of who applies.
 *
 * <p>Priority in housing is among the rewards of city scores (MODEL section 7.6; sizes assumed). As
 * many are let either way ({@link Race}): what the record gives to one it takes from another, who
 * learns of it. A flat gives part of the rent back each time, and is a home for those without one.
 * Departures: every block has its share; nobody moves; need has no say. Reads layout, prices;
 * writes the society's cases, livelihood, purses, notices.
 */
public final class Flats {
  /** Kind of case: has a cheap flat; stage counts how often rent was given back. */
  public static final int FLAT = 10;

  private static final Purpose LOT = Purpose.of("flats/lot");
  private static final Purpose NUMBER = Purpose.of("flats/number");
  private static final int MONTH = 4 * Calendar.WEEK;
  private static final int MONTHS = 13;

  private final int poor;
  private final long share;
  private final int back;
  private final int let;
  private final int passedOver;
  private long lotKey;
  private long numberKey;

  /** With these parameters. */
  public Flats(Parameters p, Counters counters) {
    poor = (int) StrictMath.round(256 * p.get("life.flat-income"));
    share = Chance.of(p.get("life.flats") / MONTHS);
    back = (int) StrictMath.round(65536 * p.get("life.deposit-rent") * p.get("life.flat-cheaper"));
    let = counters.register("flats/let", "households", "Cheap flats let for a year");
    passedOver =
        counters.register(
            "flats/passed-over",
            "households",
            "Households that would have had one by lot, and the record passed over");
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    lotKey = draws.key(LOT, day);
    numberKey = draws.key(NUMBER, day);
  }

  /** The letting of a block, on the day on which it is its turn. */
  public void live(TruthBlock t) {
    if (t.day() % MONTH != t.block() % MONTH) {
      return;
    }
    Layout layout = t.layout();
    Race race = t.race;
    race.clear();
    int rented = 0;
    for (int i : layout.members[Role.RENTER.ordinal()]) {
      if (t.household.of(i).head() == i) {
        rented++;
        boolean earnsLittle = layout.wage[i] < layout.load[i] * poor >> 8;
        if (earnsLittle && t.cases().find(i, FLAT) < 0) {
          long half = Draws.high(Draws.bits(lotKey, t.first() + i, 0));
          race.add(i, half, t.encounters.price(Encounters.Price.HOUSING, i));
        }
      }
    }
    long half = Draws.high(Draws.bits(numberKey, t.block(), 0));
    let(t, race, (int) (rented * share + half >> Integer.SIZE));
  }

  private void let(TruthBlock t, Race race, int flats) {
    int[] chosen = race.byRecord(flats);
    for (int i : chosen) {
      t.cases().open(Case.of(i, FLAT, 0, t.day(), t.day() + MONTH, 0));
      t.tally.add(let, t.cohort(i), 1);
      t.household.of(i).each(adult -> home(t, adult));
      tell(t, i, "let for a year");
    }
    for (int i : Race.without(race.byLot(flats), chosen)) {
      t.tally.add(passedOver, t.cohort(i), 1);
      t.notices.add(i, Notices.Kind.PASSED_OVER, -1, 0, false);
      tell(t, i, "went to another for the record");
    }
  }

  private static void home(TruthBlock t, int adult) {
    t.livelihood[adult] = Livelihood.withHousing(t.livelihood[adult], Livelihood.AT_HOME);
  }

  /** Four weeks in a cheap flat: rent is given back, until the year is over or the home is lost. */
  public long due(TruthBlock t, long code) {
    int head = Case.place(code);
    int stage = Case.stage(code) + 1;
    if (Livelihood.housing(t.livelihood[head]) != Livelihood.AT_HOME) {
      return 0;
    }
    t.pay(head, (int) ((long) MONTH * t.household.of(head).load() * back >> 16));
    if (stage == MONTHS) {
      tell(t, head, "ended");
      return 0;
    }
    return Case.of(head, FLAT, stage, Case.entered(code), t.day() + MONTH, 0);
  }

  private static void tell(TruthBlock t, int i, String how) {
    if (t.traces(i)) {
      t.trace(i, Trace.of(Trace.Step.LIFE, "flat").went(how));
    }
  }
}
