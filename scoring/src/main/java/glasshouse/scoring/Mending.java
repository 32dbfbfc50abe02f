package glasshouse.scoring;

import glasshouse.dossier.FileBlock;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Trace;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Credit repair at large: some good deeds on record give back a share of what is missing to the
 * start, and make entries on black lists shorter.
 *
 * <p>Entries end sooner by credit repair than they came (A7: 2.8 against 2.5 million in 2024); the
 * classes of terms are A11. Reads scores and cases; writes scores, and when entries end. Never sees
 * the society. Where expiry is exact, what was given back leaves with what was lost (see {@link
 * Expiry.Ring}). Departures: what an entry is for does not matter, nor what the deed costs; a
 * finding that falls gives back all that it took, though a deed gave back some of it before.
 */
public final class Mending {
  /** Deeds give nothing back. */
  public static final Mending NONE = new Mending(new boolean[0], 0, 0, 0, -1, -1, -1);

  private static final int ONE = 1 << 16;

  private final boolean[] mends;
  private final long share;
  private final int days;
  private final int lists;
  private final int times;
  private final int points;
  private final int shortened;

  private Mending(
      boolean[] mends, long share, int days, int lists, int times, int points, int shortened) {
    this.mends = mends;
    this.share = share;
    this.days = days;
    this.lists = lists;
    this.times = times;
    this.points = points;
    this.shortened = shortened;
  }

  /**
   * Deeds that mend.
   *
   * @param on the acts, by name
   * @param share of what is missing to the start
   * @param days by which entries become shorter
   * @param lists bits of the lists of which that holds
   * @param kinds how many kinds of act there are
   * @param indexOf the index of a kind by name
   */
  public static Mending of(
      List<String> on,
      double share,
      int days,
      int lists,
      int kinds,
      ToIntFunction<String> indexOf,
      Counters counters) {
    boolean[] mends = new boolean[kinds];
    on.forEach(act -> mends[indexOf.applyAsInt(act)] = true);
    return new Mending(
        mends,
        StrictMath.round(share * ONE),
        days,
        lists,
        counters.register("repair/times", "deeds", "Deeds that gave points or days back"),
        counters.register("repair/points", "points", "Points given back by deeds, in fixed point"),
        counters.register("repair/days", "days", "Days by which deeds made entries shorter"));
  }

  /** Whether a kind of act gives something back. */
  boolean mends(int kind) {
    return kind < mends.length && mends[kind];
  }

  /** A deed is on record; answers by how much the score rose. */
  int mend(FileBlock f, int place, int cohort) {
    int missing = Math.max(0, f.scale().hold(f.scale().start()) - f.score[place]);
    int back = (int) (missing * share / ONE);
    f.score[place] = f.scale().hold(f.score[place] + back);
    int saved = (f.listed[place] & lists) == 0 ? 0 : f.shorten(place, days, lists);
    if (back > 0 || saved > 0) {
      f.count(times, place, cohort);
      f.tally.add(points, cohort, back);
      f.tally.add(shortened, cohort, saved);
      if (f.traces(place)) {
        f.trace(
            place,
            Trace.of(Trace.Step.CLAUSE, "repair")
                .went("to " + f.scale().points(f.score[place]))
                .of((double) back / (1 << f.scale().shift()), "points"));
      }
    }
    return back;
  }
}
