package glasshouse.society;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Case;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import glasshouse.society.people.Ages;
import glasshouse.society.people.Cell;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;

/**
 * Finding a partner and losing one: of those who are the only adult at home, as many pairs are made
 * a week as luck has it, and whoever is shown first finds one first.
 *
 * <p>That a score puts some profiles before others is a reward of partners (A23 has the score; the
 * article the boost); attention is scarce, so a boost is another's wait ({@link Race}; MODEL
 * section 7.6). Every four weeks two who are a pair help each other out of debt, and may part, more
 * likely when one of them is shown, sanctioned, or far below the other. Departures: pairs of a
 * woman and a man of one block who go on living apart; nobody else parts. Reads layout, prices,
 * faces; writes the society's cases, flags, purses, notices.
 */
public final class Couples {
  /** Kind of case: a pair; amount is the place of the other. */
  public static final int PAIR = 11;

  private static final Purpose MEETING = Purpose.of("couples/meeting");
  private static final Purpose NUMBER = Purpose.of("couples/number");
  private static final Purpose PARTING = Purpose.of("couples/parting");
  private static final int MONTH = 4 * Calendar.WEEK;
  private static final int SIGNS = 3;

  private final long share;
  private final long[] parting = new long[SIGNS + 1];
  private final int pooled;
  private final int margin;
  private final int found;
  private final int passedOver;
  private final int parted;
  private final int helped;
  private long meetingKey;
  private long numberKey;
  private long partingKey;

  /** With these parameters. */
  public Couples(Parameters p, Counters counters) {
    share = Chance.of(p.get("life.pairing") * Calendar.WEEK / Calendar.YEAR);
    for (int signs = 0; signs <= SIGNS; signs++) {
      double rate = p.get("life.parting") * (1 + signs * p.get("life.parting-strain"));
      parting[signs] = Chance.of(Chance.within(rate / Calendar.YEAR, MONTH));
    }
    pooled = (int) StrictMath.round(256 * p.get("life.pooled"));
    margin = p.whole("life.ties-within-grades");
    found = counters.register("couples/found", "people", "Adults who found a partner");
    passedOver =
        counters.register(
            "couples/passed-over",
            "people",
            "Adults who would have found one, and were shown after others for the record");
    parted = counters.register("couples/parted", "people", "Adults whose partner left");
    helped = counters.register("couples/helped", "1/16 need", "Given to a partner in debt");
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    meetingKey = draws.key(MEETING, day);
    numberKey = draws.key(NUMBER, day);
    partingKey = draws.key(PARTING, day);
  }

  /** The meetings of a block, on the day of the week on which it is its turn. */
  public void live(TruthBlock t) {
    if (t.day() % Calendar.WEEK != t.block() % Calendar.WEEK) {
      return;
    }
    Race women = t.race;
    Race men = t.otherRace;
    women.clear();
    men.clear();
    int alone = 0;
    for (int i : t.layout().members[Role.ADULT.ordinal()]) {
      if (alone(t.layout(), i)) {
        alone++;
        if (!Flags.is(t.flags[i], Flags.COUPLED)) {
          long half = Draws.high(Draws.bits(meetingKey, t.first() + i, 0));
          Race runs = Cell.sex(t.layout().cell[i]) == 1 ? women : men;
          runs.add(i, half, t.encounters.price(Encounters.Price.DATING, i));
        }
      }
    }
    long half = Draws.high(Draws.bits(numberKey, t.block(), 0));
    int pairs = (int) ((alone * share / 2) + half >> Integer.SIZE);
    pair(t, women, men, Math.min(pairs, Math.min(women.size(), men.size())));
  }

  /** Whether a person looks for a partner at all: the only adult at home, and not old. */
  private static boolean alone(Layout layout, int i) {
    if (layout.age[i] >= Ages.OLD) {
      return false;
    }
    int start = layout.householdStart[i];
    for (int other = start; other < layout.householdEnd(i); other++) {
      if (other != i && layout.is(other, Role.ADULT)) {
        return false;
      }
    }
    return true;
  }

  private void pair(TruthBlock t, Race women, Race men, int pairs) {
    int[] hers = women.byRecord(pairs);
    int[] his = men.byRecord(pairs);
    for (int n = 0; n < pairs; n++) {
      int first = Math.min(hers[n], his[n]);
      int second = Math.max(hers[n], his[n]);
      t.cases().open(Case.of(first, PAIR, 0, t.day(), t.day() + MONTH, second));
      found(t, first);
      found(t, second);
    }
    passOver(t, Race.without(women.byLot(pairs), hers));
    passOver(t, Race.without(men.byLot(pairs), his));
  }

  private void found(TruthBlock t, int i) {
    t.flags[i] |= Flags.COUPLED;
    t.tally.add(found, t.cohort(i), 1);
    t.notices.add(i, Notices.Kind.PAIRED, -1, 0, false);
    tell(t, i, "found");
  }

  private void passOver(TruthBlock t, int[] places) {
    for (int i : places) {
      t.tally.add(passedOver, t.cohort(i), 1);
      tell(t, i, "shown after others for the record");
    }
  }

  /** Four weeks of a pair: they help each other, and stay together or part. */
  public long due(TruthBlock t, long code) {
    int one = Case.place(code);
    int other = Case.amount(code);
    help(t, one, other);
    help(t, other, one);
    int signs = signs(t.face[one]) + signs(t.face[other]);
    signs += Face.meets(t.face[one], t.face[other], margin) ? 0 : 1;
    long half = Draws.high(Draws.bits(partingKey, t.first() + one, 0));
    if (half >= parting[Math.min(SIGNS, signs)]) {
      return Case.dueOn(code, t.day() + MONTH);
    }
    part(t, one);
    part(t, other);
    return 0;
  }

  private static int signs(int face) {
    return Face.is(face, Face.SHAMED) || Face.is(face, Face.SANCTIONED) ? 1 : 0;
  }

  /** Who has something gives a share of it to a partner in debt, no more than the debt. */
  private void help(TruthBlock t, int from, int to) {
    int gift = Math.min(-t.purse[to], t.purse[from] * pooled >> 8);
    if (gift > 0) {
      t.pay(from, -gift);
      t.pay(to, gift);
      t.tally.add(helped, t.cohort(to), gift);
    }
  }

  private void part(TruthBlock t, int i) {
    t.flags[i] &= ~Flags.COUPLED;
    t.tally.add(parted, t.cohort(i), 1);
    t.notices.add(i, Notices.Kind.PARTED, -1, 0, false);
    tell(t, i, "parted");
  }

  private static void tell(TruthBlock t, int i, String how) {
    if (t.traces(i)) {
      t.trace(i, Trace.of(Trace.Step.LIFE, "partner").went(how));
    }
  }
}
