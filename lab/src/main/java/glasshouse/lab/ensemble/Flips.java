package glasshouse.lab.ensemble;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Which number that nobody knows would flip an effect: found by holding the effect in each society
 * against what was drawn there.
 *
 * <p>An effect is held against every number by rank correlation (Spearman). As hundreds of numbers
 * are looked at, the largest correlation is large by luck alone; so each is held against the
 * largest that societies give when their effects are dealt out anew (max-T permutation, Westfall
 * and Young 1993). A number that luck does not explain is called a mover.
 */
public final class Flips {
  /** So few societies have no thirds to speak of. */
  public static final int LEAST = 9;

  private static final Purpose SHUFFLE = Purpose.of("flips/shuffle");
  private static final Draws LUCK = new Draws(0);
  private static final int SHUFFLES = 999;
  private static final double CHANCE = 0.05;

  private final List<Series> numbers = new ArrayList<>();
  private final List<double[]> ranks = new ArrayList<>();

  /**
   * A number in each society.
   *
   * @param path of the number
   * @param values as drawn, one a society, in order
   */
  public record Series(String path, double[] values) {}

  /** For these numbers; those that are the same in every society can move nothing. */
  public Flips(List<Series> all) {
    for (Series series : all) {
      double[] standing = ranks(series.values());
      if (standing.length > 0) {
        numbers.add(series);
        ranks.add(standing);
      }
    }
  }

  /**
   * What would flip an effect.
   *
   * @param effects one a society, in the order of the numbers' values
   * @param finding the effect that would be flipped: the mean with all numbers as assumed
   */
  public Flip of(double[] effects, double finding) {
    int otherwise = (int) DoubleStream.of(effects).filter(e -> e * finding < 0).count();
    double[] standing = ranks(effects);
    if (effects.length < LEAST || standing.length == 0 || numbers.isEmpty()) {
      return new Flip(effects.length, numbers.size(), finding, otherwise, 1, List.of());
    }
    double[] largest = largestByLuck(standing);
    List<Mover> movers = new ArrayList<>();
    for (int n = 0; n < numbers.size(); n++) {
      double rho = correlation(standing, ranks.get(n));
      double chance = chance(largest, Math.abs(rho));
      if (chance <= CHANCE) {
        movers.add(mover(numbers.get(n), rho, chance, effects));
      }
    }
    movers.sort(Comparator.comparingDouble((Mover m) -> -Math.abs(m.rho())));
    double told = largest[largest.length - 1 - (int) (CHANCE * (SHUFFLES + 1))];
    return new Flip(effects.length, numbers.size(), finding, otherwise, told, movers);
  }

  /** The largest correlation of any number in each of many deals, in order of size. */
  private double[] largestByLuck(double[] standing) {
    double[] largest = new double[SHUFFLES];
    for (int s = 0; s < SHUFFLES; s++) {
      double[] dealt = dealt(standing, s);
      for (double[] of : ranks) {
        largest[s] = Math.max(largest[s], Math.abs(correlation(dealt, of)));
      }
    }
    Arrays.sort(largest);
    return largest;
  }

  private static double[] dealt(double[] values, int time) {
    double[] dealt = values.clone();
    long key = LUCK.key(SHUFFLE, time);
    for (int i = dealt.length - 1; i > 0; i--) {
      int other = Draws.below(Draws.high(Draws.bits(key, i, 0)), i + 1);
      double kept = dealt[i];
      dealt[i] = dealt[other];
      dealt[other] = kept;
    }
    return dealt;
  }

  /** How often luck alone gives as large a correlation of any number at all. */
  private static double chance(double[] largest, double rho) {
    long above = DoubleStream.of(largest).filter(luck -> luck >= rho - 1e-12).count();
    return (above + 1.0) / (SHUFFLES + 1);
  }

  private static Mover mover(Series number, double rho, double chance, double[] effects) {
    int n = effects.length;
    double[] values = number.values();
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    int third = n / 3;
    Third low = third(values, effects, Arrays.copyOf(order, third));
    Third high = third(values, effects, Arrays.copyOfRange(order, n - third, n));
    return new Mover(number.path(), rho, chance, low, high, nought(values, effects, order));
  }

  private static Third third(double[] values, double[] effects, int[] societies) {
    Sample sample = new Sample(IntStream.of(societies).mapToDouble(i -> effects[i]));
    double from = values[societies[0]];
    double to = values[societies[societies.length - 1]];
    return new Third(from, to, sample.mean(), sample.ofMean(), sample.size());
  }

  /**
   * Where a straight line through effects by order of the number meets nought; not a number where
   * it does not within what was drawn.
   */
  private static double nought(double[] values, double[] effects, int[] order) {
    int n = order.length;
    double middle = (n - 1) / 2.0;
    double mean = DoubleStream.of(effects).sum() / n;
    double both = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      both += (i - middle) * (effects[order[i]] - mean);
      squares += (i - middle) * (i - middle);
    }
    double at = middle - mean * squares / both;
    if (!(at >= 0 && at <= n - 1)) {
      return Double.NaN;
    }
    int below = (int) at;
    double lower = values[order[below]];
    double upper = values[order[Math.min(below + 1, n - 1)]];
    return lower + (at - below) * (upper - lower);
  }

  /**
   * Ranks less their mean over their length, ties sharing theirs, so that a product is a
   * correlation; nothing where all are equal.
   */
  private static double[] ranks(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] ranks = new double[values.length];
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      int first = first(sorted, values[i]);
      int last = first;
      while (last + 1 < sorted.length && sorted[last + 1] == values[i]) {
        last++;
      }
      ranks[i] = (first + last) / 2.0 - (values.length - 1) / 2.0;
      squares += ranks[i] * ranks[i];
    }
    double length = Math.sqrt(squares);
    return squares > 0 ? DoubleStream.of(ranks).map(r -> r / length).toArray() : new double[0];
  }

  private static int first(double[] sorted, double value) {
    int first = Arrays.binarySearch(sorted, value);
    while (first > 0 && sorted[first - 1] == value) {
      first--;
    }
    return first;
  }

  private static double correlation(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
