package glasshouse.replication.torus;

import java.util.ArrayList;
import java.util.List;

/**
 * The sites seen from each site of a square lattice whose edges meet: all within a Euclidean
 * radius, the site itself left out. A radius of 1.7 gives 8 sites, one of 7 gives 148.
 *
 * <p>Sites are numbered row by row from 0. Who sees is seen.
 */
public final class Sight {
  private final int sites;
  private final int size;
  private final int[] seen;

  /**
   * Over a lattice.
   *
   * @param side sites in a row, more than twice the radius, so that nobody sees a site twice
   * @param radius in sites
   */
  public Sight(int side, double radius) {
    if (side <= 2 * radius) {
      throw new IllegalArgumentException("side: was " + side + ", wants more than " + 2 * radius);
    }
    List<int[]> steps = steps(radius);
    sites = side * side;
    size = steps.size();
    seen = new int[sites * size];
    for (int site = 0; site < sites; site++) {
      for (int n = 0; n < size; n++) {
        int row = Math.floorMod(site / side + steps.get(n)[0], side);
        int column = Math.floorMod(site % side + steps.get(n)[1], side);
        seen[site * size + n] = row * side + column;
      }
    }
  }

  private static List<int[]> steps(double radius) {
    List<int[]> steps = new ArrayList<>();
    int most = (int) radius;
    for (int down = -most; down <= most; down++) {
      for (int right = -most; right <= most; right++) {
        boolean self = down == 0 && right == 0;
        if (!self && down * down + right * right <= radius * radius) {
          steps.add(new int[] {down, right});
        }
      }
    }
    return steps;
  }

  /** All sites of the lattice. */
  public int sites() {
    return sites;
  }

  /** How many sites are seen from each. */
  public int size() {
    return size;
  }

  /** The n-th site that is seen from a site, n from 0. */
  public int at(int site, int n) {
    return seen[site * size + n];
  }
}
