package glasshouse.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Case;
import glasshouse.kernel.Parameters;
import glasshouse.society.ActSpec;
import glasshouse.society.Courts;
import glasshouse.society.Face;
import glasshouse.society.Flags;
import glasshouse.society.Incentives;
import glasshouse.society.Kinds;
import glasshouse.society.TruthBlock;
import org.junit.jupiter.api.Test;

/** Debtors who know what paying restores keep back what they can, and nobody else does. */
class RepayingTest {
  private static final Parameters P =
      Town.PARAMETERS
          .with("behaviour.kept-back", 0.5)
          .with("life.austerity", 0.8)
          .with("life.credit-limit", 100)
          .with("behaviour.pull.strength", 0.5)
          .with("behaviour.pull.half", 5)
          .with("behaviour.stake.list", 20)
          .with("behaviour.stake.point", 1);
  private static final int IN_DEBT = -160;
  private static final int D = 5;
  private static final double[] PRIZES = {0, 0, 0, 0, 0, 1, 0, 0};

  private final Town town =
      new Town(
          Town.act(Kinds.DEBT_PAID, ActSpec.Nature.EVENT, ActSpec.Risk.NONE, 0, 0, 0, false, 0));
  private boolean responds = true;
  private double[] prizes = PRIZES;

  /** What a debtor of the first day keeps back in a week, in parts of the week's load. */
  private double kept(double points, int lists, int flags, int purse, int stage) {
    Incentives rules = new Incentives(new double[] {1}, new double[] {points}, prizes, 0, false);
    Repaying repaying = new Repaying(P, town.kinds, rules, lists, responds, town.counters);
    double load = 0;
    int more = 0;
    for (int day = 0; day < Calendar.WEEK; day++) {
      TruthBlock t = town.open(day);
      if (day == 0) {
        t.cases().open(Case.of(0, Courts.DEBT, stage, 0, 400, -purse));
        t.flags[0] = (byte) flags;
        t.face[0] = Face.withGrade(0, D);
        t.purse[0] = (short) purse;
        load = Calendar.WEEK * t.layout().load[0];
      }
      repaying.live(t);
      more = t.purse[0] - purse;
      if (day == Calendar.WEEK - 1) {
        t.cases().close(t.cases().size() - 1);
      }
      t.close();
    }
    return more / load;
  }

  private static org.assertj.core.data.Offset<Double> step() {
    return org.assertj.core.api.Assertions.within(0.01);
  }

  @Test
  void thePartKeptBackGrowsWithPointsAndLists() {
    assertThat(kept(5, 0, Flags.AWARE, IN_DEBT, 1)).isCloseTo(0.4 * 0.25, step());
    assertThat(kept(15, 0, Flags.AWARE, IN_DEBT, 1)).isCloseTo(0.4 * 0.375, step());
    assertThat(kept(0, 1, Flags.AWARE, IN_DEBT, 1)).isCloseTo(0.4 * 0.4, step());
    assertThat(kept(5, 1, Flags.AWARE, IN_DEBT, 1)).isCloseTo(0.4 * 0.55, step());
  }

  @Test
  void wherePayingRestoresNothingNothingIsKeptBack() {
    assertThat(kept(0, 0, Flags.AWARE, IN_DEBT, 1)).isZero();
  }

  @Test
  void whoDoesNotKnowOrOwesNothingUnmetKeepsNothingBack() {
    assertThat(kept(5, 1, 0, IN_DEBT, 1)).isZero();
    assertThat(kept(5, 1, Flags.AWARE, IN_DEBT, 0)).as("still in time").isZero();
    assertThat(kept(5, 1, Flags.AWARE, 16, 1)).as("has what it takes").isZero();
  }

  @Test
  void atTheEndOfCreditThereIsNothingToKeepBack() {
    assertThat(kept(5, 1, Flags.AWARE, -1600, 1)).isZero();
    assertThat(kept(5, 1, Flags.AWARE, -1599, 1)).isPositive();
  }

  @Test
  void whereThereIsNoScoreTheListAlonePulls() {
    prizes = new double[1];
    assertThat(kept(5, 1, Flags.AWARE, IN_DEBT, 1)).isCloseTo(0.4 * 0.4, step());
  }

  @Test
  void wherePeopleDoNotRespondNobodyDoes() {
    responds = false;
    assertThat(kept(5, 1, Flags.AWARE, IN_DEBT, 1)).isZero();
  }
}
