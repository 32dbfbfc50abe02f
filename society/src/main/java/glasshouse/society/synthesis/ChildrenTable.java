package glasshouse.society.synthesis;

import glasshouse.kernel.Parameters;

/**
 * Shares of households with 0, 1, 2 ... children, by size of the household.
 *
 * <p>No such table was read, so the shape ({@code society.household.children}) is assumed; it is
 * tilted by one factor a child until the children of the age pyramid just find room.
 */
final class ChildrenTable {
  private static final double LEAST_LOG = -6;
  private static final double MOST_LOG = 6;
  private static final int ROUNDS = 50;

  private final double[][] shape = new double[HouseholdSizes.LARGEST][];
  private final double[][] upTo = new double[HouseholdSizes.LARGEST][];

  /** The table with so many children a person. */
  ChildrenTable(HouseholdSizes sizes, double childrenShare, Parameters parameters) {
    for (int size = 1; size <= shape.length; size++) {
      shape[size - 1] = row(size, parameters);
    }
    double low = LEAST_LOG;
    double high = MOST_LOG;
    for (int i = 0; i < ROUNDS; i++) {
      double middle = (low + high) / 2;
      tilt(StrictMath.exp(middle));
      if (childrenShare(sizes) < childrenShare) {
        low = middle;
      } else {
        high = middle;
      }
    }
  }

  /** A home of so many with no child, one, two ...; somebody is an adult in each. */
  private static double[] row(int size, Parameters parameters) {
    double[] row = new double[size];
    for (int k = 0; k < size; k++) {
      row[k] =
          size == 1 ? 1 : parameters.get("society.household.children.of-" + size + ".with-" + k);
    }
    return row;
  }

  private void tilt(double tilt) {
    for (int s = 0; s < shape.length; s++) {
      double[] cumulated = new double[shape[s].length];
      double factor = 1;
      double sum = 0;
      for (int k = 0; k < cumulated.length; k++) {
        sum += shape[s][k] * factor;
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
