package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import java.util.Arrays;
import java.util.List;

/**
 * How many live together: systematic sampling of the table of sizes, in a random order along the
 * block.
 *
 * <p>Source: G3 (census 2020). Departures: 6 and over is made 6; nobody lives in a dormitory or
 * institution; the last household is cut where the block ends.
 */
final class HouseholdSizes {
  /** The largest household that there is a row for. */
  static final int LARGEST = 6;

  private static final int SPARE = 3;

  private final double[] share;
  private final double mean;
  private final Luck order;
  private final Luck offset;

  HouseholdSizes(Draws draws, List<Double> percents) {
    if (percents.isEmpty() || percents.size() > LARGEST) {
      throw new IllegalArgumentException(
          "household-sizes: has " + percents.size() + " rows, wants 1 to " + LARGEST);
    }
    double total = percents.stream().mapToDouble(Double::doubleValue).sum();
    share = percents.stream().mapToDouble(p -> p / total).toArray();
    double sum = 0;
    for (int s = 0; s < share.length; s++) {
      sum += share[s] * (s + 1);
    }
    mean = sum;
    order = new Luck(draws, "household/order");
    offset = new Luck(draws, "household/offset");
  }

  /** Share of households by size, from 1. */
  double[] shares() {
    return share.clone();
  }

  /** People a household. */
  double mean() {
    return mean;
  }

  /** Households for the people of a block. */
  Homes make(int layout, int people) {
    int drawn = (int) (people / mean) + SPARE;
    int[] sizes = sample(drawn, offset.unit(layout));
    order.shuffle(sizes, drawn, Luck.person(layout, 0));
    int[] kept = Arrays.copyOf(sizes, Math.max(drawn, people));
    int count = 0;
    int left = people;
    while (left > 0) {
      kept[count] = Math.min(left, count < drawn ? sizes[count] : 1);
      left -= kept[count++];
    }
    return new Homes(people, kept, count);
  }

  private int[] sample(int count, double from) {
    int[] sizes = new int[count];
    int size = 0;
    double upTo = share[0];
    for (int h = 0; h < count; h++) {
      while ((h + from) / count >= upTo && size < share.length - 1) {
        upTo += share[++size];
      }
      sizes[h] = size + 1;
    }
    return sizes;
  }
}
