package glasshouse.replication.threshold;

import glasshouse.behaviour.ThresholdVoice;
import glasshouse.kernel.Quantiles;
import glasshouse.replication.Held;
import glasshouse.replication.Replication;
import glasshouse.replication.Work;
import java.util.List;

/**
 * A crowd without end whose thresholds are normal with a mean of 25 %: the share that joins, which
 * leaps where the standard deviation passes about 12.2 %.
 *
 * <p>Source: Granovetter 1978, figure 2, 10.1086/226707. People stand in order of threshold; the
 * first who does not join when all before have ends it, as {@link ThresholdVoice#joins} says.
 * Departure: a continuum, where the paper has a hundred.
 */
public final class GranovetterNormal implements Replication {
  private static final double MEAN = 0.25;
  private static final int RANKS = 100_000;
  private static final double WITHIN = 1e-3;
  private static final double FEW = 0.5;
  private static final int HALVINGS = 40;

  @Override
  public String name() {
    return "granovetter-normal";
  }

  @Override
  public String source() {
    return "Granovetter 1978, American Journal of Sociology 83(6), 10.1086/226707";
  }

  @Override
  public String setup() {
    return "A crowd whose thresholds are normal with a mean of 25 % of all. A little more difference"
        + " between people turns a few into everyone.";
  }

  @Override
  public boolean slow() {
    return false;
  }

  @Override
  public List<Held> hold(Work work) {
    double leap = leap();
    return List.of(
        Held.near("sd at which it leaps", 0.12222, WITHIN, leap).note("The paper: about 12.2 %."),
        Held.near("share active just before", 0.0620, WITHIN, active(leap))
            .note("The paper: about 6 %, and nearly everyone after."),
        Held.near("share active, sd .122", 0.0548, WITHIN, active(0.122)),
        Held.near("share active, sd .1225", 1, WITHIN, active(0.1225)),
        Held.near("share active, sd .2", 0.9999, WITHIN, active(0.2)),
        Held.near("share active, sd 1", 0.6586, WITHIN, active(1)));
  }

  /** The largest standard deviation, but for less than can be told, with which only a few join. */
  private static double leap() {
    double few = 0.1;
    double many = 0.2;
    for (int n = 0; n < HALVINGS; n++) {
      double middle = (few + many) / 2;
      if (active(middle) < FEW) {
        few = middle;
      } else {
        many = middle;
      }
    }
    return few;
  }

  /** The share that joins. */
  static double active(double sd) {
    for (int rank = 0; rank < RANKS; rank++) {
      double share = (rank + 0.5) / RANKS;
      if (!ThresholdVoice.joins(share, MEAN + sd * Quantiles.normal(share))) {
        return share;
      }
    }
    return 1;
  }
}
