package glasshouse.society;

import glasshouse.kernel.Parameters;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;

/**
 * How hard life is today, 0 to 255: lasting grievance, no work, arrears. Epstein's H, made of
 * causes.
 *
 * <p>Departure from Epstein 2002: H is not drawn once but follows purse and work.
 */
public final class Hardship {
  private final int grievance;
  private final int workless;
  private final int arrears;

  /** With these weights. */
  public Hardship(Parameters parameters) {
    grievance = (int) StrictMath.round(256 * parameters.get("life.hardship-grievance"));
    workless = (int) StrictMath.round(256 * parameters.get("life.hardship-workless"));
    arrears = (int) StrictMath.round(256 * parameters.get("life.hardship-arrears"));
  }

  /** Of a person of the block. */
  public int of(TruthBlock t, int i) {
    Layout layout = t.layout();
    int h = (layout.grievance[i] & 255) * grievance >> 8;
    if (layout.is(i, Role.WORKER) && !Livelihood.employed(t.livelihood[i])) {
      h += workless;
    }
    h += arrears * t.arrears(i) / Livelihood.MOST;
    return Math.min(255, h);
  }
}
