package glasshouse.society;

/**
 * The public face of a person in one byte: what contacts see tomorrow.
 *
 * <p>From the lowest bit: grade (3 bits, 0 the best), shamed, honoured, voice (2 bits: 0 silent, 1
 * under a pseudonym, 2 open, 3 would speak and is not heard), sanctioned lately.
 */
public final class Face {
  /** Bit: shown on a board of shame. */
  public static final int SHAMED = 1 << 3;

  /** Bit: shown on the honour board. */
  public static final int HONOURED = 1 << 4;

  /** Bit: fined, listed or otherwise sanctioned within the last days. */
  public static final int SANCTIONED = 1 << 7;

  /** Voice: says nothing in public. */
  public static final int SILENT = 0;

  /** Voice: speaks under a pseudonym. */
  public static final int PSEUDONYMOUS = 1;

  /** Voice: speaks under the own name. */
  public static final int OPEN = 2;

  /** Voice: would speak, but nobody hears it: deleted, banned, or without a line. */
  public static final int MUTED = 3;

  /** Grades that a face can show; no scale has more. */
  public static final int GRADES = 8;

  private static final int GRADE = GRADES - 1;
  private static final int VOICE_SHIFT = 5;

  private Face() {}

  /** The public grade, 0 the best. */
  public static int grade(int face) {
    return face & GRADE;
  }

  /** The voice. */
  public static int voice(int face) {
    return face >>> VOICE_SHIFT & 3;
  }

  /** Whether anyone hears what is said. */
  public static boolean heard(int face) {
    return ((face >>> VOICE_SHIFT ^ face >>> VOICE_SHIFT + 1) & 1) != 0;
  }

  /** Whether a bit is set. */
  public static boolean is(int face, int bit) {
    return (face & bit) != 0;
  }

  /** The face with a grade. */
  public static byte withGrade(int face, int grade) {
    return (byte) (face & ~GRADE | grade);
  }

  /** The face with a voice. */
  public static byte withVoice(int face, int voice) {
    return (byte) (face & ~(3 << VOICE_SHIFT) | voice << VOICE_SHIFT);
  }

  /** The face with a bit set or cleared. */
  public static byte with(int face, int bit, boolean on) {
    return (byte) (on ? face | bit : face & ~bit);
  }

  /**
   * Whether two people still meet, as both faces show it: neither stands more than so many grades
   * below the other.
   *
   * <p>Symmetric and without memory, so ties mend when grades mend.
   */
  public static boolean meets(int mine, int theirs, int margin) {
    return Math.abs(grade(mine) - grade(theirs)) <= margin;
  }
}
