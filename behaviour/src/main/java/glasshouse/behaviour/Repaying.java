package glasshouse.behaviour;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Case;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Trace;
import glasshouse.society.Courts;
import glasshouse.society.Face;
import glasshouse.society.Flags;
import glasshouse.society.Incentives;
import glasshouse.society.Kinds;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Purse;

/**
 * Debtors who know what paying restores keep back, week by week, a part of the little they live on,
 * until the ruling is met.
 *
 * <p>The part grows with the points promised for paying, as the pull of deeds does, and with the
 * lists that paying ends, a list weighing in points what it weighs as a threat. That listed debtors
 * pay is known (A6, A7, A29), and that gains drive change (C13); how much they go without is
 * assumed. Departures: nobody else pays for them; whoever is at the end of credit has nothing to
 * keep back; that a grade held ends early does not pull by itself. No luck of its own. Reads cases,
 * faces, awareness; writes purses.
 */
public final class Repaying {
  private final long[] partOfLoad = new long[Face.GRADES];
  private final int creditLimit;
  private final int kept;

  /**
   * The repaying under published rules.
   *
   * @param lists how many lists a paid debt ends
   * @param responds whether people respond to anything
   */
  public Repaying(
      Parameters p,
      Kinds kinds,
      Incentives incentives,
      int lists,
      boolean responds,
      Counters counters) {
    creditLimit = -Purse.NEED * p.whole("life.credit-limit");
    double points = incentives.reward()[kinds.get(Kinds.DEBT_PAID)];
    double listed = lists * p.get("behaviour.stake.list") / p.get("behaviour.stake.point");
    double[] prizes = incentives.prize();
    double most = responds ? p.get("behaviour.kept-back") * p.get("life.austerity") : 0;
    for (int grade = 0; grade < Face.GRADES; grade++) {
      double prize = grade < prizes.length ? prizes[grade] : 0;
      double unmoved = (1 - Pull.strength(p, points) * prize) * (1 - Pull.strength(p, listed));
      partOfLoad[grade] = StrictMath.round(65536 * most * (1 - unmoved));
    }
    kept = counters.register("money/kept-back", "1/16 need", "Kept back of living to pay a ruling");
  }

  /** The week of those of a block whose day it is. */
  public void live(TruthBlock t) {
    for (int c = 0; c < t.cases().size(); c++) {
      long code = t.cases().get(c);
      int i = Case.place(code);
      if (Courts.unmet(code) && i >= t.weekFrom() && i < t.weekTo()) {
        keepBack(t, i);
      }
    }
  }

  private void keepBack(TruthBlock t, int i) {
    boolean can = t.purse[i] < 0 && t.purse[i] > creditLimit;
    if (!can || !Flags.is(t.flags[i], Flags.AWARE)) {
      return;
    }
    long part = partOfLoad[Face.grade(t.face[i])];
    int amount = (int) (Calendar.WEEK * t.layout().load[i] * part >> 16);
    t.pay(i, amount);
    t.tally.add(kept, t.cohort(i), amount);
    if (amount > 0 && t.traces(i)) {
      double needs = (double) amount / Purse.NEED;
      t.trace(i, Trace.of(Trace.Step.LIFE, "ruling").went("kept back").of(needs, "needs"));
    }
  }
}
