package glasshouse.kernel;

/**
 * One number of the model or of a scenario: what it is, in which unit, how far it may go and where
 * it is from.
 *
 * @param name dotted path, the same in YAML, errors, dictionary and sensitivity analysis
 * @param value the default
 * @param unit such as {@code 1/day}, {@code days}, {@code share}, {@code points}
 * @param least the smallest value allowed
 * @param most the largest value allowed
 * @param prior how it is drawn where ignorance is studied, such as {@code uniform(0.1, 0.5)} or
 *     {@code fixed}
 * @param kind {@code published}, {@code derived}, {@code assumed} or {@code calibrated}
 * @param role {@code world} or {@code policy}
 * @param source paper, law, data or row of the evidence; for an assumption, why this value
 * @param about one sentence
 */
public record Parameter(
    String name,
    double value,
    String unit,
    double least,
    double most,
    String prior,
    Kind kind,
    Role role,
    String source,
    String about) {

  /** How sure we are of a value. */
  public enum Kind {
    PUBLISHED,
    DERIVED,
    ASSUMED,
    CALIBRATED
  }

  /**
   * Whether it describes the world or a choice of the authority: calibration and priors touch the
   * world alone.
   */
  public enum Role {
    WORLD,
    POLICY
  }
}
