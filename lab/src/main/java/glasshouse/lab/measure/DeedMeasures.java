package glasshouse.lab.measure;

import glasshouse.lab.measure.Measure.Side;
import java.util.List;

/** Which good is done for points alone. */
final class DeedMeasures {
  private DeedMeasures() {}

  static void add(List<Measure> all) {
    all.add(
        Forms.rate(
            "invited-deeds",
            "deeds done for the points alone",
            "acts-invited",
            Side.ACT,
            "Deeds that nobody would have done without the reward"));
  }
}
