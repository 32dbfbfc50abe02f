package glasshouse.replication.rebellion;

/**
 * The outbursts of a run, counted as in Epstein 2002, figures 5 and 7.
 *
 * <p>An outburst begins with the first tick that has more than 50 active and ends with the first
 * later tick that has fewer than 50. Its total activation is the sum of the active over its ticks,
 * the one that ends it left out. A wait is from the tick that ends one to the tick that begins the
 * next. One that has not ended when the run does is not counted.
 *
 * @param ended how many
 * @param activation mean total activation of one; not a number where there is none
 * @param pause mean wait between two, in ticks; not a number where there are fewer than two
 */
record Outbursts(int ended, double activation, double pause) {
  /** The outbursts in a number of active agents a tick. */
  static Outbursts of(int[] active) {
    int ended = 0;
    int waits = 0;
    long activation = 0;
    long waited = 0;
    int end = -1;
    int start = -1;
    long sum = 0;
    for (int tick = 0; tick < active.length; tick++) {
      if (start < 0 && active[tick] > Course.OUTBURST) {
        waits += end < 0 ? 0 : 1;
        waited += end < 0 ? 0 : tick - end;
        start = tick;
        sum = active[tick];
      } else if (start >= 0 && active[tick] < Course.OUTBURST) {
        ended++;
        activation += sum;
        end = tick;
        start = -1;
      } else {
        sum += active[tick];
      }
    }
    return new Outbursts(
        ended,
        ended == 0 ? Double.NaN : (double) activation / ended,
        waits == 0 ? Double.NaN : (double) waited / waits);
  }
}
