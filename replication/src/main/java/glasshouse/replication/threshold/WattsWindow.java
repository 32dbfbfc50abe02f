package glasshouse.replication.threshold;

import glasshouse.behaviour.ThresholdVoice;
import glasshouse.replication.Held;
import glasshouse.replication.Replication;
import glasshouse.replication.Work;
import java.util.List;

/**
 * The window of mean degrees in which one person can set off a global cascade on an infinite random
 * graph: where those who join for one contact hang together, {@code sum k (k - 1) rho_k p_k = z}.
 *
 * <p>Source: Watts 2002, equation 5, 10.1073/pnas.082090499. Who joins for one of k contacts is
 * asked of {@link ThresholdVoice#joins}.
 */
public final class WattsWindow implements Replication {
  private static final double WITHIN = 1e-3;
  private static final double PEAK_18 = 3;
  private static final double PEAK_25 = 2;
  private static final double LEAST = 0.5;
  private static final double MOST = 10;
  private static final int HALVINGS = 60;

  @Override
  public String name() {
    return "watts-window";
  }

  @Override
  public String source() {
    return "Watts 2002, PNAS 99(9), 10.1073/pnas.082090499";
  }

  @Override
  public String setup() {
    return "From which mean number of contacts z to which one active person can set off a global"
        + " cascade on an infinite random graph, when the others join at a share phi of their"
        + " contacts. The ends are roots of the paper's condition.";
  }

  @Override
  public boolean slow() {
    return false;
  }

  @Override
  public List<Held> hold(Work work) {
    return List.of(
        Held.near("lower end of z, phi .18", 1.0207, WITHIN, root(0.18, LEAST, PEAK_18))
            .note("The paper's figure shows about 1."),
        Held.near("upper end of z, phi .18", 5.7647, WITHIN, root(0.18, MOST, PEAK_18))
            .note("The paper's figure shows about 6."),
        Held.near("lower end of z, phi .25", 1.114, WITHIN, root(0.25, LEAST, PEAK_25)),
        Held.near("upper end of z, phi .25", 3.863, WITHIN, root(0.25, MOST, PEAK_25)));
  }

  /** The mean degree between one outside the window and one inside at which it begins. */
  static double root(double threshold, double outside, double inside) {
    double out = outside;
    double in = inside;
    for (int n = 0; n < HALVINGS; n++) {
      double middle = (out + in) / 2;
      if (branching(threshold, middle) > 1) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return (out + in) / 2;
  }

  /** How many more who join for one contact are met through one who does. */
  static double branching(double threshold, double mean) {
    Poisson degrees = new Poisson(mean);
    double sum = 0;
    for (int k = 2; k <= Poisson.MOST; k++) {
      if (ThresholdVoice.joins(1.0 / k, threshold)) {
        sum += k * (k - 1.0) * degrees.share(k);
      }
    }
    return sum / mean;
  }
}
