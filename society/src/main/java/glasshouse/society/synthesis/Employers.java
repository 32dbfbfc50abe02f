package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.society.people.Role;

/**
 * Which workers run a business: most managers, and some of every other occupation on their own
 * account. Departure: it hangs on the occupation alone, and no firm has a name.
 */
final class Employers {
  private final long ofManagers;
  private final long ofOthers;
  private final Luck luck;

  Employers(Draws draws, Parameters parameters) {
    ofManagers = parameters.chance("society.employers-managers");
    ofOthers = parameters.chance("society.employers-others");
    luck = new Luck(draws, "employer");
  }

  /** Gives the role, once occupations are known. */
  void fill(Draft draft) {
    for (int place = 0; place < draft.people(); place++) {
      if (draft.layout.is(place, Role.WORKER)) {
        boolean manages = draft.layout.occupation[place] == Occupations.MANAGER;
        if (luck.half(draft.who(place)) < (manages ? ofManagers : ofOthers)) {
          draft.add(place, Role.EMPLOYER);
        }
      }
    }
  }
}
