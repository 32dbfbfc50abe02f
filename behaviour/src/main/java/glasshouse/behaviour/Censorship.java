package glasshouse.behaviour;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import glasshouse.society.InSight;
import glasshouse.society.Incentives;
import glasshouse.society.Kinds;
import glasshouse.society.Notices;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Propensity;
import glasshouse.society.people.Role;
import java.util.List;

/**
 * Noticing that what one looks for is left out: once a week, with {@code
 * behaviour.view.notices-removal} times the share removed, for an adult who searches at the mean
 * rate or above, and less for who searches less.
 *
 * <p>Whoever notices hears of it as of any notice ({@link Hearing}), and thinks worse of the order
 * (C11 for the direction); what is left out unnoticed raises the slant ({@link PrivateView}). Reads
 * layout, minds; writes notices. Departure: nobody tells others.
 */
public final class Censorship {
  private static final Purpose NOTICED = Purpose.of("mind/censored");

  private final long[] chance;
  private final InSight inSight;
  private final Searches searches;
  private final int noticed;
  private long key;

  /**
   * Of a scenario.
   *
   * @param sights what people may have in sight
   * @param inSight which of these they have
   */
  public Censorship(
      Parameters p, Kinds kinds, List<Incentives> sights, InSight inSight, Counters counters) {
    double notices = p.get("behaviour.view.notices-removal");
    chance = sights.stream().mapToLong(sight -> Chance.of(notices * sight.removed())).toArray();
    this.inSight = inSight;
    searches = Searches.of(kinds, sights.getLast(), p);
    noticed =
        counters.register(
            "search/noticed", "people", "Adults who noticed that search results are left out");
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    key = draws.key(NOTICED, day);
  }

  /** Those of a block whose day it is notice, or not. */
  public void notice(TruthBlock t, MindBlock m) {
    long most = chance[inSight.of(t.block(), t.day())];
    if (most == 0) {
      return;
    }
    for (int i = t.weekFrom(); i < t.weekTo(); i++) {
      long bits = Draws.bits(key, t.first() + i, 0);
      if (Draws.high(bits) < most
          && t.layout().is(i, Role.ADULT)
          && Draws.low(bits) < often(searches.of(t, m, i))) {
        t.notices.add(i, Notices.Kind.CENSORED, -1, 0, false);
        t.tally.add(noticed, t.cohort(i), 1);
        if (t.traces(i)) {
          t.trace(i, Trace.of(Trace.Step.LIFE, "search").went("left out"));
        }
      }
    }
  }

  private static long often(int searching) {
    return Math.min(Chance.ALWAYS, Chance.ALWAYS * searching >> Propensity.BITS);
  }
}
