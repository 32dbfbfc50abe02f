package glasshouse.behaviour;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.society.Circle;
import glasshouse.society.Flags;
import glasshouse.society.Incentives;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Propensity;

/**
 * The two perceived risks: what contacts and boards show raises them, impunity and time draw them
 * back to an anchor.
 *
 * <p>The anchor is what a stranger to all sanctions expects: a base, more where cameras are in
 * sight (all see those), more for speech where posts are known to be read (the aware alone).
 * Fractions in 1/256, changes rounded by keyed draws.
 */
final class Risks {
  private final int anchorStreet;
  private final int anchorSpeech;
  private final int anchorSpeechAware;
  private final long fade;
  private final long contact;
  private final long board;
  private final long unpunished;
  private final long shamedWeight;

  Risks(Parameters p, Incentives incentives) {
    double seen =
        incentives.watched() / (incentives.watched() + p.get("behaviour.risk.cameras-half"));
    double street = p.get("behaviour.risk.base-street");
    anchorStreet = fraction(street + (1 - street) * p.get("behaviour.risk.cameras") * seen);
    anchorSpeech = fraction(p.get("behaviour.risk.base-speech"));
    anchorSpeechAware =
        incentives.reads()
            ? fraction(p.get("behaviour.risk.base-speech") + p.get("behaviour.risk.reading"))
            : anchorSpeech;
    fade = MindBlock.RISK.share(p.get("behaviour.risk.fade"));
    contact = MindBlock.RISK.share(p.get("behaviour.risk.contact"));
    board = MindBlock.RISK.share(p.get("behaviour.risk.board"));
    shamedWeight = StrictMath.round(256 * p.get("behaviour.risk.shamed"));
    unpunished = MindBlock.RISK.share(p.get("behaviour.risk.unpunished"));
  }

  private static int fraction(double x) {
    return (int) Math.min(MindBlock.RISK.certain(), StrictMath.round(256 * x));
  }

  int anchorStreet() {
    return anchorStreet;
  }

  int anchorSpeech() {
    return anchorSpeech;
  }

  void learn(TruthBlock t, MindBlock m, Circle circle, int i, long first, long second) {
    int sanctioned = Circle.onBoards(t, i, Circle.SANCTIONED);
    int acting = t.layout().propensity[Propensity.STREET.ordinal()][i] & 255;
    long heard = circle.sanctioned() * contact + (sanctioned * board >> 8);
    m.street[i] =
        next(
            m.street[i],
            anchorStreet,
            heard,
            unpunished * acting >> Propensity.BITS,
            Draws.high(first));
    boolean aware = Flags.is(t.flags[i], Flags.AWARE);
    int anchor = aware ? anchorSpeechAware : anchorSpeech;
    long shamed = circle.shamed() * contact + (Circle.onBoards(t, i, Circle.SHAMED) * board >> 8);
    m.speech[i] = next(m.speech[i], anchor, shamed * shamedWeight >> 8, 0, Draws.high(second));
  }

  private byte next(byte risk, int anchor, long heard, long impunity, long half) {
    return (byte) MindBlock.RISK.next(risk & 255, anchor, fade, heard, impunity, half);
  }
}
