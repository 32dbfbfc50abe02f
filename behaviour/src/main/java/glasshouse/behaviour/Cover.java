package glasshouse.behaviour;

import glasshouse.kernel.Parameters;
import glasshouse.society.Face;
import glasshouse.society.Flags;
import glasshouse.society.Renewals;
import glasshouse.society.TruthBlock;

/**
 * What a person would say, given how far a pseudonym covers: those who know of the system and whose
 * line is bound to their face ({@link Renewals}) expect to be known by it with {@code
 * behaviour.voice.pseudonym-bound}, the others with {@code behaviour.voice.pseudonym} (MODEL
 * section 7.4).
 *
 * <p>Whoever knows of no system takes the scan for a formality, writes on under a pseudonym, and is
 * found. The theory is asked again only where cover matters, for whoever would speak under a
 * pseudonym. Reads layout, flags, cases of lines; writes nothing.
 */
public final class Cover {
  private final Voice voice;
  private final Voice bound;
  private final Renewals renewals;

  /** Pseudonyms that cover everyone alike. */
  public Cover(Voice voice) {
    this(voice, voice, Renewals.NEVER);
  }

  private Cover(Voice voice, Voice bound, Renewals renewals) {
    this.voice = voice;
    this.bound = bound;
    this.renewals = renewals;
  }

  /** Pseudonyms that cover less where lines are bound. */
  public static Cover of(VoiceTheory theory, Parameters p, Renewals renewals) {
    double known = p.get("behaviour.voice.pseudonym-bound");
    return new Cover(
        theory.voice(p), theory.voice(p.with("behaviour.voice.pseudonym", known)), renewals);
  }

  /** What the person would do if nothing could follow. */
  boolean willing(int hardship, int view, int peers) {
    return voice.willing(hardship, view, peers);
  }

  /** What the person means to say. */
  int speak(TruthBlock t, MindBlock m, int i, int hardship, int peers) {
    int caution = t.layout().caution[i] & 255;
    int view = m.view[i] & 255;
    int risk = m.speech[i] & 255;
    int said = voice.speak(hardship, view, peers, caution, risk, m.fear(i));
    boolean seenThrough =
        said == Face.PSEUDONYMOUS && Flags.is(t.flags[i], Flags.AWARE) && renewals.bound(t, i);
    return seenThrough ? bound.speak(hardship, view, peers, caution, risk, m.fear(i)) : said;
  }
}
