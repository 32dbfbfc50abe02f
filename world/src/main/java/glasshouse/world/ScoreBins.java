package glasshouse.world;

import glasshouse.dossier.FileBlock;
import glasshouse.dossier.GradeScale;
import glasshouse.kernel.Counters;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Role;
import java.util.Optional;

/**
 * How scores are spread: once a week, adults by score in equal bins. Reads scores, writes counts
 * alone.
 *
 * <p>Bins are 1, 2 or 5 times a power of ten wide, as narrow as 40 of them allow; the first begins
 * at a multiple of its width.
 */
public final class ScoreBins {
  private static final String FAMILY = "stock/score-bin/";
  private static final int MOST_BINS = 40;
  private static final int WEEK = 7;

  private final int shift;
  private final int width;
  private final int first;
  private final int[] counters;

  /** Bins over the range of a scale; none where it has no width. */
  ScoreBins(GradeScale scale, Counters counters) {
    shift = scale.shift();
    width = width(scale.least(), scale.most());
    first = Math.floorDiv(scale.least(), width);
    int bins = scale.most() == scale.least() ? 0 : Math.floorDiv(scale.most(), width) - first + 1;
    this.counters = new int[bins];
    for (int b = 0; b < bins; b++) {
      int from = (first + b) * width;
      String about =
          "Adults with a score from " + from + " to " + (from + width - 1) + ", a day a week";
      this.counters[b] =
          counters.register(FAMILY + from + "/" + (from + width), "person-days", about);
    }
  }

  private static int width(int least, int most) {
    int unit = 1;
    while (true) {
      for (int step : new int[] {1, 2, 5}) {
        int width = step * unit;
        if (Math.floorDiv(most, width) - Math.floorDiv(least, width) < MOST_BINS) {
          return width;
        }
      }
      unit *= 10;
    }
  }

  /** A bin: scores from (inclusive) and to (exclusive). */
  public record Bin(int from, int to) {}

  /** The bin that a counter counts, if it is one of these. */
  public static Optional<Bin> bin(String counter) {
    if (!counter.startsWith(FAMILY)) {
      return Optional.empty();
    }
    String[] bounds = counter.substring(FAMILY.length()).split("/", -1);
    return Optional.of(new Bin(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1])));
  }

  /** Counts a block, on the first day of a week. */
  void measure(TruthBlock t, FileBlock f) {
    if (counters.length == 0 || t.day() % WEEK != 0) {
      return;
    }
    for (short i : t.layout().members[Role.ADULT.ordinal()]) {
      int bin = Math.floorDiv(f.score[i] >> shift, width) - first;
      t.tally.add(counters[bin], t.cohort(i), 1);
    }
  }
}
