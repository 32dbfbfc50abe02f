package glasshouse.sensing;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.kernel.Purpose;
import glasshouse.society.people.Cell;
import glasshouse.society.people.Group;
import glasshouse.society.people.Layout;
import glasshouse.society.synthesis.LayoutPool;

/**
 * Who is taken for the doer: the first accepted of a fixed order of candidates of a cell, weighted
 * by how lamb-like they are.
 *
 * <p>A candidate is drawn as a block and a member of the cell there, and accepted in proportion to
 * the members there, so that each member of the cell counts the same, and to the person's own
 * weight. "Lamb" is the biometric menagerie's word for those whom others are easily taken for
 * (Doddington et al. 1998, ICSLP). The order hangs on doer, act and day alone: worlds differ only
 * in whether a stranger is reached, never in who. Departure: after sixteen candidates the last one
 * of the cell stands.
 */
final class Lookalikes {
  private static final int TRIES = 16;

  private final LayoutPool layouts;
  private final Population population;
  private final int[] mostMembers = new int[Cell.COUNT];
  private final long leastLamb;
  private final long lambKey;

  Lookalikes(LayoutPool layouts, Population population, Draws draws, Parameters parameters) {
    this.layouts = layouts;
    this.population = population;
    leastLamb = parameters.chance("sensing.lamb-least");
    lambKey = draws.key(Purpose.of("trait/lamb"), 0);
    for (int b = 0; b < Math.min(256, population.blocks()); b++) {
      Layout layout = layouts.of(b);
      for (int c = 0; c < Cell.COUNT; c++) {
        mostMembers[c] = Math.max(mostMembers[c], members(layout, c));
      }
    }
  }

  private static int members(Layout layout, int cell) {
    return layout.cellStart[cell + 1] - layout.cellStart[cell];
  }

  /**
   * The share of faces by cell in the galleries: groups as the society's parameters have them, sex
   * and age as they are here. Taken from the few blocks of a small town, where people live apart by
   * group, errors a head would hang on how many are simulated.
   */
  double[] shares(Parameters parameters) {
    double minority = parameters.get("society.minority-share");
    double migrant = parameters.get("society.migrant-share");
    double[] groups = {1 - minority - migrant, minority, migrant};
    double[] strata = new double[Cell.COUNT / Group.COUNT];
    double people = 0;
    for (int b = 0; b < Math.min(256, population.blocks()); b++) {
      people += layouts.of(b).people;
      for (int c = 0; c < Cell.COUNT; c++) {
        strata[c % strata.length] += members(layouts.of(b), c);
      }
    }
    double[] shares = new double[Cell.COUNT];
    for (int c = 0; c < Cell.COUNT; c++) {
      shares[c] = Math.max(0, groups[Cell.group(c)]) * strata[c % strata.length] / people;
    }
    return shares;
  }

  /**
   * The global number of the stranger of a cell, or -1 where there is nobody of that cell but the
   * doer.
   */
  int find(long victimKey, int doer, int ordinal, int cell) {
    int last = -1;
    for (int r = 0; r < TRIES; r++) {
      long bits = Draws.bits(victimKey, doer, ordinal * TRIES + r);
      int block = Draws.below(Draws.high(bits), population.blocks());
      Layout layout = layouts.of(block);
      int members = members(layout, cell);
      if (members == 0) {
        continue;
      }
      int pick = Draws.below(Draws.low(bits), members);
      int place = layout.cellMembers[layout.cellStart[cell] + pick];
      int person = (block << Population.BLOCK_SHIFT) + place;
      if (place >= population.sizeOf(block) || person == doer) {
        continue;
      }
      last = person;
      if (accepted(bits, person, members, cell)) {
        return person;
      }
    }
    return last;
  }

  private boolean accepted(long bits, int person, int members, int cell) {
    long lamb = Draws.high(Draws.bits(lambKey, person, 0));
    long weight = Chance.between(leastLamb, lamb);
    long accept = weight * members / mostMembers[cell];
    return Draws.high(glasshouse.kernel.Mixer.mix(bits)) < accept;
  }
}
