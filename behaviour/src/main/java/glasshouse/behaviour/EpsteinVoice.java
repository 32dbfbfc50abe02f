package glasshouse.behaviour;

import glasshouse.kernel.Parameters;
import glasshouse.society.Face;

/**
 * Epstein's rule: speak iff G + w peers - R P J^alpha &gt; T, with G = H (1 - L).
 *
 * <p>Source: Epstein 2002, 10.1073/pnas.092080199; the published case is w = 0, alpha = 0 (J^0 =
 * 1). Departures of the society: P is learned, not counted within a radius; it is multiplied by how
 * surely the author is known (one in the open, {@code behaviour.voice.pseudonym} under a
 * pseudonym); fear raises it. Fractions in 1/256; a replication may ask for finer ones.
 */
public final class EpsteinVoice implements Voice {
  /** The finest fractions: three of them and a term of a thousand days fit a long. */
  private static final int MOST_BITS = 16;

  private final int bits;
  private final int one;
  private final long threshold;
  private final long peersWeight;
  private final long severity;
  private final long pseudonym;
  private final Dread dread;

  /** With these parameters, in fractions in 1/256. */
  public EpsteinVoice(Parameters p) {
    this(p, Dread.BITS);
  }

  /**
   * With these parameters, in finer or coarser fractions.
   *
   * @param bits of a fraction that is asked about: 1 is {@code 1 << bits}
   */
  public EpsteinVoice(Parameters p, int bits) {
    if (bits < 1 || bits > MOST_BITS) {
      throw new IllegalArgumentException("bits: was " + bits + ", wants 1 to " + MOST_BITS);
    }
    this.bits = bits;
    one = 1 << bits;
    threshold = StrictMath.round((double) one * one * p.get("behaviour.voice.threshold"));
    peersWeight = fraction(p.get("behaviour.voice.peers"));
    severity =
        fraction(StrictMath.pow(p.get("behaviour.voice.term"), p.get("behaviour.voice.alpha")));
    pseudonym = fraction(p.get("behaviour.voice.pseudonym"));
    dread = new Dread(p, bits);
  }

  private long fraction(double x) {
    return StrictMath.round(one * x);
  }

  @Override
  public boolean willing(int hardship, int view, int peers) {
    return gain(hardship, view, peers) > threshold;
  }

  @Override
  public int speak(int hardship, int view, int peers, int caution, int risk, int fear) {
    long gain = gain(hardship, view, peers);
    long open = caution * (dread.of(risk, fear) * severity) >> bits;
    if (gain - open > threshold) {
      return Face.OPEN;
    }
    return gain - (open * pseudonym >> bits) > threshold ? Face.PSEUDONYMOUS : Face.SILENT;
  }

  private long gain(int hardship, int view, int peers) {
    return (long) hardship * (one - view) + peersWeight * peers;
  }
}
