package glasshouse.society;

import glasshouse.kernel.Counters;
import glasshouse.society.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * What one needs to do some acts at all: an account to post, a line for whatever happens online.
 * Without it the chance is gone, as at a closed door; nobody was deterred.
 *
 * <p>Made only for acts that something in the scenario can bar. Reads flags and the door {@code
 * account}; takes chances away and counts them.
 */
public final class Access {
  private final int bits;
  private final boolean account;
  private final int barred;

  private Access(ActSpec spec, int bits, boolean account, Counters counters) {
    this.bits = bits;
    this.account = account;
    barred =
        counters.register(
            "acts-barred/" + spec.id(), "chances", "Chances lost without account or line");
  }

  /**
   * What a kind of act needs; nothing where nothing can bar it.
   *
   * @param bans whether accounts can be closed
   * @param lines whether lines can be lost
   */
  public static @Nullable Access of(ActSpec spec, boolean bans, boolean lines, Counters counters) {
    boolean account = bans && spec.who() == Role.POSTER;
    boolean line = lines && spec.place() == ActSpec.Place.ONLINE;
    int bits = (account ? Flags.BANNED : 0) | (line ? Flags.NO_LINE : 0);
    return bits == 0 ? null : new Access(spec, bits, account, counters);
  }

  /** Keeps the chances of those who have what it takes. */
  public void keep(TruthBlock t, Chances chances) {
    chances.retain(i -> admitted(t, i));
  }

  private boolean admitted(TruthBlock t, int i) {
    boolean has =
        (t.flags[i] & bits) == 0 && (!account || t.encounters.open(ActSpec.Door.ACCOUNT, i));
    if (!has) {
      t.tally.add(barred, t.cohort(i), 1);
    }
    return has;
  }
}
