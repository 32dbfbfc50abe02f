package glasshouse.replication.measure;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Inequality;
import glasshouse.kernel.Mobility;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Quantiles;
import glasshouse.replication.Held;
import glasshouse.replication.Replication;
import glasshouse.replication.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Gini, Theil and Shorrocks indices of distributions whose indices are known.
 *
 * <p>Draws are made by inversion: exponential -ln(1 - u), log-normal exp(.8 z(u)), even u, with u
 * from 32 bits of a keyed draw. The indices are the society's own ({@link Inequality}, {@link
 * Mobility}).
 */
public final class SpreadIndices implements Replication {
  private static final int DRAWS = 2_000_000;
  private static final double WITHIN = 1e-3;
  private static final double SIGMA = 0.8;
  private static final double EULER = 0.5772156649015329;
  private static final int CLASSES = 6;

  @Override
  public String name() {
    return "spread-indices";
  }

  @Override
  public String source() {
    return "Gini 1912; Theil 1967; Shorrocks 1978, 10.2307/1911434; analytic values";
  }

  @Override
  public String setup() {
    return "Two million keyed draws from distributions whose indices are known. The indices are those of the society's own measures.";
  }

  @Override
  public boolean slow() {
    return false;
  }

  @Override
  public List<Held> hold(Work work) {
    List<Held> held = new ArrayList<>();
    Inequality exponential = drawn(work, "spread/exponential", u -> -StrictMath.log1p(-u));
    held.add(Held.near("Gini, exponential", 0.5, WITHIN, exponential.gini()));
    held.add(Held.near("Theil, exponential", 1 - EULER, WITHIN, exponential.theil()));
    Inequality lognormal =
        drawn(work, "spread/lognormal", u -> StrictMath.exp(SIGMA * Quantiles.normal(u)));
    held.add(Held.near("Gini, log-normal of sigma 0.8", 0.42839, WITHIN, lognormal.gini()));
    held.add(
        Held.near("Theil, log-normal of sigma 0.8", SIGMA * SIGMA / 2, WITHIN, lognormal.theil()));
    Inequality even = drawn(work, "spread/even", u -> u);
    held.add(Held.near("Gini, even on 0 to 1", 1.0 / 3, WITHIN, even.gini()));
    held.add(Held.near("mobility, identity", 0, 0, new Mobility(identity()).shorrocks()));
    held.add(Held.near("mobility, equal rows", 1, 1e-12, new Mobility(equalRows()).shorrocks()));
    return held;
  }

  private static Inequality drawn(Work work, String purpose, DoubleUnaryOperator quantile) {
    long key = work.luck().key(Purpose.of(purpose), 0);
    double[] values = new double[DRAWS];
    for (int who = 0; who < DRAWS; who++) {
      double u = (Draws.high(Draws.bits(key, who, 0)) + 0.5) / (1L << 32);
      values[who] = quantile.applyAsDouble(u);
    }
    Arrays.sort(values);
    return Inequality.of(values);
  }

  private static double[][] identity() {
    double[][] rows = new double[CLASSES][CLASSES];
    for (int c = 0; c < CLASSES; c++) {
      rows[c][c] = 1;
    }
    return rows;
  }

  private static double[][] equalRows() {
    double[] row = {0.05, 0.1, 0.4, 0.25, 0.15, 0.05};
    double[][] rows = new double[CLASSES][];
    Arrays.fill(rows, row);
    return rows;
  }
}
