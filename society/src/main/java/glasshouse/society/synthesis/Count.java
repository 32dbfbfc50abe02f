package glasshouse.society.synthesis;

import glasshouse.society.people.Layout;
import java.util.List;

/** Counts people of layouts by a condition. */
final class Count {
  private static final double PERCENT = 100;

  /** A condition on a person. */
  interface Test {
    boolean holds(Layout layout, int place);
  }

  /** A number about a person. */
  interface Value {
    double of(Layout layout, int place);
  }

  private Count() {}

  /** How many people there are for whom it holds. */
  static long of(List<Layout> layouts, Test test) {
    long count = 0;
    for (Layout layout : layouts) {
      for (int place = 0; place < layout.people; place++) {
        count += test.holds(layout, place) ? 1 : 0;
      }
    }
    return count;
  }

  /** Percent of those for whom the second holds that also meet the first. */
  static double percent(List<Layout> layouts, Test test, Test among) {
    return PERCENT
        * of(layouts, (l, p) -> among.holds(l, p) && test.holds(l, p))
        / of(layouts, among);
  }

  /** The mean of a number over those for whom a condition holds. */
  static double mean(List<Layout> layouts, Value value, Test among) {
    double sum = 0;
    for (Layout layout : layouts) {
      for (int place = 0; place < layout.people; place++) {
        sum += among.holds(layout, place) ? value.of(layout, place) : 0;
      }
    }
    return sum / of(layouts, among);
  }
}
