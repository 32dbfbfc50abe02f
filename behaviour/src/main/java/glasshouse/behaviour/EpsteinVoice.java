package glasshouse.behaviour;

import glasshouse.kernel.Parameters;
import glasshouse.society.Face;

/**
 * Epstein's rule: speak iff G + w peers - R P J^alpha &gt; T, with G = H (1 - L).
 *
 * <p>Source: Epstein 2002, 10.1073/pnas.092080199; the published case is w = 0, alpha = 0 (J^0 =
 * 1). Departures: P is learned, not counted within a radius; it is multiplied by how surely the
 * author is known (one in the open, {@code behaviour.voice.pseudonym} under a pseudonym); fear
 * raises it. Fractions in 1/256.
 */
public final class EpsteinVoice implements Voice {
  private final int threshold;
  private final int peersWeight;
  private final int severity;
  private final int pseudonym;
  private final int fearWeight;

  /** With these parameters. */
  public EpsteinVoice(Parameters p) {
    threshold = (int) StrictMath.round(65536 * p.get("behaviour.voice.threshold"));
    peersWeight = (int) StrictMath.round(256 * p.get("behaviour.voice.peers"));
    severity =
        (int)
            StrictMath.round(
                256
                    * StrictMath.pow(
                        p.get("behaviour.voice.term"), p.get("behaviour.voice.alpha")));
    pseudonym = (int) StrictMath.round(256 * p.get("behaviour.voice.pseudonym"));
    fearWeight = (int) StrictMath.round(256 * p.get("behaviour.voice.fear"));
  }

  @Override
  public boolean willing(int hardship, int view, int peers) {
    return hardship * (256 - view) + peersWeight * peers > threshold;
  }

  @Override
  public int speak(int hardship, int view, int peers, int caution, int risk, int fear) {
    int gain = hardship * (256 - view) + peersWeight * peers;
    int feared = Math.min(256, risk + ((256 - risk) * fear * fearWeight >> 12));
    long open = (long) caution * feared * severity >> 8;
    if (gain - open > threshold) {
      return Face.OPEN;
    }
    return gain - (open * pseudonym >> 8) > threshold ? Face.PSEUDONYMOUS : Face.SILENT;
  }
}
