package glasshouse.society.people;

/**
 * The cohort of a person, under which everything that happens is counted: the {@link Cell} (group,
 * sex, age band) and the income fifth in one small number.
 *
 * <p>cohort = cell * 5 + fifth, with fifths 0 (poorest) to 4 of household income a head. Nothing
 * that anybody does or decides depends on it.
 */
public final class Cohort {
  /** Income fifths. */
  public static final int FIFTHS = 5;

  /** How many cohorts. */
  public static final int COUNT = Cell.COUNT * FIFTHS;

  private Cohort() {}

  /** The cohort of a cell and an income fifth. */
  public static int of(int cell, int fifth) {
    return cell * FIFTHS + fifth;
  }

  /** Its {@link Cell}. */
  public static int cell(int cohort) {
    return cohort / FIFTHS;
  }

  /** The income fifth, 0 the poorest. */
  public static int fifth(int cohort) {
    return cohort % FIFTHS;
  }

  /** The ordinal of its {@link Group}. */
  public static int group(int cohort) {
    return Cell.group(cell(cohort));
  }
}
