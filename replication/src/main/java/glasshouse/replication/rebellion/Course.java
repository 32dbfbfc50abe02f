package glasshouse.replication.rebellion;

import java.util.Arrays;

/**
 * What was counted after each tick of a run.
 *
 * @param active active agents
 * @param cops cops on the lattice
 * @param jailed agents in jail at the end
 */
record Course(int[] active, int[] cops, int jailed) {
  /** More active than this is an outburst. */
  static final int OUTBURST = 50;

  /** Fewer active than this is calm. */
  static final int CALM = 10;

  /** Most active at once. */
  int peak() {
    return Arrays.stream(active).max().orElse(0);
  }

  /** The tick with most active at once, the first of them. */
  int peakAt() {
    int peak = peak();
    int tick = 0;
    while (active[tick] != peak) {
      tick++;
    }
    return tick;
  }

  /** Whether there was an outburst. */
  boolean burst() {
    return peak() > OUTBURST;
  }

  /** Mean active from a tick on. */
  double mean(int from) {
    return Arrays.stream(active, from, active.length).average().orElse(Double.NaN);
  }

  /** Share of ticks from one on that are calm. */
  double calm(int from) {
    return (double) Arrays.stream(active, from, active.length).filter(a -> a < CALM).count()
        / (active.length - from);
  }
}
