package glasshouse.replication.daymude;

import glasshouse.behaviour.Authority;

/**
 * The best act found by trying: all acts on a grid from nothing to the desire, and the tolerance.
 */
final class Tried {
  private Tried() {}

  /** The act with the greatest utility; of equal ones the least. */
  static double best(Authority authority, double desire, double boldness, int steps) {
    double best = Math.min(desire, authority.tolerance());
    for (int step = 0; step <= steps; step++) {
      double act = desire * step / steps;
      double gain = authority.utility(act, boldness) - authority.utility(best, boldness);
      if (gain > 0 || gain == 0 && act < best) {
        best = act;
      }
    }
    return best;
  }
}
