package glasshouse.society;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.society.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * What one needs to do some acts at all: an account to post, a line, and not too slow a one, for
 * whatever happens online. Without it the chance is gone, as at a closed door; nobody was deterred.
 *
 * <p>Made only for acts that something in the scenario can bar. Reads flags and the door {@code
 * account}; takes chances away and counts them.
 */
public final class Access {
  private final int bits;
  private final boolean account;
  private final boolean slowed;
  private final Purpose tries;
  private final int barred;
  private final int stalled;
  private long triesKey;

  private Access(ActSpec spec, int bits, boolean account, boolean slowed, Counters counters) {
    this.slowed = slowed;
    tries = Purpose.of("line/" + spec.luck());
    this.bits = bits;
    this.account = account;
    barred =
        counters.register(
            "acts-barred/" + spec.id(), "chances", "Chances lost without account or line");
    stalled =
        counters.register(
            "acts-stalled/" + spec.id(), "chances", "Chances that a slow line let slip");
  }

  /**
   * What a kind of act needs; nothing where nothing can bar it.
   *
   * @param bans whether accounts can be closed
   * @param lines whether lines can be lost
   */
  public static @Nullable Access of(ActSpec spec, boolean bans, boolean lines, Counters counters) {
    return of(spec, bans, lines, false, counters);
  }

  /**
   * What a kind of act needs; nothing where nothing can bar it.
   *
   * @param bans whether accounts can be closed
   * @param lines whether lines can be lost
   * @param slow whether lines can be slowed
   */
  public static @Nullable Access of(
      ActSpec spec, boolean bans, boolean lines, boolean slow, Counters counters) {
    boolean account = bans && spec.who() == Role.POSTER;
    boolean line = lines && spec.place() == ActSpec.Place.ONLINE;
    int bits = (account ? Flags.BANNED : 0) | (line ? Flags.NO_LINE : 0);
    boolean slowed = slow && (spec.place() == ActSpec.Place.ONLINE || spec.who() == Role.GAMER);
    return bits == 0 && !slowed ? null : new Access(spec, bits, account, slowed, counters);
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    triesKey = draws.key(tries, day);
  }

  /** Keeps the chances of those who have what it takes. */
  public void keep(TruthBlock t, Chances chances) {
    if (bits != 0) {
      chances.retain(i -> admitted(t, i));
    }
    if (slowed) {
      chances.retainEach(c -> through(t, chances.place(c), chances.ordinal(c)));
    }
  }

  /** Whether a chance gets through a line as slow as this. */
  private boolean through(TruthBlock t, int i, int ordinal) {
    int line = t.encounters.price(Encounters.Price.LINE, i);
    if (line >= Encounters.ONE) {
      return true;
    }
    long drawn = Draws.high(Draws.bits(triesKey, t.first() + i, ordinal));
    if (drawn < Chance.ALWAYS * line >> 8) {
      return true;
    }
    t.tally.add(stalled, t.cohort(i), 1);
    return false;
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
