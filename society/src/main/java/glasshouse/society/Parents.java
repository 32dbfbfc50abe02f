package glasshouse.society;

import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;

/** Tells a pupil something, and the adults with whom the pupil lives. */
public final class Parents {
  private Parents() {}

  /**
   * Notices to a pupil and to the adults of the household.
   *
   * @param wrong whether they know that it is for something not done
   */
  public static void tell(TruthBlock t, int pupil, Notices.Kind what, boolean wrong) {
    t.notices.add(pupil, what, -1, 0, wrong);
    Layout layout = t.layout();
    int start = layout.householdStart[pupil];
    int end = layout.householdEnd(pupil);
    for (int other = start; other < end; other++) {
      if (other != pupil && layout.is(other, Role.ADULT)) {
        t.notices.add(other, what, -1, 0, wrong);
      }
    }
  }
}
