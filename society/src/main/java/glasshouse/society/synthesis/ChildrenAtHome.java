package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;

/**
 * How many of a household are below 18.
 *
 * <p>Drawn from the {@link ChildrenTable}, then mended to the exact number of the block. Every
 * household keeps an adult, and {@code society.household.adults-kept} wherever that is possible.
 */
final class ChildrenAtHome {
  /** Steps of about the golden ratio visit households evenly. */
  private static final double GOLDEN = 0.6180339887498949;

  private final int adultsWanted;
  private final ChildrenTable table;
  private final Luck luck;
  private final Luck from;

  ChildrenAtHome(Draws draws, ChildrenTable table, Parameters parameters) {
    adultsWanted = parameters.whole("society.household.adults-kept");
    this.table = table;
    luck = new Luck(draws, "household/children");
    from = new Luck(draws, "household/children-from");
  }

  /**
   * Gives a block's households their children, {@code children} in all; returns how many found
   * room.
   */
  int fill(int layout, Homes homes, int children) {
    int placed = 0;
    for (int h = 0; h < homes.count(); h++) {
      homes.children[h] = table.draw(homes.size[h], luck.unit(Luck.person(layout, homes.start[h])));
      placed += homes.children[h];
    }
    int lacking = children - placed;
    for (int adultsKept = adultsWanted; adultsKept >= 1 && lacking > 0; adultsKept--) {
      for (int before = -1; lacking > 0 && before != lacking; ) {
        before = lacking;
        lacking = mend(layout, homes, lacking, 1, adultsKept);
      }
    }
    while (lacking < 0) {
      lacking = mend(layout, homes, lacking, -1, 0);
    }
    return children - lacking;
  }

  /**
   * One round over the households, each changed by {@code step} children at most, until nothing is
   * lacking.
   */
  private int mend(int layout, Homes homes, int lacking, int step, int adultsKept) {
    int count = homes.count();
    int left = lacking;
    int stride = stride(count);
    int h = Draws.below(from.half(layout), count);
    for (int i = 0; i < count && left != 0; i++, h = (h + stride) % count) {
      int after = homes.children[h] + step;
      if (after >= 0 && homes.size[h] - after >= Math.max(1, adultsKept)) {
        homes.children[h] = after;
        left -= step;
      }
    }
    return left;
  }

  private static int stride(int count) {
    int stride = Math.max(1, (int) (count * GOLDEN));
    while (gcd(stride, count) != 1) {
      stride++;
    }
    return stride;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
