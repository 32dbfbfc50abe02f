package glasshouse.replication.schelling;

import glasshouse.kernel.Draws;
import glasshouse.replication.Held;
import glasshouse.replication.Replication;
import glasshouse.replication.Trials;
import glasshouse.replication.Work;
import java.util.List;

/** Mild wishes, divided towns. */
public final class SchellingSegregation implements Replication {
  private static final int SEEDS = 10;
  private static final int TICKS = 1000;
  private static final double WITHIN = 3;

  @Override
  public String name() {
    return "schelling-segregation";
  }

  @Override
  public String source() {
    return "Schelling 1971, 10.1080/0022250X.1971.9989794; NetLogo Segregation (Wilensky 1997)";
  }

  @Override
  public String setup() {
    return "Mild wishes, divided towns. Two kinds on a torus of 51 x 51 sites; who has too few alike among eight neighbours"
        + " moves, until all are content; ten seeds. Who is content is decided by the threshold"
        + " that joins a crowd in the society's ThresholdVoice.";
  }

  @Override
  public boolean slow() {
    return false;
  }

  @Override
  public List<Held> hold(Work work) {
    return List.of(
        held(work, "at the start, 95 % full", 50, 0.95, 0.3, Move.JUMP, 0),
        held(work, "95 % full, 30 % wanted, walking", 70, 0.95, 0.3, Move.WALK, TICKS)
            .known(
                "NetLogo's page says about 70, in round numbers; its own walk gives what a jump"
                    + " to any empty site gives, and the number measured for that is met below."),
        held(work, "95 % full, 30 % wanted, to any empty site", 75.7, 0.95, 0.3, Move.JUMP, TICKS),
        held(work, "80 % full, 30 % wanted, to any empty site", 73.6, 0.8, 0.3, Move.JUMP, TICKS),
        held(work, "90 % full, 50 % wanted, to any empty site", 87.7, 0.9, 0.5, Move.JUMP, TICKS));
  }

  private static Held held(
      Work work, String what, double theirs, double full, double wanted, Move move, int ticks) {
    double ours =
        Trials.of(work, "schelling", SEEDS, draws -> similar(full, wanted, move, ticks, draws))
            .stream()
            .mapToDouble(share -> 100 * share)
            .average()
            .orElse(Double.NaN);
    return Held.near("neighbours alike, " + what + ", %", theirs, WITHIN, ours);
  }

  private static double similar(double full, double wanted, Move move, int ticks, Draws draws) {
    Town town = new Town(full, wanted, move, draws);
    town.settle(ticks);
    return town.similar();
  }
}
