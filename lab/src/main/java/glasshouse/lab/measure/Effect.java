package glasshouse.lab.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * One measure in two worlds of the same people and luck.
 *
 * @param measure what is measured
 * @param slice the people it is about
 * @param with its value with the system (or the part in question)
 * @param without its value without
 */
public record Effect(Measure measure, Slice slice, double with, double without) {
  /** The difference that the system makes. */
  public double difference() {
    return with - without;
  }

  /** The name of the people it is about: {@code all} or a cohort. */
  public String cohort() {
    return slice.label();
  }

  /** All measures of some people; those that have no value in either world are left out. */
  public static List<Effect> between(
      List<Measure> measures, Counts with, Counts without, List<Slice> slices) {
    List<Counts> a = slices.stream().map(with::within).toList();
    List<Counts> b = slices.stream().map(without::within).toList();
    List<Effect> all = new ArrayList<>();
    for (Measure measure : measures) {
      for (int s = 0; s < slices.size(); s++) {
        double one = measure.of(a.get(s));
        double other = measure.of(b.get(s));
        if (Double.isFinite(one) || Double.isFinite(other)) {
          all.add(new Effect(measure, slices.get(s), zero(one), zero(other)));
        }
      }
    }
    return all;
  }

  /** A share of nothing counts as none, and so does what nobody of these people could have had. */
  private static double zero(double x) {
    return Double.isFinite(x) ? x : 0;
  }
}
