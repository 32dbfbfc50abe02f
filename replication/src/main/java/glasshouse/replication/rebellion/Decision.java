package glasshouse.replication.rebellion;

import glasshouse.behaviour.EpsteinVoice;
import glasshouse.kernel.Parameters;
import glasshouse.society.Face;
import java.util.Map;

/**
 * Active iff G - R P &gt; T, decided by the society's own {@link EpsteinVoice} in its published
 * case, in fractions of 16 bits instead of 8.
 *
 * <p>Here P is counted within sight, as published; in the society it is learned.
 */
final class Decision {
  private static final int BITS = 16;

  /** One, as a fraction. */
  static final int ONE = 1 << BITS;

  /** T of all runs. */
  static final double THRESHOLD = 0.1;

  private static final Parameters PUBLISHED =
      new Parameters(
          Map.of(
              "behaviour.voice.threshold", THRESHOLD,
              "behaviour.voice.peers", 0.0,
              "behaviour.voice.alpha", 0.0,
              "behaviour.voice.term", 1.0,
              "behaviour.voice.pseudonym", 1.0,
              "behaviour.voice.fear", 0.0));

  private final EpsteinVoice voice = new EpsteinVoice(PUBLISHED, BITS);
  private final int[] risk;
  private final int most;

  /** For a way to reckon and a number of sites in sight. */
  Decision(Ratio ratio, int sight) {
    most = sight + 1;
    risk = new int[most * most];
    for (int cops = 0; cops < most; cops++) {
      for (int others = 0; others < most; others++) {
        risk[cops * most + others] = fraction(ratio.chance(cops, others + 1));
      }
    }
  }

  /**
   * Whether one is active.
   *
   * @param hardship H as a fraction
   * @param legitimacy L as a fraction
   * @param caution R as a fraction
   * @param cops in sight
   * @param others active others in sight
   */
  boolean active(int hardship, int legitimacy, int caution, int cops, int others) {
    int feared = risk[cops * most + others];
    return voice.speak(hardship, legitimacy, 0, caution, feared, 0) == Face.OPEN;
  }

  /** A number from 0 to 1 as the nearest fraction. */
  static int fraction(double share) {
    return (int) StrictMath.round(ONE * share);
  }

  /** A number from 0 to 1 as a fraction, rounded up: a legitimacy of 0.9 is not less than 0.9. */
  static int fractionAbove(double share) {
    return (int) StrictMath.ceil(ONE * share);
  }
}
