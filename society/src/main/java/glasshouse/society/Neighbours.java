package glasshouse.society;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;

/**
 * Who lives near whom: people of other households, a few places away in the block.
 *
 * <p>Reads layouts alone. Departure: nobody has neighbours in the next block.
 */
public final class Neighbours {
  private final int reach;

  /** With these parameters. */
  public Neighbours(Parameters parameters) {
    reach = parameters.whole("life.neighbours-near");
  }

  /** Whether two people of a block are neighbours. */
  public boolean are(TruthBlock t, int one, int other) {
    Layout layout = t.layout();
    return Math.abs(one - other) <= reach
        && layout.householdStart[one] != layout.householdStart[other];
  }

  /**
   * A neighbour who is an adult, as 32 bits of a draw have it: someone so many places before or
   * after the household, or the first of their household; -1 where that is nobody.
   */
  public int find(TruthBlock t, int place, long half) {
    Layout layout = t.layout();
    int start = layout.householdStart[place];
    int away = Draws.below(half, 2 * reach);
    int other =
        away < reach ? start - 1 - away : start + layout.householdSize[place] + away - reach;
    if (other < 0 || other >= t.size()) {
      return -1;
    }
    int adult = layout.is(other, Role.ADULT) ? other : layout.householdStart[other];
    return layout.is(adult, Role.ADULT) ? adult : -1;
  }
}
