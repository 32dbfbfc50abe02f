package glasshouse.society.synthesis;

/**
 * Shares of households with 0, 1, 2 ... children, by size of the household.
 *
 * <p>No such table was read, so {@link #SHAPE} is assumed; it is tilted by one factor a child until
 * the children of the age pyramid just find room.
 */
final class ChildrenTable {
  private static final double[][] SHAPE = {
    {1},
    {.95, .05},
    {.40, .56, .04},
    {.20, .38, .41, .01},
    {.08, .34, .45, .12, .01},
    {.04, .26, .42, .23, .05, 0}
  };

  private final double[][] upTo = new double[SHAPE.length][];

  /** The table with so many children a person. */
  ChildrenTable(HouseholdSizes sizes, double childrenShare) {
    double low = -6;
    double high = 6;
    for (int i = 0; i < 50; i++) {
      double middle = (low + high) / 2;
      tilt(StrictMath.exp(middle));
      if (childrenShare(sizes) < childrenShare) {
        low = middle;
      } else {
        high = middle;
      }
    }
  }

  private void tilt(double tilt) {
    for (int s = 0; s < SHAPE.length; s++) {
      double[] cumulated = new double[SHAPE[s].length];
      double factor = 1;
      double sum = 0;
      for (int k = 0; k < cumulated.length; k++) {
        sum += SHAPE[s][k] * factor;
        cumulated[k] = sum;
        factor *= tilt;
      }
      for (int k = 0; k < cumulated.length; k++) {
        cumulated[k] /= sum;
      }
      upTo[s] = cumulated;
    }
  }

  private double childrenShare(HouseholdSizes sizes) {
    double[] share = sizes.shares();
    double sum = 0;
    for (int s = 0; s < share.length; s++) {
      for (int k = 0; k < upTo[s].length - 1; k++) {
        sum += share[s] * (1 - upTo[s][k]);
      }
    }
    return sum / sizes.mean();
  }

  /** How many children a household of a size has, for a number in (0, 1). */
  int draw(int size, double u) {
    double[] row = upTo[size - 1];
    int k = 0;
    while (k < row.length - 1 && u >= row[k]) {
      k++;
    }
    return k;
  }
}
