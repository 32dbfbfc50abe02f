package glasshouse.society.people;

/** The three neutral groups of a synthetic society. They stand for no real people. */
public enum Group {
  MAJORITY,
  MINORITY,
  MIGRANT;

  /** How many. */
  public static final int COUNT = 3;

  /** Its name in scenarios, tables and reports. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
