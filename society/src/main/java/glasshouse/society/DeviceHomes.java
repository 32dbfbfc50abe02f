package glasshouse.society;

import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;

/**
 * Whose home has a device that listens or looks: everyone of the household has it, whoever set it
 * up. Reads layouts and flags; writes flags.
 */
public final class DeviceHomes {
  private DeviceHomes() {}

  /** Whether there is one in the home of a person. */
  public static boolean has(TruthBlock t, int i) {
    return Flags.is(t.flags[i], Flags.DEVICE);
  }

  /** The one whose account it is: the first adult online of the household; -1 where none is. */
  public static int holder(TruthBlock t, int start) {
    Layout layout = t.layout();
    for (int i = start; i < layout.householdEnd(start); i++) {
      if (layout.is(i, Role.ADULT) && layout.is(i, Role.ONLINE)) {
        return i;
      }
    }
    return -1;
  }

  /** A household gets one, or gives it up. */
  public static void set(TruthBlock t, int start, boolean on) {
    for (int i = start; i < t.layout().householdEnd(start); i++) {
      t.flags[i] = (byte) (on ? t.flags[i] | Flags.DEVICE : t.flags[i] & ~Flags.DEVICE);
    }
  }
}
