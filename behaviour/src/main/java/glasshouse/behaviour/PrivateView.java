package glasshouse.behaviour;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Parameters;
import glasshouse.society.people.Propensity;

/**
 * The private view L drifts week by week: searches pull it to their slant, voiced contacts and
 * hardship draw it down. Results left out raise the slant: s + r (1 - s).
 *
 * <p>L += k_s searches (slant - L) - k_c voiced L - k_h hardship (MODEL section 6); wrongs are
 * heard at once ({@link Hearing}). Departure: a contact who speaks up is a critic, silence says
 * nothing.
 */
final class PrivateView {
  private final int slant;
  private final long search;
  private final int least;
  private final long peers;
  private final long hardship;

  /**
   * With these parameters.
   *
   * @param removed share of what searches would show that is left out: the rest slants the more
   */
  PrivateView(Parameters p, double removed) {
    double whole = p.get("behaviour.view.slant");
    double left = whole + removed * (1 - whole);
    slant = (int) Math.min(255, StrictMath.round(256 * left));
    search = StrictMath.round(65536 * p.get("behaviour.view.search"));
    least = (int) StrictMath.round(Propensity.ONE * p.get("behaviour.view.search-least"));
    peers = StrictMath.round(65536 * p.get("behaviour.view.peers"));
    hardship = StrictMath.round(65536 * p.get("behaviour.view.hardship"));
  }

  /** A week; searching is a propensity in 1/64, the others fractions in 1/256. */
  void drift(MindBlock m, int i, int h, int searching, int voiced, long half) {
    int view = m.view[i] & 255;
    long change =
        (slant - view) * (search * (least + searching) >> Propensity.BITS)
            - (view * voiced * peers >> 8)
            - h * hardship;
    MindBlock.move(m.view, i, Chance.round(change, 16, half));
  }
}
