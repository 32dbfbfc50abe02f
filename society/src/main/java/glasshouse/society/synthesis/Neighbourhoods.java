package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;

/**
 * What kind of neighbourhood each layout is: shares of the groups and the level of income.
 *
 * <p>Standings come from Sobol's sequence in three dimensions (direction numbers of Joe and Kuo
 * 2008, 10.1137/070709359) with a keyed digital shift: each layout has its standing whatever the
 * population, and already the first few dozen are near the marginals. Departures: the three
 * standings are independent, and blocks that lie side by side are no more alike than others.
 */
final class Neighbourhoods {
  private static final int[][] DIRECTIONS = {
    {1, 1, 1, 1, 1, 1, 1, 1}, {1, 3, 5, 15, 17, 51, 85, 255}, {1, 3, 3, 9, 29, 23, 71, 197}
  };

  private static final int INCOME = 2;
  private static final double TINY = 1e-9;

  private final Luck shift;
  private final Segregation migrants;
  private final Segregation minority;
  private final double incomeSd;

  Neighbourhoods(Draws draws, Parameters parameters) {
    shift = new Luck(draws, "block/standing");
    double dissimilarity = parameters.get("society.segregation");
    double migrantShare = parameters.get("society.migrant-share");
    double rest = Math.max(TINY, 1 - migrantShare);
    migrants = new Segregation(migrantShare, dissimilarity);
    minority =
        new Segregation(
            Math.min(1, parameters.get("society.minority-share") / rest), dissimilarity);
    incomeSd = parameters.get("society.block-income-sd");
  }

  /** The neighbourhood of a layout. */
  Neighbourhood of(int layout) {
    double z = Bell.quantile(standing(layout, INCOME));
    double income = StrictMath.exp(incomeSd * z - incomeSd * incomeSd / 2);
    return new Neighbourhood(
        migrants.share(standing(layout, 0)), minority.share(standing(layout, 1)), income);
  }

  /** The standing of a layout in one dimension, a number in (0, 1). */
  private double standing(int layout, int dimension) {
    int bits = (int) shift.half(dimension);
    for (int k = 0; k < DIRECTIONS[dimension].length; k++) {
      bits ^= (layout >> k & 1) == 0 ? 0 : DIRECTIONS[dimension][k] << (31 - k);
    }
    return (Integer.toUnsignedLong(bits) + 0.5) * 0x1p-32;
  }
}
