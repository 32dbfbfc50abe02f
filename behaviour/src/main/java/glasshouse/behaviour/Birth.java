package glasshouse.behaviour;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Quantiles;
import glasshouse.society.Flags;
import glasshouse.society.Incentives;
import glasshouse.society.TruthBlock;

/** Minds on the first day, before anything happened, and who knows of the system when it begins. */
public final class Birth {
  private static final Purpose VIEW = Purpose.of("trait/view");
  private static final Purpose AWARE = Purpose.of("trait/aware");

  private final Risks ordinary;
  private final double viewMean;
  private final double viewSd;
  private final int trust;
  private final long aware;

  /** With these parameters. */
  public Birth(Parameters p, Incentives incentives) {
    ordinary = new Risks(p, incentives);
    viewMean = p.get("behaviour.view.start");
    viewSd = p.get("behaviour.view.sd");
    trust = p.whole("behaviour.trust.start");
    aware = p.chance("behaviour.awareness.start");
  }

  /** The minds of a block on the first day. */
  public void begin(TruthBlock t, MindBlock m, Draws draws) {
    long key = draws.key(VIEW, 0);
    byte[] views = new byte[Quantiles.SLICES];
    for (int q = 0; q < Quantiles.SLICES; q++) {
      double view = viewMean + viewSd * Quantiles.normal(q);
      views[q] = (byte) Math.clamp(StrictMath.round(256 * view), 0, 255);
    }
    for (int i = 0; i < t.size(); i++) {
      m.street[i] = (byte) ordinary.anchorStreet();
      m.speech[i] = (byte) ordinary.anchorSpeech();
      m.view[i] = views[Quantiles.slice(Draws.high(Draws.bits(key, t.first() + i, 0)))];
      m.mood[i] = (byte) trust;
    }
  }

  /** The first day of the system: a few know of it. */
  public void inaugurate(TruthBlock t, Draws draws) {
    long key = draws.key(AWARE, 0);
    for (int i = 0; i < t.size(); i++) {
      if (Draws.high(Draws.bits(key, t.first() + i, 0)) < aware) {
        t.flags[i] |= Flags.AWARE;
      }
    }
  }
}
