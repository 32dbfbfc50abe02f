package glasshouse.society.synthesis;

import java.util.List;

/**
 * How old people are: shares by single year from a table of five-year bands.
 *
 * <p>Source: G1 (census 2020). Departures: even within a band; the last band, 95 and over, is made
 * 95 to 99; every block has the same pyramid.
 */
final class AgePyramid {
  /** Single years, 0 to 99. */
  static final int AGES = 100;

  private static final int YEARS = 5;
  private final double[] share = new double[AGES];

  AgePyramid(List<Double> bands) {
    if (bands.size() * YEARS != AGES) {
      throw new IllegalArgumentException(
          "age-bands: has " + bands.size() + " rows, wants " + AGES / YEARS);
    }
    double total = bands.stream().mapToDouble(Double::doubleValue).sum();
    for (int age = 0; age < AGES; age++) {
      share[age] = bands.get(age / YEARS) / total / YEARS;
    }
  }

  /** Share of people of this age. */
  double share(int age) {
    return share[age];
  }

  /** Share of people at least {@code from} and younger than {@code to}. */
  double between(int from, int to) {
    double sum = 0;
    for (int age = from; age < to; age++) {
      sum += share[age];
    }
    return sum;
  }

  /**
   * Ages of {@code people} in ascending order by systematic sampling: every age has its share, up
   * to one person.
   */
  byte[] sample(int people, double offset) {
    byte[] ages = new byte[people];
    int age = 0;
    double upTo = share[0];
    for (int k = 0; k < people; k++) {
      double u = (k + offset) / people;
      while (u >= upTo && age < AGES - 1) {
        upTo += share[++age];
      }
      ages[k] = (byte) age;
    }
    return ages;
  }
}
