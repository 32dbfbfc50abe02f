package glasshouse.sensing;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;

/**
 * Minors who use a parent's account: what a child does there stands in the books under the name of
 * an adult of the household.
 *
 * <p>Children who may not play borrow a grown-up's account (H8 has how much pupils play; how many
 * borrow is assumed). Which adult it is, where there are several, is drawn by the child's own
 * ordinal; a household without an adult has no account to lend. Departure: nobody lends an account
 * to another household, and adults do not borrow. Reads ages and households; writes counts alone.
 */
final class Borrowing {
  private final Purpose purpose;
  private final long chance;
  private final int borrowed;
  private long key;

  /** At a sensor, of one kind of act. */
  Borrowing(String sensorId, String kindId, double share, Counters counters) {
    purpose = Purpose.of("borrow/" + sensorId + "/" + kindId);
    chance = Chance.of(share);
    borrowed =
        share == 0
            ? 0
            : counters.register(
                "sensor-borrowed/" + sensorId,
                "acts",
                "Acts of minors that the sensor knows by a parent's account");
  }

  void morning(Draws draws, int day) {
    key = draws.key(purpose, day);
  }

  /** Under whose name a person of the block does something: the own, or a parent's. */
  int account(TruthBlock t, int doer, int ordinal) {
    if (chance == 0 || t.layout().is(doer, Role.ADULT)) {
      return doer;
    }
    long bits = Draws.bits(key, t.first() + doer, ordinal);
    if (Draws.high(bits) >= chance) {
      return doer;
    }
    int parent = adult(t.layout(), doer, Draws.low(bits));
    if (parent != doer) {
      t.tally.add(borrowed, t.cohort(parent), 1);
    }
    return parent;
  }

  /** One of the adults of a household; the child where there is none. */
  private static int adult(Layout layout, int doer, long half) {
    int start = layout.householdStart[doer];
    int end = layout.householdEnd(doer);
    int adults = 0;
    for (int i = start; i < end; i++) {
      adults += layout.is(i, Role.ADULT) ? 1 : 0;
    }
    int pick = Draws.below(half, adults);
    for (int i = start; i < end; i++) {
      if (layout.is(i, Role.ADULT) && pick-- == 0) {
        return i;
      }
    }
    return doer;
  }
}
