package glasshouse.society.synthesis;

import glasshouse.society.people.Provinces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * At which of a few levels of income the people of each province live.
 *
 * <p>A level is a layout more of everyone, so there are at most {@link #MOST}: of more provinces
 * with incomes of their own, those whose incomes lie nearest are taken together at their mean, by
 * the least loss of what tells them apart (Ward 1963, 10.1080/01621459.1963.10500845, on
 * logarithms, weighted by people). Without provinces there is one level, of factor one. Departure:
 * with 31 provinces a factor is off by a few percent, less than anyone knows it.
 */
final class IncomeLevels {
  /** How many there may be. */
  static final int MOST = 12;

  /** Logarithms of incomes that are alike. */
  private static final double ALIKE = 1e-3;

  private final double[] factor;
  private final int[] ofProvince;

  /** Provinces that live at one level. */
  private record Together(List<Integer> provinces, double people, double income) {
    double factor() {
      return income / people;
    }

    Together with(Together other) {
      List<Integer> both = new ArrayList<>(provinces);
      both.addAll(other.provinces);
      return new Together(both, people + other.people, income + other.income);
    }

    /** What telling them apart is worth. */
    double apart(Together other) {
      double logs = StrictMath.log(factor()) - StrictMath.log(other.factor());
      double told = Math.abs(logs) < ALIKE ? 0 : logs * logs;
      return people * other.people / (people + other.people) * told;
    }
  }

  IncomeLevels(Provinces provinces) {
    List<Together> levels = new ArrayList<>();
    for (int p : inOrderOfIncome(provinces)) {
      double people = provinces.spec(p).people();
      levels.add(new Together(List.of(p), people, people * provinces.income(p)));
    }
    while (levels.size() > 1) {
      int least = nearest(levels);
      double apart = levels.get(least).apart(levels.get(least + 1));
      if (levels.size() <= MOST && apart > 0) {
        break;
      }
      levels.set(least, levels.get(least).with(levels.remove(least + 1)));
    }
    factor = levels.stream().mapToDouble(Together::factor).toArray();
    ofProvince = new int[Math.max(1, provinces.count())];
    for (int level = 0; level < factor.length; level++) {
      for (int p : levels.get(level).provinces()) {
        ofProvince[p] = level;
      }
    }
  }

  private static int[] inOrderOfIncome(Provinces provinces) {
    return IntStream.range(0, provinces.count())
        .filter(p -> provinces.spec(p).people() > 0)
        .boxed()
        .sorted(Comparator.comparingDouble(provinces::income))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int nearest(List<Together> levels) {
    double[] apart = new double[levels.size() - 1];
    Arrays.setAll(apart, i -> levels.get(i).apart(levels.get(i + 1)));
    int least = 0;
    for (int i = 1; i < apart.length; i++) {
      least = apart[i] < apart[least] ? i : least;
    }
    return least;
  }

  /** How many levels. */
  int count() {
    return Math.max(1, factor.length);
  }

  /** Whether people earn alike everywhere. */
  boolean even() {
    return count() == 1;
  }

  /** Income at a level beside the mean of all. */
  double factor(int level) {
    return even() ? 1 : factor[level];
  }

  /** The level of a province. */
  int of(int province) {
    return ofProvince[province];
  }
}
