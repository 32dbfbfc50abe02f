package glasshouse.replication.rebellion;

import glasshouse.replication.Held;
import glasshouse.replication.Work;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/** Runs 3 and 4: legitimacy that falls slice by slice, or at once. */
public final class EpsteinLegitimacy extends EpsteinRuns {
  /** Ten times as many as in the other code: of 20 pairs the count scatters by two. */
  private static final int PAIRS = 200;

  private static final int FEW = 20;
  private static final int TICKS = 300;

  @Override
  public String name() {
    return "epstein-legitimacy";
  }

  @Override
  public String setup() {
    return "Legitimacy lost slice by slice, or at once. Runs 3 and 4 (vision 7, terms without end, cops on 7.4 % of sites, C/A rounded down):"
        + " from tick 77 legitimacy falls from 0.9 to 0.2 by 0.01 a tick, or to 0.7 at once. 200"
        + " pairs of the same people and the same luck, 300 ticks.";
  }

  @Override
  public boolean slow() {
    return true;
  }

  @Override
  public List<Held> hold(Work work) {
    List<Course> slices = runs(work, Setting.slices(), PAIRS, TICKS);
    List<Course> jump = runs(work, Setting.jump(), PAIRS, TICKS);
    BiPredicate<Course, Course> higher = (j, s) -> j.peak() > s.peak();
    double sliceBursts = mean(slices, run -> run.burst() ? 1 : 0);
    double jumpBursts = mean(jump, run -> run.burst() ? 1 : 0);
    return List.of(
        Held.between(
                "pairs in which the jump has the higher peak, share",
                "17 of 20",
                13.0 / 20,
                1,
                share(jump, slices, higher))
            .told("at least 13 of 20")
            .note(
                String.format(
                    Locale.ROOT,
                    "Of the first 20 pairs %d; with seed 7 these are 12, a miss, so that there are 200. More than 50 active at some"
                        + " tick: %.2f of jumps"
                        + " (theirs 9 of 20) and %.2f of slow falls (theirs 3 of 20).",
                    StrictMath.round(FEW * share(jump.subList(0, FEW), slices, higher)),
                    jumpBursts,
                    sliceBursts)),
        Held.between(
                "pairs in which the jump has the larger jail at the end, share",
                "more than half (paper)",
                0.5,
                1,
                share(jump, slices, (j, s) -> j.jailed() > s.jailed()))
            .told("more than half")
            .known("Not reproduced by the other code either: 7 of 20."));
  }

  private static double share(
      List<Course> first, List<Course> second, BiPredicate<Course, Course> holds) {
    int count = 0;
    for (int pair = 0; pair < first.size(); pair++) {
      count += holds.test(first.get(pair), second.get(pair)) ? 1 : 0;
    }
    return (double) count / first.size();
  }
}
