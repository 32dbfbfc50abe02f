package glasshouse.report.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A long life in few moments: the telling ones stay, what repeats is told once and counted.
 *
 * @param told in order of day
 * @param left how many telling moments are not told
 */
record Condensed(List<Told> told, int left) {
  /**
   * A moment.
   *
   * @param again how often the very same happened later
   */
  record Told(Moment moment, int again) {}

  /** The life in at most so many moments. */
  static Condensed of(List<Moment> moments, int most) {
    Map<String, Integer> times = new HashMap<>();
    List<Moment> first = new ArrayList<>();
    for (Moment moment : moments) {
      if (moment.weight() > 0 && times.merge(moment.words(), 1, Integer::sum) == 1) {
        first.add(moment);
      }
    }
    List<Moment> telling =
        first.stream()
            .sorted(
                Comparator.comparingInt(Moment::weight)
                    .reversed()
                    .thenComparing(Comparator.comparingInt(Moment::day)))
            .limit(most)
            .sorted(Comparator.comparingInt(Moment::day).thenComparingInt(Moment::order))
            .toList();
    int left = times.values().stream().mapToInt(Integer::intValue).sum();
    List<Told> told = new ArrayList<>();
    for (Moment moment : telling) {
      int n = times.getOrDefault(moment.words(), 1);
      told.add(new Told(moment, n - 1));
      left -= n;
    }
    return new Condensed(List.copyOf(told), left);
  }
}
