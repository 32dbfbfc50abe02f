package glasshouse.society;

import glasshouse.kernel.Parameters;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;

/**
 * How hard life is today, 0 to 255: lasting grievance, no work, arrears (lighter for two), no home,
 * illness without care. Epstein's H, made of causes.
 *
 * <p>Departure from Epstein 2002: H is not drawn once but follows purse and work.
 */
public final class Hardship {
  private final int grievance;
  private final int workless;
  private final int arrears;
  private final int shared;
  private final int homeless;
  private final int untreated;

  /** With these weights. */
  public Hardship(Parameters parameters) {
    grievance = (int) StrictMath.round(256 * parameters.get("life.hardship-grievance"));
    workless = (int) StrictMath.round(256 * parameters.get("life.hardship-workless"));
    arrears = (int) StrictMath.round(256 * parameters.get("life.hardship-arrears"));
    shared = (int) StrictMath.round(256 * parameters.get("life.hardship-shared"));
    homeless = (int) StrictMath.round(256 * parameters.get("life.hardship-homeless"));
    untreated = (int) StrictMath.round(256 * parameters.get("life.hardship-untreated"));
  }

  /** Of a person of the block. */
  public int of(TruthBlock t, int i) {
    Layout layout = t.layout();
    int h = (layout.grievance[i] & 255) * grievance >> 8;
    if (layout.is(i, Role.WORKER) && !Livelihood.employed(t.livelihood[i])) {
      h += workless;
    }
    if (layout.is(i, Role.ADULT)) {
      h += lot(t.livelihood[i], Flags.is(t.flags[i], Flags.COUPLED));
    }
    return Math.min(255, h);
  }

  /** What the lot of an adult adds; who has no home of the own, with others, bears half of it. */
  private int lot(int livelihood, boolean coupled) {
    int debts = arrears * Livelihood.arrears(livelihood) / Livelihood.MOST;
    return (coupled ? debts * shared >> 8 : debts)
        + homeless * Livelihood.housing(livelihood) / Livelihood.HOMELESS
        + (Livelihood.untreated(livelihood) ? untreated : 0);
  }
}
