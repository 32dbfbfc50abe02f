package glasshouse.replication.rebellion;

import glasshouse.replication.Held;
import glasshouse.replication.Work;
import java.util.List;

/** Run 2 by the rule as printed: no outburst. */
public final class EpsteinPrintedRule extends EpsteinRuns {
  @Override
  public String name() {
    return "epstein-printed-rule";
  }

  @Override
  public String setup() {
    return "The rule as printed gives no outbursts. Run 2 (vision 7, L = 0.82, terms of 1 to 30 ticks, cops on 4 % of sites) with P = 1 -"
        + " exp(-k C/A) as printed, 20 seeds of 3,000 ticks. Two other codes found the same.";
  }

  @Override
  public boolean slow() {
    return true;
  }

  @Override
  public List<Held> hold(Work work) {
    List<Course> runs = runs(work, Setting.moving(Ratio.PRINTED), SEEDS, LONG);
    return List.of(
        Held.between(
            "highest peak of any seed, active agents",
            "13 to 34",
            0,
            Course.OUTBURST - 1,
            most(runs, Course::peak)),
        Held.near(
            "seeds with an outburst of more than 50",
            0,
            0,
            runs.stream().filter(Course::burst).count()));
  }
}
