package glasshouse.society;

import glasshouse.kernel.Population;
import java.util.Arrays;

/**
 * A race for scarce things: of those who want one, the fastest get it, and the record makes some
 * faster.
 *
 * <p>Each runs -ln(u) / weight, u a keyed draw: who has twice the weight is as likely to be ahead
 * of the others as two would be (sampling without replacement: Efraimidis and Spirakis 2006,
 * 10.1016/j.ipl.2005.11.003). With all weights equal it is a lot, and whoever would have had a
 * place by lot and has none was passed over for the record: as many places are given either way.
 * Reads nothing; a worker's scratch.
 */
final class Race {
  private final short[] runner = new short[Population.BLOCK];
  private final double[] lot = new double[Population.BLOCK];
  private final double[] time = new double[Population.BLOCK];
  private final Integer[] order = new Integer[Population.BLOCK];
  private int size;

  /** Nobody runs. */
  void clear() {
    size = 0;
  }

  /**
   * Someone runs.
   *
   * @param half the draw, below 2^32
   * @param weight in 1/256; who has none runs last
   */
  void add(int place, long half, int weight) {
    runner[size] = (short) place;
    lot[size] = -StrictMath.log((half + 0.5) / (1L << Integer.SIZE));
    time[size] = weight <= 0 ? Double.MAX_VALUE : lot[size] * Encounters.ONE / weight;
    size++;
  }

  /** How many run. */
  int size() {
    return size;
  }

  /** The first so many by lot alone, fastest first; fewer where fewer run. */
  int[] byLot(int places) {
    return first(lot, places);
  }

  /** The first so many by lot and weight, fastest first; fewer where fewer run. */
  int[] byRecord(int places) {
    return first(time, places);
  }

  private int[] first(double[] by, int places) {
    for (int n = 0; n < size; n++) {
      order[n] = n;
    }
    Arrays.sort(
        order,
        0,
        size,
        (a, b) -> by[a] == by[b] ? Integer.compare(a, b) : Double.compare(by[a], by[b]));
    int[] fastest = new int[Math.min(places, size)];
    for (int n = 0; n < fastest.length; n++) {
      fastest[n] = runner[order[n]];
    }
    return fastest;
  }

  /** Those of one choice who are not in the other. */
  static int[] without(int[] these, int[] those) {
    int[] sorted = those.clone();
    Arrays.sort(sorted);
    return Arrays.stream(these).filter(place -> Arrays.binarySearch(sorted, place) < 0).toArray();
  }
}
