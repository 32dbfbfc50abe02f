package glasshouse.world;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Tally;
import glasshouse.society.people.Provinces;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts some of what happens by province, too: what a worker has counted while a block lived its
 * day is of the block's province.
 *
 * <p>Reads and writes counts alone. Without provinces there is nothing to count.
 */
public final class ProvinceCounts {
  /** What is counted. */
  public enum What {
    FINDINGS("findings", "findings", "sensor-findings"),
    FALSE_FINDINGS("false-findings", "findings", "audit-mistaken", "audit-invented"),
    SANCTIONS("sanctions", "sanctions", "sanctions/all"),
    WRONG_SANCTIONS("wrong-sanctions", "sanctions", "sanctions/wrong"),
    FINES("fines", "1/16 need", "money/fines"),
    ENTRIES("list-entries", "decisions", "list-entered");

    private final String word;
    private final String unit;
    private final String[] sources;

    What(String word, String unit, String... sources) {
      this.word = word;
      this.unit = unit;
      this.sources = sources;
    }

    /** Counters that are summed: one of that name, or all of that family. */
    private int[] counters(Counters counters) {
      return Arrays.stream(sources)
          .flatMapToInt(
              source ->
                  source.contains("/")
                      ? IntStream.of(counters.find(source))
                      : Arrays.stream(counters.family(source)))
          .toArray();
    }
  }

  private final Provinces provinces;
  private final int cohorts;
  private final int[][] sources = new int[What.values().length][];
  private final int[][] own;

  /** Counts by province of a world whose other counters are all registered. */
  ProvinceCounts(Provinces provinces, Counters counters) {
    this.provinces = provinces;
    cohorts = counters.cohorts();
    own = new int[provinces.count()][sources.length];
    for (What what : What.values()) {
      sources[what.ordinal()] = what.counters(counters);
    }
    for (int p = 0; p < own.length; p++) {
      for (What what : What.values()) {
        String about = "In the province: " + what.word;
        own[p][what.ordinal()] =
            counters.register(counter(provinces.spec(p).id(), what), what.unit, about);
      }
    }
  }

  /** The counter of a province. */
  public static String counter(String province, What what) {
    return "province/" + province + "/" + what.word;
  }

  /** What one worker had counted when the last block was over. */
  final class Book {
    private long[] before = new long[own.length == 0 ? 0 : sources.length * cohorts];
    private long[] now = before.clone();

    /** A block's day is over: what was counted since the last one is of its province. */
    void close(Tally tally, int block) {
      if (own.length == 0) {
        return;
      }
      Arrays.fill(now, 0);
      for (int what = 0; what < sources.length; what++) {
        for (int counter : sources[what]) {
          tally.addTo(counter, now, what * cohorts);
        }
      }
      int[] counters = own[provinces.of(block)];
      for (int i = 0; i < now.length; i++) {
        if (now[i] != before[i]) {
          tally.add(counters[i / cohorts], i % cohorts, now[i] - before[i]);
        }
      }
      long[] last = before;
      before = now;
      now = last;
    }

    /** All that the worker counted was taken, and begins anew. */
    void clear() {
      Arrays.fill(before, 0);
    }
  }
}
