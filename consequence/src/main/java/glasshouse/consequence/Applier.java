package glasshouse.consequence;

import glasshouse.consequence.ConsequenceSpec.Effect;
import glasshouse.dossier.Decisions;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Parameters;
import glasshouse.society.Boarding;
import glasshouse.society.Courts;
import glasshouse.society.Face;
import glasshouse.society.Kinds;
import glasshouse.society.Notices;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Purse;
import glasshouse.society.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Decisions reach people: money is taken, faces go up on boards, grades become public, and each
 * learns of it by a notice.
 *
 * <p>A notice is marked wrong when the person did not do the act: people know what they did, the
 * record does not. Reads decisions and acts; writes purse, face, notices. Departure: fines of
 * minors are not taken.
 */
public final class Applier {
  private final Consequences consequences;
  private final @Nullable NoticePeriod notice;
  private final AppliedTraces traces;
  private final Writing writing;
  private final ParentsTold parentsTold;
  private final int faceShowsDays;
  private final int fines;
  private final int sanctions;
  private final int wrongs;
  private final int[] sanctionsFor;
  private final int[] wrongsFor;
  private final int shamed;
  private final int shamedWrong;

  /** For a scenario's consequences, which come at once. */
  public Applier(Consequences consequences, Kinds kinds, Parameters parameters, Counters counters) {
    this(consequences, null, kinds, parameters, counters);
  }

  /** For a scenario's consequences, with notice before some of them where there is one. */
  public Applier(
      Consequences consequences,
      @Nullable NoticePeriod notice,
      Kinds kinds,
      Parameters parameters,
      Counters counters) {
    this.consequences = consequences;
    this.notice = notice;
    traces = new AppliedTraces(consequences);
    writing = new Writing(consequences, parameters, counters);
    parentsTold = new ParentsTold(consequences, counters);
    faceShowsDays = parameters.whole("life.sanction-shows");
    fines = counters.register("money/fines", "1/16 need", "Fines taken");
    sanctions = counters.register("sanctions/all", "sanctions", "Fines, boards and list entries");
    shamed = counters.register("shamed/all", "faces", "Faces put on the board of shame");
    shamedWrong =
        counters.register("shamed/wrong", "faces", "Of them: for what the person did not do");
    wrongs =
        counters.register(
            "sanctions/wrong", "sanctions", "Sanctions for an act that the person did not do");
    sanctionsFor = new int[kinds.size()];
    wrongsFor = new int[kinds.size()];
    for (int kind = 0; kind < kinds.size(); kind++) {
      String act = kinds.spec(kind).id();
      sanctionsFor[kind] =
          counters.register("sanctions-for/" + act, "sanctions", "Sanctions for the act");
      wrongsFor[kind] =
          counters.register(
              "sanctions-wrong-for/" + act, "sanctions", "Of them: of those who did not do it");
    }
  }

  /** Applies a block's decisions where nobody contests anything. */
  public void apply(Decisions decisions, TruthBlock t) {
    apply(decisions, t, Will.NONE);
  }

  /** Applies a block's decisions. */
  public void apply(Decisions decisions, TruthBlock t, Will will) {
    for (int d = 0; d < decisions.size(); d++) {
      switch (decisions.what(d)) {
        case SANCTION -> sanction(decisions, d, t, will);
        case ENTERED -> entered(decisions, d, t);
        case LEFT -> left(decisions, d, t);
        case REGRADED -> regraded(decisions, d, t);
        case BELOW -> parentsTold.apply(decisions, d, t);
        case ANNOUNCED -> {
          if (notice != null) {
            notice.warnOfList(t, decisions, d, will);
          }
        }
      }
    }
  }

  private void sanction(Decisions decisions, int d, TruthBlock t, Will will) {
    int i = decisions.subject(d);
    int kind = decisions.kind(d);
    long key = decisions.key(d);
    boolean wrong = !t.acts.of(kind).did(i, key);
    Sanction s = new Sanction(i, decisions.clause(d), kind, decisions.value(d), key, wrong);
    if (notice != null && notice.holds(consequences.spec(s.consequence()))) {
      notice.warn(t, s, will);
    } else {
      carryOut(t, s);
    }
  }

  /** A sanction that was told of does not come. */
  void spare(TruthBlock t, int i, int consequence) {
    t.tally.add(consequences.applied(consequence), t.cohort(i), -1);
  }

  /** A sanction comes. */
  void carryOut(TruthBlock t, Sanction s) {
    int i = s.person();
    int kind = s.kind();
    boolean wrong = s.wrong();
    for (Effect effect : consequences.spec(s.consequence()).effects()) {
      if (effect.kind() == EffectKind.FINE && t.layout().is(i, Role.ADULT)) {
        int amount = (int) StrictMath.round(Purse.NEED * effect.amount());
        int before = t.purse[i];
        t.pay(i, -amount);
        t.tally.add(
            fines, t.cohort(i), before - t.purse[i]); // what was taken: a purse ends somewhere
        sanctioned(t, i, Notices.Kind.FINED, kind, amount, wrong);
        traces.sanction(t, s, effect, (double) (before - t.purse[i]) / Purse.NEED);
      } else if (effect.kind() == EffectKind.SHAME_BOARD) {
        Boarding.show(t, i, Boarding.SHAME, (int) effect.amount());
        t.tally.add(shamed, t.cohort(i), 1);
        t.tally.add(shamedWrong, t.cohort(i), wrong ? 1 : 0);
        sanctioned(t, i, Notices.Kind.SHAMED, kind, (int) effect.amount(), wrong);
        traces.sanction(t, s, effect, effect.amount());
      } else if (writing.follows(effect, t, i, kind, wrong)) {
        traces.sanction(t, s, effect, effect.amount());
      }
    }
  }

  /** Whether someone is entered on a list for what they did not do, as they know. */
  static boolean wrongEntry(Decisions decisions, int d, TruthBlock t) {
    int i = decisions.subject(d);
    boolean household = decisions.value(d) == 1;
    boolean known =
        decisions.key(d) != 0
            ? t.acts.of(decisions.kind(d)).did(i, decisions.key(d))
            : t.cases().find(i, Courts.DEBT) >= 0;
    return household || NoticePeriod.toldWrongly(t, i, decisions.clause(d), !known);
  }

  private void entered(Decisions decisions, int d, TruthBlock t) {
    int i = decisions.subject(d);
    boolean household = decisions.value(d) == 1;
    boolean wrong = wrongEntry(decisions, d, t);
    if (consequences.red(decisions.clause(d))) {
      t.notices.add(i, Notices.Kind.HONOURED, -1, 0, false);
    } else {
      sanctioned(t, i, Notices.Kind.LISTED, decisions.kind(d), 0, wrong);
    }
    Boarding.follow(t, i);
    traces.list(t, decisions, d, household ? "entered through the household" : "entered", wrong);
    for (int c = 0; c < consequences.size(); c++) {
      if (consequences.underList(c, decisions.clause(d))) {
        t.count(consequences.applied(c), i);
        writing.begins(t, i, c, decisions.kind(d), wrong);
        traces.begins(t, i, c, wrong, decisions.key(d));
      }
    }
  }

  private void left(Decisions decisions, int d, TruthBlock t) {
    int i = decisions.subject(d);
    if (!consequences.red(decisions.clause(d))) {
      t.notices.add(i, Notices.Kind.UNLISTED, -1, 0, false);
    }
    Boarding.follow(t, i);
    traces.list(t, decisions, d, "left", false);
    for (int c = 0; c < consequences.size(); c++) {
      if (consequences.underList(c, decisions.clause(d))) {
        traces.ends(t, i, c);
      }
    }
  }

  private void sanctioned(
      TruthBlock t, int i, Notices.Kind what, int kind, int amount, boolean wrong) {
    Boarding.show(t, i, Boarding.SANCTION, faceShowsDays);
    t.notices.add(i, what, kind, amount, wrong);
    t.tally.add(sanctions, t.cohort(i), 1);
    t.tally.add(wrongs, t.cohort(i), wrong ? 1 : 0);
    if (kind >= 0) {
      t.tally.add(sanctionsFor[kind], t.cohort(i), 1);
      t.tally.add(wrongsFor[kind], t.cohort(i), wrong ? 1 : 0);
    }
  }

  private void regraded(Decisions decisions, int d, TruthBlock t) {
    int i = decisions.subject(d);
    int before = decisions.clause(d);
    int now = decisions.value(d);
    t.face[i] = Face.withGrade(t.face[i], now);
    Boarding.follow(t, i);
    Notices.Kind what = now < before ? Notices.Kind.PROMOTED : Notices.Kind.DEMOTED;
    t.notices.add(i, what, -1, Math.abs(now - before), false);
    traces.grade(t, i, before, now);
    lasting(t, i, before, now);
  }

  private void lasting(TruthBlock t, int i, int before, int now) {
    for (int c = 0; c < consequences.size(); c++) {
      boolean under = consequences.under(c, now);
      if (under && !consequences.under(c, before)) {
        t.count(consequences.applied(c), i);
        writing.begins(t, i, c, -1, false);
        traces.begins(t, i, c, false, 0);
      } else if (!under && consequences.under(c, before)) {
        traces.ends(t, i, c);
      }
    }
  }
}
