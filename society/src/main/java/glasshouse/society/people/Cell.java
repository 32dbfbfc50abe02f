package glasshouse.society.people;

/**
 * The cell of a person: group, sex and age band in one small number, the strata within which false
 * matches happen.
 *
 * <p>cell = group * 6 + sex * 3 + band, with sex 0 male, 1 female, and bands 0 below 18, 1 from 18
 * to 59, 2 from 60.
 */
public final class Cell {
  private static final int BANDS = 3;
  private static final int STRATA = 2 * BANDS;

  /** How many cells. */
  public static final int COUNT = Group.COUNT * STRATA;

  private Cell() {}

  /** The cell of a group (ordinal), sex and age in years. */
  public static int of(int group, int sex, int age) {
    int band = age < Ages.ADULT ? 0 : age < Ages.OLD ? 1 : BANDS - 1;
    return group * STRATA + sex * BANDS + band;
  }

  /** The ordinal of its {@link Group}. */
  public static int group(int cell) {
    return cell / STRATA;
  }

  /** 0 male, 1 female. */
  public static int sex(int cell) {
    return cell / BANDS % 2;
  }

  /** 0 below 18, 1 from 18 to 59, 2 from 60. */
  public static int band(int cell) {
    return cell % BANDS;
  }
}
