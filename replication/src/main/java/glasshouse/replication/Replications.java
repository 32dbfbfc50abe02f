package glasshouse.replication;

import glasshouse.replication.attention.RunawayAttention;
import glasshouse.replication.dystopia.DigitalDystopia;
import glasshouse.replication.learning.BetaLearner;
import glasshouse.replication.lending.DelayedImpact;
import glasshouse.replication.measure.SpreadIndices;
import glasshouse.replication.wedge.SteppedWedge;
import java.util.List;

/**
 * All replications, in the order of the page: a new one is one class or file, and one line here.
 */
public final class Replications {
  private Replications() {}

  /** All of them. */
  public static List<Replication> all() {
    return List.of(
        new SpreadIndices(),
        new BetaLearner(),
        new RunawayAttention(),
        new DelayedImpact(),
        new SteppedWedge(),
        new DigitalDystopia());
  }
}
