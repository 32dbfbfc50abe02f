package glasshouse.kernel;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How people move between classes in a span of time: a transition matrix, row by row from a class,
 * and its Prais-Shorrocks index.
 *
 * <p>The index is (n - trace P)/(n - 1): 0 when nobody moves (the identity), 1 when where one ends
 * does not depend on where one began (equal rows). Source: Shorrocks 1978, 10.2307/1911434; the row
 * E9 of {@code docs/evidence.md}. It depends on the span; {@link #over} makes a longer one of a
 * short one. Departure of that: whoever has just moved is taken to move on like everybody there
 * (Markov), which overstates mobility where people soon move back.
 */
public final class Mobility {
  private static final double ROUNDING = 1e-9;

  private final double[][] share;

  /**
   * A matrix.
   *
   * @param share of those in the class of the row who are in that of the column after the span;
   *     each row sums to one
   */
  public Mobility(double[][] share) {
    this.share = Arrays.stream(share).map(double[]::clone).toArray(double[][]::new);
    for (double[] row : share) {
      double sum = Arrays.stream(row).sum();
      if (row.length != share.length
          || !(Math.abs(sum - 1) < ROUNDING)
          || Arrays.stream(row).anyMatch(p -> !(p >= 0))) {
        throw new IllegalArgumentException(
            "a row of a transition matrix: was " + Arrays.toString(row) + ", wants shares of one");
      }
    }
  }

  /**
   * From counts over many spans.
   *
   * @param ended how often somebody was in a class at the end of a span
   * @param moved how often somebody went from class to class; the diagonal is not read
   * @return the matrix of the classes in which anybody ever was, the others left out; of one into
   *     which people came only at the last, nobody moves
   */
  public static Mobility ofCounts(double[] ended, double[][] moved) {
    double[] out = new double[ended.length];
    double[] began = ended.clone();
    for (int from = 0; from < ended.length; from++) {
      for (int to = 0; to < ended.length; to++) {
        double went = from == to ? 0 : moved[from][to];
        out[from] += went;
        began[from] += went;
        began[to] -= went;
      }
    }
    int[] held = IntStream.range(0, ended.length).filter(c -> ended[c] + out[c] > 0).toArray();
    double[][] share = new double[held.length][held.length];
    for (int r = 0; r < held.length; r++) {
      double of = began[held[r]] > 0 ? began[held[r]] : 1;
      for (int c = 0; c < held.length; c++) {
        share[r][c] = c == r ? (of - out[held[r]]) / of : moved[held[r]][held[c]] / of;
      }
    }
    return new Mobility(share);
  }

  /** The Prais-Shorrocks index; not a number with fewer than two classes. */
  public double shorrocks() {
    double trace = 0;
    for (int c = 0; c < share.length; c++) {
      trace += share[c][c];
    }
    return share.length < 2 ? Double.NaN : (share.length - trace) / (share.length - 1);
  }

  /** The matrix of so many spans one after another. */
  public Mobility over(int spans) {
    double[][] product = new double[share.length][share.length];
    for (int c = 0; c < share.length; c++) {
      product[c][c] = 1;
    }
    for (int span = 0; span < spans; span++) {
      product = times(product);
    }
    return new Mobility(product);
  }

  private double[][] times(double[][] before) {
    double[][] after = new double[share.length][share.length];
    for (int from = 0; from < share.length; from++) {
      for (int by = 0; by < share.length; by++) {
        for (int to = 0; to < share.length; to++) {
          after[from][to] += before[from][by] * share[by][to];
        }
      }
    }
    return after;
  }
}
