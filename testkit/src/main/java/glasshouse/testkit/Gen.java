package glasshouse.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Makes one case of a {@link Property}: a row of values that depends on the case's seed alone.
 *
 * <p>Ranges include both ends, and one value in eight <em>is</em> an end, for that is where claims
 * break; the rest are uniform. So a Gen finds counterexamples but is no source for statistics.
 */
public final class Gen {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1p-53;
  private static final int UNIT_SHIFT = 11;
  private static final int ENDS_ARE_ONE_IN = 8;
  private static final int REMEMBERED = 40;

  private final long seed;
  private long asked;
  private final List<String> drawn = new ArrayList<>();

  Gen(long seed) {
    this.seed = seed;
  }

  /** The finaliser of SplitMix64: no use of the kernel's, which is tested with this. */
  static long mix(long n) {
    long a = (n + 1) * GAMMA;
    long b = (a ^ (a >>> 30)) * 0xBF58476D1CE4E5B9L;
    long c = (b ^ (b >>> 27)) * 0x94D049BB133111EBL;
    return c ^ (c >>> 31);
  }

  /** What this case has drawn so far, in words. */
  String drawn() {
    if (drawn.isEmpty()) {
      return "nothing";
    }
    return String.join(", ", drawn) + (drawn.size() < REMEMBERED ? "" : ", …");
  }

  /** Any 64 bits. */
  public long bits() {
    return drew("bits", next());
  }

  /** Yes or no, equally likely. */
  public boolean yes() {
    return drew("yes", next() < 0);
  }

  /** A number in [0, 1]: a probability, a share. */
  public double rate() {
    return drew("rate", between(0, 1));
  }

  /** A number in [least, 1]. */
  public double rateAtLeast(double least) {
    return drew("rate", between(inUnit(least), 1));
  }

  /** A number in [0, most]. */
  public double rateAtMost(double most) {
    return drew("rate", between(0, inUnit(most)));
  }

  /** A number in [from, to]. */
  public double number(double from, double to) {
    if (!(from <= to)) {
      throw new IllegalArgumentException("wants from <= to, was " + from + " and " + to);
    }
    return drew("number", between(from, to));
  }

  /** A whole number in [from, to]. */
  public int integer(int from, int to) {
    return drew("integer", (int) whole(from, to));
  }

  /** One of some values, each equally likely. */
  public <T> T pick(List<T> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing to pick from");
    }
    return drew("pick", values.get((int) below(values.size())));
  }

  /** From {@code fewest} to {@code most} values that {@code make} makes. */
  public <T> List<T> list(int fewest, int most, Function<Gen, T> make) {
    int size = integer(fewest, most);
    List<T> made = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      made.add(make.apply(this));
    }
    return List.copyOf(made);
  }

  /** The same values in any order. */
  public <T> List<T> shuffled(List<T> values) {
    List<T> left = new ArrayList<>(values);
    List<T> order = new ArrayList<>(values.size());
    while (!left.isEmpty()) {
      order.add(left.remove((int) below(left.size())));
    }
    return drew("order", List.copyOf(order));
  }

  private <T> T drew(String what, T value) {
    if (drawn.size() < REMEMBERED) {
      drawn.add(what + " " + value);
    }
    return value;
  }

  private long next() {
    return mix(seed ^ mix(asked++));
  }

  private double between(double from, double to) {
    long end = below(2 * ENDS_ARE_ONE_IN);
    if (end < 2) {
      return end == 0 ? from : to;
    }
    double share = (next() >>> UNIT_SHIFT) * UNIT;
    return Math.clamp(from * (1 - share) + to * share, from, to);
  }

  private long whole(long from, long to) {
    if (from > to) {
      throw new IllegalArgumentException("wants from <= to, was " + from + " and " + to);
    }
    long end = below(2 * ENDS_ARE_ONE_IN);
    if (end < 2) {
      return end == 0 ? from : to;
    }
    return from + below(to - from + 1);
  }

  private long below(long bound) {
    return Math.unsignedMultiplyHigh(next(), bound);
  }

  private static double inUnit(double rate) {
    if (!(rate >= 0 && rate <= 1)) {
      throw new IllegalArgumentException("a rate is in [0, 1], was " + rate);
    }
    return rate;
  }
}
