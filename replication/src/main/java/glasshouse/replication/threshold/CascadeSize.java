package glasshouse.replication.threshold;

import glasshouse.behaviour.ThresholdVoice;
import glasshouse.replication.Held;
import glasshouse.replication.Replication;
import glasshouse.replication.Work;
import java.util.List;

/**
 * How large a global cascade is on an infinite random graph, level by level as on a tree.
 *
 * <p>Source: Gleeson and Cahalane 2007, 10.1103/PhysRevE.75.056103, equations 1 and 2, with a seed
 * of one in ten thousand. Who joins is asked of {@link ThresholdVoice#joins}.
 */
public final class CascadeSize implements Replication {
  private static final double THRESHOLD = 0.18;
  private static final double SEED = 1e-4;
  private static final double WITHIN = 0.01;
  private static final int MOST_LEVELS = 100_000;
  private static final double SMALL = 1e-13;

  @Override
  public String name() {
    return "cascade-size";
  }

  @Override
  public String source() {
    return "Gleeson and Cahalane 2007, Physical Review E 75, 10.1103/PhysRevE.75.056103";
  }

  @Override
  public String setup() {
    return "The share active after a global cascade, when each joins at 18 % of the contacts on a"
        + " random graph with a mean of z: a recursion over the levels of a tree, from one in ten"
        + " thousand. The same setting is lived in watts-cascades.";
  }

  @Override
  public boolean slow() {
    return false;
  }

  @Override
  public List<Held> hold(Work work) {
    return List.of(
        Held.near("share active, z = 2", 0.797, WITHIN, size(2)),
        Held.near("share active, z = 4", 0.980, WITHIN, size(4)),
        Held.near("share active, z = 5", 0.993, WITHIN, size(5)));
  }

  /** The share active in the end. */
  static double size(double mean) {
    Poisson degrees = new Poisson(mean);
    double below = SEED;
    for (int level = 0; level < MOST_LEVELS; level++) {
      double next = 0;
      for (int k = 1; k <= Poisson.MOST; k++) {
        next += k / mean * degrees.share(k) * joins(k, k - 1, below);
      }
      next = SEED + (1 - SEED) * next;
      if (Math.abs(next - below) < SMALL) {
        break;
      }
      below = next;
    }
    double top = 0;
    for (int k = 0; k <= Poisson.MOST; k++) {
      top += degrees.share(k) * joins(k, k, below);
    }
    return SEED + (1 - SEED) * top;
  }

  /**
   * The chance that one of a degree joins, of whose contacts some on the level below are active.
   */
  private static double joins(int degree, int below, double active) {
    double chance = StrictMath.pow(1 - active, below);
    double sum = 0;
    for (int m = 0; m <= below; m++) {
      double seen = degree == 0 ? 0 : (double) m / degree;
      sum += ThresholdVoice.joins(seen, THRESHOLD) ? chance : 0;
      chance *= active / (1 - active) * (below - m) / (m + 1);
    }
    return sum;
  }
}
