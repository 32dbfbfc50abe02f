package glasshouse.lab.ensemble;

/**
 * A number that nobody knows and that moves an effect more than luck explains.
 *
 * @param path of the number
 * @param rho its rank correlation with the effect
 * @param chance how often luck alone gives as large a correlation of any number at all
 * @param low the effect where it was drawn lowest
 * @param high the effect where it was drawn highest
 * @param nought the value at which the effect would be none, by a straight line through all
 *     societies in order of the number; not a number where that is not within what was drawn
 */
public record Mover(String path, double rho, double chance, Third low, Third high, double nought) {
  /** What becomes of an effect at the end of what was drawn where it is weakest. */
  public enum Fate {
    /** It has the other sign there. */
    FLIPS,
    /** It cannot be told from none there. */
    VANISHES,
    /** It is smaller or larger, and has the same sign. */
    STANDS
  }

  /**
   * The third in which an effect is weakest, or has turned.
   *
   * @param finding the effect with all numbers as assumed
   */
  public Third weakest(double finding) {
    return low.mean() * Math.signum(finding) < high.mean() * Math.signum(finding) ? low : high;
  }

  /** What becomes of such an effect in its weakest third. */
  public Fate fate(double finding) {
    Third weakest = weakest(finding);
    if (!weakest.luck().exists() || weakest.luck().holds(0)) {
      return Fate.VANISHES;
    }
    return weakest.mean() * finding < 0 ? Fate.FLIPS : Fate.STANDS;
  }
}
