package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.society.people.Ages;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;

/**
 * Teams of four pupils of one class: the same block and school year, about 40 to 60 pupils as in
 * G25b.
 *
 * <p>Departure: a year is one class; pupils who left school have no team.
 */
final class Classes {
  private static final int FIRST_YEAR = Ages.PRIMARY;
  private static final int LAST_YEAR = Ages.ADULT - 1;
  private static final int KEYS = 200;
  private final Luck luck;

  Classes(Draws draws) {
    luck = new Luck(draws, "tie/class");
  }

  /** Ties the teams of the classes of a block. */
  void fill(District district, int block, TieTables ties) {
    Layout layout = district.layouts().get(block);
    int[] pupils = new int[layout.people];
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      int count = 0;
      for (int place = 0; place < layout.people; place++) {
        if (layout.age[place] == year && layout.is(place, Role.PUPIL)) {
          pupils[count++] = District.inDistrict(block, place);
        }
      }
      luck.shuffle(pupils, count, district.who(District.inDistrict(block, KEYS * year)));
      ties.tieFours(TieTables.TEAM, pupils, 0, count);
    }
  }
}
