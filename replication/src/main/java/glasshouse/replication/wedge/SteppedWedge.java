package glasshouse.replication.wedge;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.lab.wedge.StaggeredPanel;
import glasshouse.replication.Held;
import glasshouse.replication.Replication;
import glasshouse.replication.Sample;
import glasshouse.replication.Work;
import glasshouse.world.Evening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a stepped wedge tells of a system that comes in waves: the naive two-way fixed-effects
 * estimate beside the truth that twins show.
 *
 * <p>An effect that grows after the treatment began makes the treated a bad yardstick for those
 * treated later, so the estimate is a mean with weights some of which are below zero (Goodman-Bacon
 * 2021, 10.1016/j.jeconom.2021.03.014; de Chaisemartin and D'Haultfoeuille 2020,
 * 10.1257/aer.20181169). First by hand: an effect of 1, then 2 in a panel of three periods, one
 * neighbourhood treated from the second on, one from the third; the truth is 4/3, the estimate 1/2.
 * Then a known constant effect added to the twin's panel, which the estimate must find; then the
 * cameras of the town, whose effects grow and fade.
 */
public final class SteppedWedge implements Replication {
  private static final Purpose ORDER = Purpose.of("wedge/order");
  private static final int ORDERS = 500;
  private static final double KNOWN = 0.02;
  private static final double NEAR = 0.05;
  private static final String WHY =
      "the truth is the mean difference to the twin in neighbourhoods and periods with cameras; theirs is the truth, ours the naive estimate. ";

  @Override
  public String name() {
    return "stepped-wedge";
  }

  @Override
  public String source() {
    return "Goodman-Bacon 2021, 10.1016/j.jeconom.2021.03.014; the truth is known from twins";
  }

  @Override
  public String setup() {
    return "Cameras that know faces come to twelve neighbourhoods in four waves; the same people and luck live beside in ordinary life. The whole society, and its key rollout.";
  }

  @Override
  public boolean slow() {
    return true;
  }

  @Override
  public List<Held> hold(Work work) {
    List<Held> held = new ArrayList<>();
    held.add(Held.near("effect that grows, by hand: estimate", 0.5, 1e-12, growing().twoWay()));
    WedgeTown town = WedgeTown.lived(work, List.of(Evening::riskStreet, Evening::fear));
    StaggeredPanel twin = town.without().getFirst();
    held.add(
        Held.near(
                "a constant effect added to the twin's risk in the street: estimate",
                KNOWN,
                3 * placebo(twin, work).spread(),
                twin.plus(KNOWN).twoWay())
            .told("3 s.d. of placebos")
            .note("placebos: the twin as if its neighbourhoods had been reached in another order"));
    held.addAll(cameras("perceived risk in the street", town, 0));
    held.addAll(cameras("fear", town, 1));
    return held;
  }

  /** The estimate beside the truth, and what reaches those who are not yet treated. */
  private static List<Held> cameras(String what, WedgeTown town, int outcome) {
    StaggeredPanel with = town.with().get(outcome);
    StaggeredPanel effect = with.less(town.without().get(outcome));
    double truth = effect.mean(true);
    return List.of(
        Held.near("cameras, " + what + ": truth, estimate", truth, NEAR * truth, with.twoWay())
            .told("5 %")
            .known(
                WHY
                    + "It grows for months after its wave, so those treated earlier are no yardstick for those treated later"),
        Held.between(
                "cameras, " + what + ": difference to the twin before the wave",
                "less than a tenth of the truth",
                -truth / 10,
                truth / 10,
                effect.mean(false))
            .note("what reaches neighbours through ties, work and strangers taken for others"));
  }

  private static StaggeredPanel growing() {
    return new StaggeredPanel(
        new double[][] {{0, 1, 2}, {0, 0, 1}},
        new boolean[][] {{false, true, true}, {false, false, true}});
  }

  private static Sample placebo(StaggeredPanel panel, Work work) {
    Sample estimates = new Sample();
    for (int trial = 0; trial < ORDERS; trial++) {
      long key = work.luck().key(ORDER, trial);
      int[] order =
          IntStream.range(0, panel.treated().length)
              .boxed()
              .sorted(Comparator.comparingLong(block -> Draws.bits(key, block, 0)))
              .mapToInt(Integer::intValue)
              .toArray();
      estimates.add(panel.treatedAs(order).twoWay());
    }
    return estimates;
  }
}
