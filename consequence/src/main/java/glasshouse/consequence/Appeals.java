package glasshouse.consequence;

import glasshouse.consequence.ConsequenceSpec.Effect;
import glasshouse.dossier.Decisions;
import glasshouse.dossier.FileBlock;
import glasshouse.dossier.Findings;
import glasshouse.dossier.Registry;
import glasshouse.kernel.Case;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.society.Flags;
import glasshouse.society.Minutes;
import glasshouse.society.Notices;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Purse;
import glasshouse.society.people.Role;

/**
 * Appeals: few contest what is on file about them, most of them because it is wrong, and some win.
 *
 * <p>About 1 in 100 sanctions is contested and most of those contested fall (H31, H32): who appeals
 * is selected. What a person says is a case in the society's book, what it is about one in the
 * record's; the outcome reaches the record through {@link Remedy}. Luck hangs on the event key.
 * Reads findings, decisions and, because people know what they did, acts; writes cases, purses,
 * notices. Departures: one appeal at a time; a household member entered through another cannot
 * appeal; whether it succeeds is settled when it is made and told when it is decided.
 */
public final class Appeals {
  /** Kind of case in the society's book: an appeal; amount is the points lost. */
  public static final int APPEAL = 26;

  private static final int WRONG = 1;
  private static final int WON = 2;
  private static final int MOST_POINTS = 0xFFFF;
  private static final Purpose PURPOSE = Purpose.of("appeal");

  private final SafeguardsSpec.Appeal spec;
  private final Remedy remedy;
  private final Minutes wages;
  private final boolean[] told;
  private final boolean[] touches;
  private final int[] fines;
  private final long winsFalse;
  private final long winsTrue;
  private final int filed;
  private final int filedFalse;
  private final int wonFalse;
  private final int wonTrue;
  private final int lostFalse;
  private final int lostTrue;
  private final int minutes;
  private final int refunds;
  private long key;

  /** Against these consequences and entries on these lists. */
  public Appeals(
      SafeguardsSpec.Appeal spec,
      Consequences consequences,
      ListKeeper lists,
      Remedy remedy,
      int kinds,
      Parameters p,
      Counters counters) {
    this.spec = spec;
    this.remedy = remedy;
    wages = new Minutes(p);
    told = new boolean[kinds];
    touches = new boolean[kinds];
    fines = new int[kinds];
    for (int kind = 0; kind < kinds; kind++) {
      told[kind] = consequences.following(kind).length > 0;
      touches[kind] = told[kind] || lists.lists(kind);
      for (int consequence : consequences.following(kind)) {
        for (Effect effect : consequences.spec(consequence).effects()) {
          fines[kind] +=
              effect.kind() == EffectKind.FINE
                  ? (int) StrictMath.round(Purse.NEED * effect.amount() * spec.refund())
                  : 0;
        }
      }
    }
    winsFalse = Chance.of(spec.winsFalse());
    winsTrue = Chance.of(spec.winsTrue());
    filed = counters.register("appeal/filed", "appeals", "Appeals");
    filedFalse =
        counters.register("appeal/false", "appeals", "Of them: by people who did not do it");
    wonFalse = counters.register("appeal/won-false", "appeals", "Won by people who did not do it");
    wonTrue = counters.register("appeal/won-true", "appeals", "Won by people who did it");
    lostFalse =
        counters.register("appeal/lost-false", "appeals", "Lost by people who did not do it");
    lostTrue = counters.register("appeal/lost-true", "appeals", "Lost by people who did it");
    minutes = counters.register("appeal/minutes", "minutes", "Time that appeals took of people");
    refunds = counters.register("appeal/refunds", "1/16 need", "Fines paid back");
  }

  /** The key of a day. */
  public void morning(Draws draws, int day) {
    key = draws.key(PURPOSE, day);
  }

  /** Those whom something was pinned on today, or who were entered on a list, may appeal. */
  public void file(TruthBlock t, FileBlock f, Findings findings, Will will) {
    for (int i = 0; i < findings.size(); i++) {
      int place = findings.subject(i);
      int kind = findings.kind(i);
      boolean lost = f.moved(i) < 0;
      if ((touches[kind] || lost)
          && t.layout().is(place, Role.ADULT)
          && (told[kind] || Flags.is(t.flags[place], Flags.AWARE))) {
        boolean wrong = !t.acts.of(kind).did(place, findings.key(i));
        consider(t, f, place, kind, findings.key(i), Math.max(0, -f.moved(i)), wrong, will);
      }
    }
    Decisions decisions = f.decisions;
    for (int d = 0; d < decisions.size(); d++) {
      if (decisions.what(d) == Decisions.What.ENTERED
          && decisions.value(d) == 0
          && decisions.key(d) == 0) {
        int place = decisions.subject(d);
        int kind = remedy.lists().leadsOnto(decisions.clause(d));
        boolean wrong = Applier.wrongEntry(decisions, d, t);
        consider(t, f, place, kind, (long) t.first() + place, 0, wrong, will);
      }
    }
  }

  private void consider(
      TruthBlock t,
      FileBlock f,
      int place,
      int kind,
      long event,
      int lost,
      boolean wrong,
      Will will) {
    long bits = Draws.bits(key, event, 0);
    if (!will.appeals(t, place, wrong, Draws.high(bits)) || t.cases().find(place, APPEAL) >= 0) {
      return;
    }
    boolean won = Draws.low(bits) < (wrong ? winsFalse : winsTrue);
    int stage = (wrong ? WRONG : 0) | (won ? WON : 0);
    int points = Math.min(MOST_POINTS, lost);
    t.cases().open(Case.of(place, APPEAL, stage, t.day(), t.day() + spec.days(), points));
    f.cases().open(Case.of(place, FileBlock.CONTESTED, 0, t.day(), Case.LAST_DAY, kind));
    t.count(filed, place);
    t.tally.add(filedFalse, t.cohort(place), wrong ? 1 : 0);
    t.tally.add(minutes, t.cohort(place), spec.minutes());
    wages.lose(t, place, spec.minutes(), Draws.high(Draws.bits(key, event, 1)));
    Remedy.trace(t, place, "appeal", "made", event, wrong);
  }

  /** Whether a case is one of these. */
  public static boolean handles(long code) {
    return Case.kind(code) == APPEAL;
  }

  private static boolean appealed(long contested) {
    return Case.stage(contested) != FileBlock.IN_FILE;
  }

  /** An appeal is decided. */
  public long due(TruthBlock t, FileBlock f, Registry registry, long code) {
    int i = Case.place(code);
    boolean wrong = (Case.stage(code) & WRONG) != 0;
    boolean won = (Case.stage(code) & WON) != 0;
    int contested = f.cases().find(i, FileBlock.CONTESTED, Appeals::appealed);
    if (contested < 0) {
      return 0; // the file was forgotten
    }
    boolean struck = Case.stage(f.cases().get(contested)) == FileBlock.STRUCK;
    int kind = Case.amount(f.cases().get(contested));
    f.cases().close(contested);
    t.count(wrong ? (won ? wonFalse : lostFalse) : (won ? wonTrue : lostTrue), i);
    Remedy.trace(t, i, "appeal", won ? "won" : "lost", 0, wrong);
    if (!won) {
      t.notices.add(i, Notices.Kind.TURNED_DOWN, kind, 0, wrong);
      return 0;
    }
    NoticePeriod.drop(t, i, kind, Case.entered(code));
    t.pay(i, fines[kind]);
    t.tally.add(refunds, t.cohort(i), fines[kind]);
    int points = struck ? 0 : Case.amount(code); // those of a file that began anew are back already
    remedy.grant(t, f, registry, i, kind, points, Case.entered(code));
    t.notices.add(i, Notices.Kind.PUT_RIGHT, kind, 0, false);
    return 0;
  }
}
