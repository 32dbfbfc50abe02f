package glasshouse.society;

/**
 * How an adult lives, in one byte: employed (1 bit), length of the spell without work (2), months
 * in arrears (2, at most 3), where one lives (2), ill and untreated (1).
 */
public final class Livelihood {
  /** Bit: has work. */
  public static final int EMPLOYED = 1;

  /** The longest spell band and the highest stage of arrears. */
  public static final int MOST = 3;

  /** Lives in a home of the household's own, owned or rented. */
  public static final int AT_HOME = 0;

  /** Lost it, and lives with others. */
  public static final int HOSTED = 1;

  /** Lost it, and has nowhere to go. */
  public static final int HOMELESS = 2;

  /** Bit: ill, and not treated. */
  private static final int UNTREATED = 1 << 7;

  private static final int SPELL_SHIFT = 1;
  private static final int ARREARS_SHIFT = 3;
  private static final int HOUSING_SHIFT = 5;

  private Livelihood() {}

  /** Whether a person has work. */
  public static boolean employed(int livelihood) {
    return (livelihood & EMPLOYED) != 0;
  }

  /** The band of the spell without work: 0 up to three months, then six, twelve, more. */
  public static int spell(int livelihood) {
    return livelihood >>> SPELL_SHIFT & 3;
  }

  /** Months in arrears, 3 for three or more. */
  public static int arrears(int livelihood) {
    return livelihood >>> ARREARS_SHIFT & 3;
  }

  /** {@link #AT_HOME}, {@link #HOSTED} or {@link #HOMELESS}. */
  public static int housing(int livelihood) {
    return livelihood >>> HOUSING_SHIFT & 3;
  }

  /** Whether a person is ill and not treated. */
  public static boolean untreated(int livelihood) {
    return (livelihood & UNTREATED) != 0;
  }

  /** With another place to live. */
  public static byte withHousing(int livelihood, int housing) {
    return (byte) (livelihood & ~(3 << HOUSING_SHIFT) | housing << HOUSING_SHIFT);
  }

  /** Ill and untreated, or not. */
  public static byte withUntreated(int livelihood, boolean untreated) {
    return (byte) (untreated ? livelihood | UNTREATED : livelihood & ~UNTREATED);
  }

  /** With or without work; either way a new spell begins. */
  public static byte withEmployed(int livelihood, boolean employed) {
    int cleared = livelihood & ~(EMPLOYED | 3 << SPELL_SHIFT);
    return (byte) (employed ? cleared | EMPLOYED : cleared);
  }

  /** With another spell band. */
  public static byte withSpell(int livelihood, int band) {
    return (byte) (livelihood & ~(3 << SPELL_SHIFT) | band << SPELL_SHIFT);
  }

  /** With another stage of arrears. */
  public static byte withArrears(int livelihood, int stage) {
    return (byte) (livelihood & ~(3 << ARREARS_SHIFT) | stage << ARREARS_SHIFT);
  }
}
