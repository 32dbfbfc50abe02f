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
  private final boolean[] ahead = new boolean[Population.BLOCK];
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

  /** Few places: each goes to the fastest who has none yet, of equals to the first that came. */
  private int[] first(double[] by, int places) {
    Arrays.fill(ahead, 0, size, false);
    int[] fastest = new int[Math.min(places, size)];
    for (int rank = 0; rank < fastest.length; rank++) {
      int best = -1;
      for (int n = 0; n < size; n++) {
        best = !ahead[n] && (best < 0 || by[n] < by[best]) ? n : best;
      }
      ahead[best] = true;
      fastest[rank] = runner[best];
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
