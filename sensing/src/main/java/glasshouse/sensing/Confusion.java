package glasshouse.sensing;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;

/**
 * How often one look is right and how often it is wrong, as chances of 2^32, and the draw that
 * decides. What a sensor makes of it is the sensor's own: nothing here files a finding.
 *
 * @param truePositive that what is looked for is flagged
 * @param falsePositive that something else is
 */
public record Confusion(long truePositive, long falsePositive) {

  /** Of two probabilities. */
  public static Confusion of(double truePositive, double falsePositive) {
    return new Confusion(Chance.of(truePositive), Chance.of(falsePositive));
  }

  /**
   * The probability that a search among many brings up a stranger: {@code 1 - exp(-reach)}, the
   * limit of {@code 1 - (1 - f)^N} for small f.
   *
   * @param reach faces in the gallery times the false-match rate of one comparison
   */
  public static double ofSearch(double reach) {
    return -StrictMath.expm1(-reach);
  }

  /** The chance that something is flagged, which is what is looked for, or is not. */
  public long chance(boolean sought) {
    return sought ? truePositive : falsePositive;
  }

  /** Whether a look at one's own so-and-so-manieth thing meets a chance. */
  public static boolean met(long chance, long key, long who, int ordinal) {
    return Draws.high(Draws.bits(key, who, ordinal)) < chance;
  }
}
