package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.society.people.Ages;

/**
 * Two looser friends each, anywhere in the district: two random perfect matchings, of adults and of
 * children apart.
 *
 * <p>These are the long ties that make a world small (Watts and Strogatz 1998, 10.1038/30918).
 * Departure: no homophily by group or age beyond that; the first of an odd number stays alone in
 * that slot.
 */
final class LooseFriends {
  private static final int ADULT = Ages.ADULT;
  private final Luck[] luck;

  LooseFriends(Draws draws) {
    luck = new Luck[] {new Luck(draws, "tie/loose-0"), new Luck(draws, "tie/loose-1")};
  }

  /** Ties the looser friends of a district. */
  void fill(District district, TieTables ties) {
    int[] pool = new int[district.people()];
    for (int which = 0; which < luck.length; which++) {
      int children = gather(district, pool, false);
      luck[which].shuffle(pool, children, district.who(0));
      pair(ties, TieTables.LOOSE + which, pool, children);
      int adults = gather(district, pool, true);
      luck[which].shuffle(pool, adults, district.who(0));
      pair(ties, TieTables.LOOSE + which, pool, adults);
    }
  }

  private static int gather(District district, int[] pool, boolean adults) {
    int count = 0;
    for (int at = 0; at < pool.length; at++) {
      if (district.at(at).age[District.inBlock(at)] >= ADULT == adults) {
        pool[count++] = at;
      }
    }
    return count;
  }

  private static void pair(TieTables ties, int slot, int[] pool, int count) {
    for (int i = count % 2; i < count; i += 2) {
      ties.tie(slot, pool[i], pool[i + 1]);
    }
  }
}
