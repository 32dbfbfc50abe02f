package glasshouse.lab.fork;

import glasshouse.kernel.Population;
import glasshouse.society.people.Layout;
import glasshouse.world.People;

/** Which household each person belongs to: the global number of its first person. */
final class Homes {
  private final int[] first;

  Homes(People people) {
    Population population = people.population();
    first = new int[population.people()];
    for (int block = 0; block < population.blocks(); block++) {
      Layout layout = people.layouts().of(block);
      int start = block << Population.BLOCK_SHIFT;
      for (int i = 0; i < population.sizeOf(block); i++) {
        first[start + i] = start + layout.householdStart[i];
      }
    }
  }

  int of(int person) {
    return first[person];
  }

  int people() {
    return first.length;
  }
}
