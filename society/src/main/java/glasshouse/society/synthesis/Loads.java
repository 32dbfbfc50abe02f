package glasshouse.society.synthesis;

import glasshouse.kernel.Parameters;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;

/**
 * What a day costs at the least: own need, a share of what the household's dependents need, and
 * rent.
 *
 * <p>Earners are the workers, or the retired where nobody works. They carry children, adults
 * without income and what a pension lacks, in proportion to what they earn; rent is a share of each
 * earner's wage. Adults without income get exactly what they need, so their purse stands still.
 * Assumed throughout. Departures: where nobody earns, the need of children is met from outside; a
 * pension below its load is filled up; one need for young and old.
 */
final class Loads {
  private final double rentShare;

  Loads(Parameters parameters) {
    rentShare = parameters.get("society.rent-share");
  }

  /** Fills the load of all adults, and the wage of those who have none of their own. */
  void fill(Draft draft) {
    for (int h = 0; h < draft.homes.count(); h++) {
      household(draft, h);
    }
  }

  private void household(Draft draft, int h) {
    Homes homes = draft.homes;
    Layout layout = draft.layout;
    boolean worked = false;
    for (int place = homes.start[h]; place < homes.end(h); place++) {
      worked |= layout.is(place, Role.WORKER);
    }
    Role earning = worked ? Role.WORKER : Role.RETIRED;
    double carried = 0;
    double earned = 0;
    for (int place = homes.start[h]; place < homes.end(h); place++) {
      boolean earner = layout.is(place, earning);
      earned += earner ? layout.wage[place] : 0;
      carried += earner ? 0 : Math.max(0, Wages.NEED - layout.wage[place]);
    }
    for (int place = homes.start[h]; place < homes.end(h); place++) {
      if (layout.is(place, Role.ADULT)) {
        adult(layout, place, layout.is(place, earning) ? carried / earned : -1);
      }
    }
  }

  /**
   * The load of an adult who carries {@code burden} steps for each step earned, or is no earner
   * when negative.
   */
  private void adult(Layout layout, int place, double burden) {
    double rent = layout.is(place, Role.RENTER) ? rentShare : 0;
    double load = Wages.NEED + (burden < 0 ? 0 : layout.wage[place] * (burden + rent));
    layout.load[place] = (short) Math.clamp(StrictMath.round(load), Wages.NEED, Wages.MOST);
    if (!layout.is(place, Role.WORKER)) {
      layout.wage[place] = (short) Math.max(layout.wage[place], layout.load[place]);
    }
  }
}
