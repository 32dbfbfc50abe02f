package glasshouse.society;

/** Standing facts of a person as bits of one byte. */
public final class Flags {
  /** Knows of the system (awareness). */
  public static final int AWARE = 1;

  /** Is not enrolled in the galleries: nothing can be pinned on the face. */
  public static final int OPTED_OUT = 2;

  /** Found a partner ({@link Couples}); of those alone, for who lives with one is none of these. */
  public static final int COUPLED = 4;

  /** Has no line: no telephone, no internet. */
  public static final int NO_LINE = 8;

  /** A pupil who shows attention rather than pays it. */
  public static final int MASKING = 16;

  /** The account for writing in public is closed. */
  public static final int BANNED = 32;

  /** A post was deleted: contacts hear nothing of what is said in public ({@link Muting}). */
  public static final int MUTED = 64;

  /** A device in the home listens or looks ({@link DeviceHomes}). */
  public static final int DEVICE = 128;

  private Flags() {}

  /** Whether a bit is set. */
  public static boolean is(int flags, int bit) {
    return (flags & bit) != 0;
  }
}
