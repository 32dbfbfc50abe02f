package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.society.people.Group;
import glasshouse.society.people.Layout;

/**
 * Circles of four close friends, who all know each other: people of a block and of about the same
 * age.
 *
 * <p>A share of people, {@code society.homophily}, finds friends within the own group only, the
 * others among all: so that share is Coleman's inbreeding homophily within the block (Coleman 1958;
 * McPherson, Smith-Lovin and Cook 2001, 10.1146/annurev.soc.27.1.415). About three core ties as in
 * G27b. Departures: circles do not overlap, so a close friend's close friend is always one's own;
 * no kin or colleagues are favoured.
 */
final class Circles {
  private static final int MIXED = Group.COUNT;
  private static final double STEPS = 1 << 10;
  private static final int AGE_BITS = 20;
  private static final double OFFSET = 128;

  private final long withinGroup;
  private final double yearsApart;
  private final Luck luck;

  Circles(Draws draws, Parameters parameters) {
    withinGroup = parameters.chance("society.homophily");
    yearsApart = parameters.get("society.friend-years");
    luck = new Luck(draws, "tie/circle");
  }

  /** Ties the circles of a block. */
  void fill(District district, int block, TieTables ties) {
    Layout layout = district.layouts().get(block);
    Ranks ranks = new Ranks(layout.people);
    for (int place = 0; place < layout.people; place++) {
      int at = District.inDistrict(block, place);
      long bits = luck.bits(district.who(at));
      long pool = Draws.low(bits) < withinGroup ? layout.group(place) : MIXED;
      double age = OFFSET + layout.age[place] + yearsApart * Bell.normal(Draws.high(bits));
      ranks.add((pool << AGE_BITS) + (long) Math.clamp(age * STEPS, 0, (1 << AGE_BITS) - 1), at);
    }
    cut(ranks.sorted(), ties);
  }

  /** Cuts each pool into fours; what is left over of all pools makes the last circles. */
  private static void cut(Ranks ranks, TieTables ties) {
    int[] circle = new int[TieTables.TEAM_SIZE];
    int[] rest = new int[TieTables.TEAM_SIZE * (MIXED + 1)];
    int left = 0;
    int filled = 0;
    for (int i = 0; i < ranks.size(); i++) {
      circle[filled++] = ranks.place(i);
      boolean poolEnds =
          i + 1 == ranks.size() || ranks.rank(i) >> AGE_BITS != ranks.rank(i + 1) >> AGE_BITS;
      if (filled == TieTables.TEAM_SIZE) {
        ties.tieFours(TieTables.CIRCLE, circle, 0, filled);
        filled = 0;
      } else if (poolEnds) {
        System.arraycopy(circle, 0, rest, left, filled);
        left += filled;
        filled = 0;
      }
    }
    ties.tieFours(TieTables.CIRCLE, rest, 0, left);
  }
}
