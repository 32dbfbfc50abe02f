package glasshouse.society.people;

/** Ages at which words begin to hold: who is a pupil, an adult, old. */
public final class Ages {
  /** Primary school begins. */
  public static final int PRIMARY = 6;

  /** Junior secondary school begins. */
  public static final int JUNIOR = 12;

  /** Senior secondary school begins; children and the census's working age end. */
  public static final int SENIOR = 15;

  /** Of age. */
  public static final int ADULT = 18;

  /** Old, where tables tell the old from others (G2). */
  public static final int OLD = 60;

  private Ages() {}
}
