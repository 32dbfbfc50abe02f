package glasshouse.consequence;

import glasshouse.consequence.ConsequenceSpec.Effect;
import glasshouse.dossier.Decisions;
import glasshouse.dossier.FileBlock;
import glasshouse.kernel.Case;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import glasshouse.society.Minutes;
import glasshouse.society.Notices;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Role;

/**
 * Notice before a sanction: fines, boards, bans and list entries wait, the person is told, and an
 * objection may stop them; what a list is for can be made good meanwhile.
 *
 * <p>That the first informal challenge is won in 38 of 100 cases is H31 (English parking fines,
 * 2016). Luck hangs on the event key. Reads decisions and, because people know what they did, acts;
 * writes notices and the society's cases. Departures: a deleted post does not wait; whether an
 * objection succeeds is settled when it is made and told when the time is over.
 */
public final class NoticePeriod {
  /** Kind of case: a sanction that waits; amount is consequence and act. */
  public static final int WAITING = 24;

  /** Kind of case: told of a list entry to come; amount is the list. */
  public static final int TOLD = 25;

  private static final int WRONG = 1;
  private static final int STOPPED = 2;
  private static final int OVER = 4;
  private static final int KIND_BITS = 7;
  private static final Purpose OBJECTION = Purpose.of("objection");

  private final SafeguardsSpec.Notice spec;
  private final Minutes wages;
  private final long stopsFalse;
  private final long stopsTrue;
  private final int given;
  private final int objections;
  private final int stoppedFalse;
  private final int stoppedTrue;
  private long key;

  /** With these parameters. */
  public NoticePeriod(SafeguardsSpec.Notice spec, Parameters p, Counters counters) {
    this.spec = spec;
    wages = new Minutes(p);
    stopsFalse = Chance.of(spec.stopsFalse());
    stopsTrue = Chance.of(spec.stopsTrue());
    given = counters.register("notice/given", "notices", "Sanctions told of before they came");
    objections = counters.register("notice/objections", "objections", "Of them: objected to");
    stoppedFalse =
        counters.register(
            "notice/stopped-false", "sanctions", "Stopped by an objection: for what was not done");
    stoppedTrue =
        counters.register(
            "notice/stopped-true", "sanctions", "Stopped by an objection: for what was done");
  }

  /** The key of a day. */
  public void morning(Draws draws, int day) {
    key = draws.key(OBJECTION, day);
  }

  /** Whether a consequence of a finding waits. */
  boolean holds(ConsequenceSpec consequence) {
    for (Effect effect : consequence.effects()) {
      if (effect.kind() == EffectKind.DELETE_POST) {
        return false;
      }
    }
    return true;
  }

  /** Tells a person of a sanction, which then waits. */
  void warn(TruthBlock t, Sanction s, Will will) {
    int amount = s.consequence() << KIND_BITS | s.kind();
    open(t, s.person(), WAITING, spec.days(), amount, s.kind(), s.key(), s.wrong(), will);
  }

  /** Tells a person of the list entry that a decision announces. */
  void warnOfList(TruthBlock t, Decisions decisions, int d, Will will) {
    int i = decisions.subject(d);
    int act = decisions.kind(d);
    boolean wrong = !t.acts.of(act).did(i, decisions.key(d));
    int days = decisions.value(d);
    open(t, i, TOLD, days, decisions.clause(d), act, decisions.key(d), wrong, will);
  }

  private void open(
      TruthBlock t,
      int i,
      int what,
      int days,
      int amount,
      int act,
      long event,
      boolean wrong,
      Will will) {
    long bits = Draws.bits(key, event, what);
    boolean objects = t.layout().is(i, Role.ADULT) && will.objects(t, i, wrong, Draws.high(bits));
    boolean stops = objects && Draws.low(bits) < (wrong ? stopsFalse : stopsTrue);
    int stage = (wrong ? WRONG : 0) | (stops ? STOPPED : 0);
    t.cases().open(Case.of(i, what, stage, t.day(), t.day() + days, amount));
    t.notices.add(i, Notices.Kind.WARNED, act, days, wrong);
    t.count(given, i);
    trace(t, i, "told before", days, event, wrong);
    if (objects) {
      t.count(objections, i);
      wages.lose(t, i, spec.minutes(), Draws.low(Draws.bits(key, event, what - 2)));
      trace(t, i, "objects", 0, event, wrong);
    }
  }

  private static void trace(TruthBlock t, int i, String how, int days, long event, boolean wrong) {
    if (t.traces(i)) {
      t.trace(
          i,
          Trace.of(Trace.Step.DECISION, "notice")
              .about("", event)
              .went(how)
              .wrong(wrong)
              .of(days, days == 0 ? "" : "days"));
    }
  }

  /** Whether a case is one of these. */
  public static boolean handles(long code) {
    return Case.kind(code) == WAITING || Case.kind(code) == TOLD;
  }

  /** The time is over: a sanction comes, or is stopped. */
  public long due(TruthBlock t, FileBlock f, long code, Applier applier, ListKeeper lists) {
    int i = Case.place(code);
    int stage = Case.stage(code);
    boolean wrong = (stage & WRONG) != 0;
    if ((stage & OVER) != 0) {
      return 0;
    }
    boolean list = Case.kind(code) == TOLD;
    int consequence = Case.amount(code) >> KIND_BITS;
    int act = Case.amount(code) & (1 << KIND_BITS) - 1;
    if ((stage & STOPPED) != 0) {
      boolean waited = !list || lists.stop(f, i, Case.amount(code));
      t.tally.add(wrong ? stoppedFalse : stoppedTrue, t.cohort(i), waited ? 1 : 0);
      if (!list) {
        applier.spare(t, i, consequence);
      }
      trace(t, i, "objection upheld", 0, 0, wrong);
      t.notices.add(i, Notices.Kind.PUT_RIGHT, -1, 0, false);
      return 0;
    }
    if (!list) {
      applier.carryOut(t, new Sanction(i, consequence, act, -1, 0, wrong));
      return 0;
    }
    return Case.of(
        i, TOLD, stage | OVER, Case.entered(code), t.day() + 1, Case.amount(code)); // told today
  }

  /** Whether someone who is entered on a list today was told of it as one who did not do it. */
  static boolean toldWrongly(TruthBlock t, int place, int list, boolean otherwise) {
    int told =
        t.cases()
            .find(place, TOLD, code -> Case.amount(code) == list && (Case.stage(code) & OVER) != 0);
    return told < 0 ? otherwise : (Case.stage(t.cases().get(told)) & WRONG) != 0;
  }

  /** A waiting sanction of a person for a kind of act will not come: the finding fell. */
  static void drop(TruthBlock t, int place, int act, int entered) {
    for (int c = 0; c < t.cases().size(); c++) {
      long code = t.cases().get(c);
      if (Case.place(code) == place
          && Case.kind(code) == WAITING
          && (Case.amount(code) & (1 << KIND_BITS) - 1) == act
          && Case.entered(code) == entered) {
        t.cases()
            .replace(
                c,
                Case.of(
                    place,
                    WAITING,
                    Case.stage(code) | STOPPED,
                    entered,
                    Case.due(code),
                    Case.amount(code)));
      }
    }
  }
}
