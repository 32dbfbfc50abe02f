package glasshouse.society;

import glasshouse.kernel.Counters;
import glasshouse.society.people.Role;

/**
 * How much a sensor collects about people, whether or not anything is found: faces searched,
 * passages, entries read. Counts alone, in 1/256 of a data point.
 */
public final class DataPoints {
  /** One data point. */
  public static final int ONE = 256;

  private final int counter;

  /** Of a sensor. */
  public DataPoints(String sensorId, Counters counters) {
    counter =
        counters.register(
            "data-points/" + sensorId, "1/256 data points", "Data points that the sensor collects");
  }

  /** Whole data points about a person of the block. */
  public void add(TruthBlock t, int place, int points) {
    t.tally.add(counter, t.cohort(place), (long) points * ONE);
  }

  /** The same number about everyone of the block in a role, in 1/256. */
  public void ofEach(TruthBlock t, Role role, long each) {
    int[] members = t.layout().memberCount[role.ordinal()];
    for (int cohort = 0; cohort < members.length; cohort++) {
      t.tally.add(counter, cohort, members[cohort] * each);
    }
  }
}
