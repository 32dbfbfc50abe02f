package glasshouse.replication.rebellion;

import glasshouse.replication.Held;
import glasshouse.replication.Work;
import java.util.List;

/** More cops, fewer active. */
public final class EpsteinCopShares extends EpsteinRuns {
  private static final int TICKS = 1000;
  private static final int SETTLED = 100;
  private static final int FEW_SEEDS = 5;
  private static final double LEGITIMACY = 0.5;

  @Override
  public String name() {
    return "epstein-cop-shares";
  }

  @Override
  public String setup() {
    return "More cops, fewer active. Run 2 with L = 0.5, C/A rounded down, and cops on 2, 4 and 6 % of sites: five seeds,"
        + " ticks 100 to 1,000. The source of the numbers states no more, so that only their"
        + " order is held.";
  }

  @Override
  public boolean slow() {
    return true;
  }

  @Override
  public List<Held> hold(Work work) {
    double few = active(work, 0.02);
    double some = active(work, 0.04);
    double many = active(work, 0.06);
    return List.of(
        Held.between(
                "active with cops on 2 % of sites, share of agents",
                "0.375", StrictMath.nextUp(some), 1, few)
            .told("above that at 4 %"),
        Held.between(
                "active with cops on 4 % of sites, share of agents",
                "0.108", StrictMath.nextUp(many), 1, some)
            .told("above that at 6 %"),
        Held.between(
                "active with cops on 6 % of sites, share of agents",
                "0.059", 0, StrictMath.nextDown(some), many)
            .told("below that at 4 %"));
  }

  private static double active(Work work, double cops) {
    return mean(
        runs(work, Setting.moving(LEGITIMACY, cops), FEW_SEEDS, TICKS),
        run -> run.mean(SETTLED) / Setting.AGENTS);
  }
}
