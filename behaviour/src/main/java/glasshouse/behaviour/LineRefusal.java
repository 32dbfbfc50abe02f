package glasshouse.behaviour;

import glasshouse.kernel.Parameters;
import glasshouse.society.TruthBlock;

/**
 * Who would rather have no line than be scanned: the cautious who hold the order to be
 * illegitimate, {@code behaviour.line.refuse-caution} and {@code refuse-view}.
 *
 * <p>Few act against a default (H29, H30: 3 to 8 % opt out, most refuse when asked directly).
 * Departure: two thresholds and no price. Reads layout, the private view.
 */
public final class LineRefusal {
  private final int caution;
  private final int view;

  /** With these parameters. */
  public LineRefusal(Parameters p) {
    caution = (int) StrictMath.round(256 * p.get("behaviour.line.refuse-caution"));
    view = (int) StrictMath.round(256 * p.get("behaviour.line.refuse-view"));
  }

  /** Whether a person of the block refuses. */
  public boolean refuses(TruthBlock t, MindBlock m, int i) {
    return (t.layout().caution[i] & 255) >= caution && (m.view[i] & 255) < view;
  }
}
