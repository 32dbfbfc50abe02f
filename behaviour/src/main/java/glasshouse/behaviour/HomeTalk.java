package glasshouse.behaviour;

import glasshouse.kernel.Parameters;
import glasshouse.society.ActSpec;
import glasshouse.society.DeviceHomes;
import glasshouse.society.TruthBlock;

/**
 * Words at home: said the more, the less legitimate the speaker holds the order to be, and feared
 * wholly where a device listens, elsewhere in part.
 *
 * <p>Of 528 writers 24 % avoided topics by telephone or mail (C6), so some fear follows people
 * home; how much is assumed ({@code behaviour.home-risk}). Reads the private view and flags.
 * Departure: grievance and peers do not count at home.
 */
final class HomeTalk {
  private final boolean atHome;
  private final int spill;

  HomeTalk(ActSpec spec, Parameters p) {
    atHome = spec.nature() == ActSpec.Nature.SPEECH && spec.place() == ActSpec.Place.HOME;
    spill = (int) StrictMath.round(256 * p.get("behaviour.home-risk"));
  }

  /** The perceived risk that counts for a person. */
  byte felt(TruthBlock t, int i, byte risk) {
    return !atHome || DeviceHomes.has(t, i) ? risk : (byte) ((risk & 255) * spill >> 8);
  }

  /** How much of a chance the view leaves. */
  long willing(long p, byte view) {
    return atHome ? p * (256 - (view & 255)) >> 8 : p;
  }
}
