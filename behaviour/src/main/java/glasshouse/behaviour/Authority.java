package glasshouse.behaviour;

/**
 * What a person expects of an authority that punishes dissent, and what is best done about it.
 *
 * <p>Source: Daymude, Axelrod and Forrest 2025, arXiv 2509.03731. Dissent a in [0, 1] is detected
 * with probability nu + (1 - nu) a. What is detected above the tolerance tau is punished by psi
 * (uniform) or psi (a - tau) (proportional). The best act of a person with desire delta and
 * boldness beta maximises beta a less the expected punishment over a in [0, delta].
 *
 * @param surveillance nu, from 0 to 1
 * @param tolerance tau, from 0 to 1
 * @param severity psi, at least 0
 * @param punishment how it grows
 */
public record Authority(
    double surveillance, double tolerance, double severity, Punishment punishment) {
  /** How punishment grows with dissent above the tolerance. */
  public enum Punishment {
    /** The same for all that is above. */
    UNIFORM,
    /** In proportion to how far above. */
    PROPORTIONAL
  }

  /** What an act is worth: the boldness of expressing it less the expected punishment. */
  public double utility(double act, double boldness) {
    double above = act - tolerance;
    if (above <= 0) {
      return boldness * act;
    }
    double detected = surveillance + (1 - surveillance) * act;
    double punished =
        switch (punishment) {
          case UNIFORM -> severity;
          case PROPORTIONAL -> severity * above;
        };
    return boldness * act - detected * punished;
  }

  /**
   * The best act in closed form: the desire (comply where it is tolerated, defy where it is not),
   * the tolerance (self-censor), or between them (self-censor in part).
   *
   * @param desire delta, from 0 to 1
   * @param boldness beta, above 0
   */
  public double best(double desire, double boldness) {
    if (desire <= tolerance) {
      return desire;
    }
    return switch (punishment) {
      case UNIFORM -> defies(desire, boldness) ? desire : tolerance;
      case PROPORTIONAL -> Math.clamp(cap(boldness), tolerance, desire);
    };
  }

  private boolean defies(double desire, double boldness) {
    double gain = boldness - (1 - surveillance) * severity;
    return desire * gain > boldness * tolerance + surveillance * severity;
  }

  /** The dissent at which one more step is worth no more than its expected punishment. */
  private double cap(double boldness) {
    double steep = (1 - surveillance) * severity;
    double spare = boldness - surveillance * severity;
    if (steep == 0) {
      return spare >= 0 ? 1 : 0;
    }
    return (tolerance + spare / steep) / 2;
  }
}
