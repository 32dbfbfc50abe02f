package glasshouse.replication.rebellion;

import glasshouse.replication.Held;
import glasshouse.replication.Work;
import java.util.List;

/** Run 5: cops are withdrawn one by one until it tips. */
public final class EpsteinFewerCops extends EpsteinRuns {
  private static final int TICKS = 600;

  @Override
  public String name() {
    return "epstein-fewer-cops";
  }

  @Override
  public String setup() {
    return "Fewer and fewer cops, until it tips. Run 5 (vision 7, L = 0.8, terms without end, C/A rounded down): cops on 7.4 % of"
        + " sites are withdrawn evenly from tick 50 to tick 550, 20 seeds.";
  }

  @Override
  public boolean slow() {
    return false;
  }

  @Override
  public List<Held> hold(Work work) {
    List<Course> runs = runs(work, Setting.withdrawal(), SEEDS, TICKS);
    return List.of(
        Held.between(
            "seeds with an outburst of more than 50",
            "20 of 20",
            18,
            SEEDS,
            runs.stream().filter(Course::burst).count()),
        Held.between(
                "cops left of 118 at the peak, mean",
                "88",
                78,
                98,
                mean(runs, run -> run.cops()[run.peakAt()]))
            .note("The other code says about 88; the tolerance is ours."));
  }
}
