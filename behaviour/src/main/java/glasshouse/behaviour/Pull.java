package glasshouse.behaviour;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Trace;
import glasshouse.society.ActLuck;
import glasshouse.society.ActSpec;
import glasshouse.society.Acts;
import glasshouse.society.Chances;
import glasshouse.society.Face;
import glasshouse.society.Flags;
import glasshouse.society.Incentives;
import glasshouse.society.Kinds;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Purse;
import org.jspecify.annotations.Nullable;

/**
 * Deeds that only a reward invites: further chances of their own, taken by those who know of the
 * points and gain by the next grade.
 *
 * <p>p = strength * points / (points + half) * prize of the next better grade; a red list that the
 * deed may lead onto pulls beside it, whatever the grade, as so many points. Gains drive change
 * more than punishment (C13). Whom one would not tell on unasked, one does not tell on for points
 * ({@link Informing}). Departure: the pull hangs on the public grade, not on the exact distance to
 * the next. Reads faces, awareness; writes acts.
 */
public final class Pull {
  private final ActLuck luck;
  private final ActSpec spec;
  private final long[] byGrade;
  private final int cost;
  private final @Nullable Informing informing;
  private final int count;
  private final int countDone;

  /** The pull toward one kind of deed. */
  public Pull(
      ActSpec spec,
      int kind,
      ActLuck luck,
      Parameters p,
      Incentives incentives,
      Counters counters) {
    this.spec = spec;
    this.luck = luck;
    cost = (int) StrictMath.round(Purse.NEED * spec.costs());
    informing = spec.id().equals(Kinds.INFORMING) ? new Informing(p) : null;
    double strength = strength(p, incentives.reward()[kind]);
    double listed = strength(p, incentives.listing()[kind]);
    byGrade = new long[Face.GRADES];
    for (int grade = 0; grade < byGrade.length; grade++) {
      double prize = grade < incentives.prize().length ? incentives.prize()[grade] : 0;
      byGrade[grade] = Chance.of(1 - (1 - strength * prize) * (1 - listed));
    }
    count =
        counters.register("acts-invited/" + spec.id(), "acts", "Acts done for the points alone");
    countDone = counters.register("acts-done/" + spec.id(), "acts", "Acts done, seen or not");
  }

  /** How strongly so many points pull, before what the next grade is worth. */
  static double strength(Parameters p, double points) {
    return p.get("behaviour.pull.strength") * points / (points + p.get("behaviour.pull.half"));
  }

  /** Chooses for every further chance of a block. */
  public void choose(TruthBlock t, MindBlock m, Chances chances, Acts.OfKind acts) {
    for (int c = 0; c < chances.size(); c++) {
      int i = chances.place(c);
      if ((t.flags[i] & (Flags.AWARE | Flags.OPTED_OUT)) == Flags.AWARE
          && chances.mark(c) < pulled(t, m, i)) {
        luck.act(t, chances, c, false, acts);
        t.pay(i, -cost);
        t.tally.add(count, t.cohort(i), 1);
        t.tally.add(countDone, t.cohort(i), 1);
        if (t.traces(i)) {
          int last = acts.size() - 1;
          t.trace(
              i,
              Trace.of(Trace.Step.ACT, spec.id())
                  .at(acts.minute(last))
                  .about(spec.id(), acts.key(last))
                  .went("invited"));
        }
      }
    }
  }

  private long pulled(TruthBlock t, MindBlock m, int i) {
    long pulled = byGrade[Face.grade(t.face[i])];
    return informing == null ? pulled : Chance.both(pulled, informing.willing(t, m, i));
  }
}
