package glasshouse.world;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Population;
import glasshouse.kernel.Tally;
import glasshouse.society.ActSpec;
import glasshouse.world.scenario.Scenario;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was counted of each neighbourhood today: what a worker has counted while a block lived its
 * day is the block's. Only where someone asked for it.
 *
 * <p>Reads counts alone. Of yesterday nothing is kept.
 */
public final class NeighbourhoodCounts {
  /** What is counted. */
  public enum What {
    ADULTS,
    FEAR,
    SILENT,
    PURSE,
    OFFENCES,
    RECORDED
  }

  private static final int SIZE = What.values().length;

  private final int[][] sources = new int[SIZE][];
  private final long[] today;

  NeighbourhoodCounts(Scenario scenario, Population population, Counters counters) {
    Set<String> offences =
        scenario.acts().stream()
            .filter(act -> act.nature() == ActSpec.Nature.OFFENCE)
            .map(ActSpec::id)
            .collect(Collectors.toSet());
    sources[What.ADULTS.ordinal()] = IntStream.of(counters.find("stock/adults")).toArray();
    sources[What.FEAR.ordinal()] = IntStream.of(counters.find("stock/fear")).toArray();
    sources[What.SILENT.ordinal()] = IntStream.of(counters.find("stock/silent")).toArray();
    sources[What.PURSE.ordinal()] = IntStream.of(counters.find("stock/purse")).toArray();
    sources[What.OFFENCES.ordinal()] =
        offences.stream().sorted().mapToInt(act -> counters.find("acts-done/" + act)).toArray();
    sources[What.RECORDED.ordinal()] =
        scenario.sensors().stream()
            .filter(sensor -> sensor.sees().stream().anyMatch(offences::contains))
            .mapToInt(sensor -> counters.find("sensor-findings/" + sensor.id()))
            .toArray();
    today = new long[SIZE * population.blocks()];
  }

  /** What was counted of a neighbourhood today. */
  public long of(int block, What what) {
    return today[block * SIZE + what.ordinal()];
  }

  /** What one worker had counted when the last block was over. */
  final class Book {
    private final long[] before = new long[SIZE];

    /** A block's day is over: what was counted since the last one is its own. */
    void close(Tally tally, int block) {
      for (int what = 0; what < SIZE; what++) {
        long now = Arrays.stream(sources[what]).mapToLong(tally::total).sum();
        today[block * SIZE + what] = now - before[what];
        before[what] = now;
      }
    }

    /** All that the worker counted was taken, and begins anew. */
    void clear() {
      Arrays.fill(before, 0);
    }
  }
}
