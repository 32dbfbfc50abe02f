package glasshouse.replication.rebellion;

import glasshouse.replication.Held;
import glasshouse.replication.Work;
import java.util.List;

/** Run 1: short sight and agents that stay put give a steady simmer. */
public final class EpsteinNoMovement extends EpsteinRuns {
  private static final int TICKS = 700;
  private static final int SETTLED = 100;

  @Override
  public String name() {
    return "epstein-no-movement";
  }

  @Override
  public String setup() {
    return "Short sight and agents that stay put: a steady simmer. Run 1 (vision 1.7, L = 0.89, terms of 1 to 15 ticks, cops on 4 % of sites, cops move"
        + " and agents do not), C/A rounded down: 20 seeds, ticks 100 to 700.";
  }

  @Override
  public boolean slow() {
    return false;
  }

  @Override
  public List<Held> hold(Work work) {
    List<Course> runs = runs(work, Setting.still(), SEEDS, TICKS);
    return List.of(
        Held.between(
            "active agents, mean over seeds and ticks",
            "48",
            40,
            56,
            mean(runs, run -> run.mean(SETTLED))),
        Held.near(
            "calm (fewer than 10 active), greatest share of ticks of any seed",
            0,
            0,
            most(runs, run -> run.calm(SETTLED))));
  }
}
