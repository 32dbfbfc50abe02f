package glasshouse.replication.rebellion;

import glasshouse.replication.Held;
import glasshouse.replication.Work;
import java.util.List;

/** Run 2 with C/A rounded down: punctuated equilibrium. */
public final class EpsteinOutbursts extends EpsteinRuns {
  @Override
  public String name() {
    return "epstein-outbursts";
  }

  @Override
  public String setup() {
    return "Long calm, sudden outbursts. Run 2 (vision 7, L = 0.82, terms of 1 to 30 ticks, cops on"
        + " 4 % of sites) with C/A rounded down, as in NetLogo's Rebellion: 20 seeds of 3,000"
        + " ticks. An outburst begins above 50 active and ends below 50; calm is fewer than 10.";
  }

  @Override
  public boolean slow() {
    return true;
  }

  @Override
  public List<Held> hold(Work work) {
    List<Course> runs = runs(work, Setting.moving(Ratio.FLOORED), SEEDS, LONG);
    List<Outbursts> bursts = runs.stream().map(run -> Outbursts.of(run.active())).toList();
    double pause = mean(bursts, Outbursts::pause);
    return List.of(
        Held.between(
            "outbursts in 3,000 ticks, fewest of any seed",
            "101 to 122",
            80,
            Double.POSITIVE_INFINITY,
            least(bursts, Outbursts::ended)),
        Held.between(
            "lowest peak of any seed, active agents", "290", 250, 420, least(runs, Course::peak)),
        Held.between(
            "highest peak of any seed, active agents", "368", 250, 420, most(runs, Course::peak)),
        Held.between(
            "calm, least share of ticks of any seed",
            "0.61",
            0.55,
            0.75,
            least(runs, run -> run.calm(0))),
        Held.between(
            "calm, greatest share of ticks of any seed",
            "0.68",
            0.55,
            0.75,
            most(runs, run -> run.calm(0))),
        Held.between(
                "total activation of an outburst, mean",
                "779",
                600,
                950,
                mean(bursts, Outbursts::activation))
            .note("The paper has 708, s.d. 230; seeds of the other codes 679 to 929."),
        Held.between(
            "wait between outbursts in the other codes, mean ticks", "21.8", 17, 27, pause),
        Held.between(
                "wait between outbursts in the paper, mean ticks", "60 (s.d. 55)", 50, 70, pause)
            .known("Not reproduced by two other codes either: 20 to 25 ticks."));
  }
}
