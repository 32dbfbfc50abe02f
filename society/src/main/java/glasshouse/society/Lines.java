package glasshouse.society;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Case;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import glasshouse.society.people.Role;
import java.util.function.IntPredicate;

/**
 * Telephone and internet of adults where a face scan is asked for (A27): at the renewal a scan
 * binds the line to the face; whoever is not known, or refuses, has none and comes again each
 * month.
 *
 * <p>The scan fails as sensing says ({@link LineScan}); who was not known on an earlier visit is
 * mostly not known again, for the cause is the face. Without a line there are no acts online
 * ({@link Access}), no voice ({@link Muting}), less work ({@link Work}) and no paying by telephone,
 * which takes minutes a day and their part of the wage. Departures: a month is {@code
 * life.line-retry} days for everyone; losing the line costs nothing else. Reads layout, livelihood;
 * writes flags, faces, cases, purse, notices.
 */
public final class Lines {
  /** Kind of case: no line of one's own until the day due, when one comes again. */
  public static final int LINE = 42;

  private static final int NOT_KNOWN = 0;
  private static final int REFUSED = 1;
  private static final Purpose TRANSFER = Purpose.of("line/transfer");
  private static final Purpose PAY = Purpose.of("line/pay");

  private final LineScan scan;
  private final Renewals renewals;
  private final Purpose luck;
  private final int retry;
  private final int minutesAWeek;
  private final Minutes wages;
  private final int asked;
  private final int without;
  private final int bound;
  private final int lost;
  private final int refused;
  private final int borrowed;
  private final int back;
  private final int minutes;
  private final DataPoints points;
  private final int visits;
  private long key;
  private long transferKey;
  private long payKey;

  /** The lines of a scenario under a scan. */
  public Lines(LineScan scan, Renewals renewals, Parameters p, Counters counters) {
    this.scan = scan;
    this.renewals = renewals;
    luck = Purpose.of("line/" + scan.id());
    retry = p.whole("life.line-retry");
    minutesAWeek = Calendar.WEEK * p.whole("life.line-minutes");
    wages = new Minutes(p);
    asked = counters.register("lines/asked", "people", "Adults, counted once a week");
    without = counters.register("lines/without", "people", "Of them: have no line");
    bound = counters.register("lines/bound", "lines", "Lines bound to a face");
    lost = counters.register("lines/lost", "lines", "Lines lost as the scan did not know the face");
    refused = counters.register("lines/refused", "lines", "Lines lost by refusing the scan");
    borrowed = counters.register("lines/borrowed", "lines", "Of both: another's line is used");
    back = counters.register("lines/back", "lines", "Lines had again at a later visit");
    minutes = counters.register("lines/minutes", "minutes", "Minutes lost without a line");
    points = new DataPoints(scan.id(), counters);
    visits = counters.register("lines/visits", "visits", "Visits at which a face was scanned");
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    key = draws.key(luck, day);
    transferKey = draws.key(TRANSFER, day);
    payKey = draws.key(PAY, day);
  }

  /**
   * The week of those whose day it is.
   *
   * @param refuses who would rather have no line, by place
   */
  public void live(TruthBlock t, IntPredicate refuses) {
    for (int i = t.weekFrom(); i < t.weekTo(); i++) {
      if (!t.layout().is(i, Role.ADULT)) {
        continue;
      }
      t.tally.add(asked, t.cohort(i), 1);
      if (Flags.is(t.flags[i], Flags.NO_LINE)) {
        payByHand(t, i);
      } else if (renewals.came(t, i)) {
        renew(t, i, refuses);
      }
    }
  }

  private void payByHand(TruthBlock t, int i) {
    t.tally.add(without, t.cohort(i), 1);
    t.tally.add(minutes, t.cohort(i), minutesAWeek);
    wages.lose(t, i, minutesAWeek, Draws.high(Draws.bits(payKey, t.first() + i, 0)));
  }

  private void renew(TruthBlock t, int i, IntPredicate refuses) {
    if (refuses.test(i)) {
      lose(t, i, REFUSED);
    } else if (known(t, i, scan.fails(t.first() + i, t.layout().cell[i]))) {
      t.tally.add(bound, t.cohort(i), 1);
    } else {
      lose(t, i, NOT_KNOWN);
    }
  }

  private boolean known(TruthBlock t, int i, long first) {
    t.tally.add(visits, t.cohort(i), 1);
    long fails = first;
    for (int k = 0; k < scan.tries(); k++) {
      points.add(t, i, 1);
      if (Draws.high(Draws.bits(key, t.first() + i, k)) >= fails) {
        return true;
      }
      fails = scan.failsAgain();
    }
    if (t.traces(i)) {
      t.trace(i, Trace.of(Trace.Step.GATE, scan.id()).went("not known"));
    }
    return false;
  }

  private void lose(TruthBlock t, int i, int why) {
    boolean others = Draws.high(Draws.bits(transferKey, t.first() + i, 0)) < scan.transfer();
    t.cases().open(Case.of(i, LINE, why, t.day(), t.day() + retry, others ? 1 : 0));
    t.tally.add(why == REFUSED ? refused : lost, t.cohort(i), 1);
    if (others) {
      t.tally.add(borrowed, t.cohort(i), 1);
      return;
    }
    t.flags[i] |= Flags.NO_LINE;
    Muting.hush(t, i);
    t.notices.add(i, Notices.Kind.CUT_OFF, -1, 0, false);
    tell(t, i, why == REFUSED ? "refused" : "lost");
  }

  /** Another visit: the line is had again, or the next visit is in a month. */
  public long due(TruthBlock t, long code, IntPredicate refuses) {
    int i = Case.place(code);
    boolean refusedBefore = Case.stage(code) == REFUSED;
    int next = t.day() + retry;
    if (refusedBefore && refuses.test(i)) {
      return Case.dueOn(code, next);
    }
    int cell = t.layout().cell[i];
    if (!known(t, i, refusedBefore ? scan.fails(t.first() + i, cell) : scan.failsAgain())) {
      return Case.of(i, LINE, NOT_KNOWN, Case.entered(code), next, Case.amount(code));
    }
    t.flags[i] &= ~Flags.NO_LINE;
    t.tally.add(back, t.cohort(i), 1);
    t.tally.add(bound, t.cohort(i), 1);
    tell(t, i, "back");
    return 0;
  }

  private static void tell(TruthBlock t, int i, String how) {
    if (t.traces(i)) {
      t.trace(i, Trace.of(Trace.Step.LIFE, "line").went(how));
    }
  }
}
