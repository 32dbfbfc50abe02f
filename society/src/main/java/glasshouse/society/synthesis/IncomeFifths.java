package glasshouse.society.synthesis;

import glasshouse.society.people.Cohort;
import glasshouse.society.people.Layout;
import java.util.List;

/**
 * Income fifths: people by what their household earns a head and day, the poorest fifth first.
 *
 * <p>Bounds are those of all layouts of a population together, each counted once, or as often as it
 * occurs where provinces earn differently: then fifths are of the nation, and a poor province has
 * more than a fifth of its people in the first. Whoever is on a bound is in the lower fifth.
 * Pensions and what fills them up count as income ({@link Loads}). Departures: plain income a head;
 * statistical offices weigh children less. Below 2^20 people the bounds, and so the fifth of
 * someone near one, hang on the population.
 */
final class IncomeFifths {
  private IncomeFifths() {}

  /**
   * Gives everyone a cohort, and each layout its index by cohort.
   *
   * @param times how often each layout counts
   */
  static void fill(List<Layout> layouts, long[] times) {
    long[] people = new long[Wages.MOST + 1];
    for (int layout = 0; layout < times.length; layout++) {
      count(layouts.get(layout), times[layout], people);
    }
    byte[] fifths = fifths(people);
    for (Layout layout : layouts) {
      for (int place = 0; place < layout.people; place++) {
        int fifth = fifths[aHead(layout, place)];
        layout.cohort[place] = (byte) Cohort.of(layout.cell[place], fifth);
      }
      Indexes.cohorts(layout);
    }
  }

  private static void count(Layout layout, long times, long[] people) {
    for (int place = 0; place < layout.people; place++) {
      people[aHead(layout, place)] += times;
    }
  }

  /** The fifth of each income, from the number of people who have it. */
  private static byte[] fifths(long[] people) {
    long all = 0;
    for (long count : people) {
      all += count;
    }
    byte[] fifths = new byte[people.length];
    long below = 0;
    for (int income = 0; income < people.length; income++) {
      fifths[income] = (byte) Math.min(Cohort.FIFTHS - 1, below * Cohort.FIFTHS / Math.max(1, all));
      below += people[income];
    }
    return fifths;
  }

  /** Household income a head and day, in 1/16 of a day's basic need. */
  private static int aHead(Layout layout, int place) {
    int start = layout.householdStart[place];
    int size = layout.householdSize[place];
    int sum = 0;
    for (int member = start; member < start + size; member++) {
      sum += layout.wage[member];
    }
    return sum / size;
  }
}
