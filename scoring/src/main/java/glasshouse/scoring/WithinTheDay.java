package glasshouse.scoring;

import glasshouse.dossier.FileBlock;
import glasshouse.kernel.Counters;

/**
 * What is counted of a score that goes up and down within a day: its moves, the days on which it
 * moves, and how far apart its highest and lowest of such a day are. Counts alone.
 */
final class WithinTheDay {
  private final int moves;
  private final int days;
  private final int swing;

  WithinTheDay(Counters counters) {
    moves = counters.register("score/moves", "moves", "Times that a rule moved a score");
    days =
        counters.register("score/moved-days", "person-days", "Days on which a rule moved a score");
    swing =
        counters.register(
            "score/swing",
            "points",
            "Highest less lowest score of a day, the morning's among them, summed over such days");
  }

  /** A person's day on which the score moved; the range is in the fixed point of the scale. */
  void count(FileBlock f, int cohort, int times, int range) {
    f.tally.add(moves, cohort, times);
    f.tally.add(days, cohort, 1);
    f.tally.add(swing, cohort, f.scale().points(range));
  }
}
