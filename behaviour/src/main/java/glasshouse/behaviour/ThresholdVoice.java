package glasshouse.behaviour;

import glasshouse.kernel.Parameters;
import glasshouse.kernel.Quantiles;
import glasshouse.society.Face;

/**
 * Granovetter's rule: join iff as many others are active as the own threshold asks for.
 *
 * <p>Source: Granovetter 1978, 10.1086/226707. In the society the others are live ties, counted as
 * a share, and thresholds are normal over people ({@code behaviour.voice.join-mean}, {@code
 * join-spread}), the cautious having high ones. Departures of the society: only those with a
 * grievance, G = H (1 - L) above {@code behaviour.voice.threshold}, have a threshold at all; what
 * is risked is not all inside it: the felt risk times {@code behaviour.voice.join-risk} times how
 * surely the author is known adds to it (0 in the published case); one may leave again. Fractions
 * in 1/256.
 */
public final class ThresholdVoice implements Voice {
  private static final int ONE = 1 << Dread.BITS;

  private final int[] thresholds = new int[ONE];
  private final long grievance;
  private final long riskWeight;
  private final long pseudonym;
  private final Dread dread;

  /** With these parameters. */
  public ThresholdVoice(Parameters p) {
    double mean = p.get("behaviour.voice.join-mean");
    double spread = p.get("behaviour.voice.join-spread");
    for (int caution = 0; caution < ONE; caution++) {
      double rank = (2 * caution + 1) / (2.0 * ONE);
      thresholds[caution] = (int) StrictMath.round(ONE * (mean + spread * Quantiles.normal(rank)));
    }
    grievance = StrictMath.round((double) ONE * ONE * p.get("behaviour.voice.threshold"));
    riskWeight = StrictMath.round(ONE * p.get("behaviour.voice.join-risk"));
    pseudonym = StrictMath.round(ONE * p.get("behaviour.voice.pseudonym"));
    dread = new Dread(p, Dread.BITS);
  }

  /**
   * The rule by itself: whether someone with this threshold joins. A threshold of nothing or less
   * asks for nobody.
   *
   * @param active others who are active: a number or a share of them
   * @param threshold the least of it that is asked for
   */
  public static boolean joins(double active, double threshold) {
    return active >= threshold;
  }

  /** Whether the person has a grievance: what others do is what waits. */
  @Override
  public boolean willing(int hardship, int view, int peers) {
    return (long) hardship * (ONE - view) > grievance;
  }

  @Override
  public int speak(int hardship, int view, int peers, int caution, int risk, int fear) {
    if (!willing(hardship, view, peers)) {
      return Face.SILENT;
    }
    long open = dread.of(risk, fear) * riskWeight >> Dread.BITS;
    if (joins(peers, thresholds[caution] + open)) {
      return Face.OPEN;
    }
    return joins(peers, thresholds[caution] + (open * pseudonym >> Dread.BITS))
        ? Face.PSEUDONYMOUS
        : Face.SILENT;
  }
}
