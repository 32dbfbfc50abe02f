package glasshouse.lab;

import glasshouse.society.people.Group;
import java.util.ArrayList;
import java.util.List;

/**
 * One measure in two worlds of the same people and luck.
 *
 * @param measure what is measured
 * @param group {@code all} or the name of a group
 * @param with its value with the system (or the part in question)
 * @param without its value without
 */
public record Effect(Measure measure, String group, double with, double without) {
  /** The difference that the system makes. */
  public double difference() {
    return with - without;
  }

  /**
   * All measures for everyone and each group; those that have no value in either world are left
   * out.
   */
  public static List<Effect> between(List<Measure> measures, Counts with, Counts without) {
    List<Effect> all = new ArrayList<>();
    for (Measure measure : measures) {
      for (int group = -1; group < Group.COUNT; group++) {
        double a = measure.of(with, group);
        double b = measure.of(without, group);
        if (!Double.isNaN(a) || !Double.isNaN(b)) {
          all.add(new Effect(measure, label(group), zero(a), zero(b)));
        }
      }
    }
    return all;
  }

  /** A share of nothing counts as none. */
  private static double zero(double x) {
    return Double.isNaN(x) ? 0 : x;
  }

  private static String label(int group) {
    return group < 0 ? "all" : Group.values()[group].label();
  }
}
