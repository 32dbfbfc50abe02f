package glasshouse.replication.form;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Quantiles;

/**
 * Luck for one thing that asks often, such as the making of one graph: the n-th answer is a pure
 * function of the key and n, and of nothing else.
 */
final class Rolls {
  private static final double UNIT = 0x1p-53;
  private static final double THIRD = 1.0 / 3;
  private final long key;
  private long asked;

  Rolls(long key) {
    this.key = key;
  }

  private long bits() {
    return Draws.bits(key, asked++, 0);
  }

  /** A number in (0, 1), never an end. */
  double unit() {
    return ((bits() >>> 11) + 0.5) * UNIT;
  }

  /** A number in [0, bound). */
  int below(int bound) {
    return Draws.below(Draws.high(bits()), bound);
  }

  /** A standard normal number. */
  double normal() {
    return Quantiles.normal(unit());
  }

  /** A gamma number of scale one, by Marsaglia and Tsang 2000, 10.1145/358407.358414. */
  double gamma(double shape) {
    if (shape < 1) {
      return gamma(shape + 1) * StrictMath.pow(unit(), 1 / shape);
    }
    double d = shape - THIRD;
    while (true) {
      double z = normal();
      double root = 1 + z / StrictMath.sqrt(9 * d);
      double v = root * root * root;
      if (root > 0 && StrictMath.log(unit()) < z * z / 2 + d * (1 - v + StrictMath.log(v))) {
        return d * v;
      }
    }
  }

  /** Puts them in an order in which every order is as likely. */
  void shuffle(int[] items) {
    for (int i = items.length - 1; i > 0; i--) {
      int other = below(i + 1);
      int item = items[i];
      items[i] = items[other];
      items[other] = item;
    }
  }

  /** The numbers below a bound in a random order. */
  int[] order(int bound) {
    int[] order = new int[bound];
    for (int i = 0; i < bound; i++) {
      order[i] = i;
    }
    shuffle(order);
    return order;
  }
}
