package glasshouse.society.synthesis;

import glasshouse.kernel.Population;
import glasshouse.society.people.Layout;
import java.util.List;

/**
 * The blocks whose people may be tied to each other.
 *
 * @param variant which of the variants of districts, the key of its luck
 * @param layouts one a block, the last perhaps partly empty
 */
record District(int variant, List<Layout> layouts) {
  private static final int PLACE = Population.BLOCK - 1;

  District {
    layouts = List.copyOf(layouts);
  }

  /** How many blocks. */
  int blocks() {
    return layouts.size();
  }

  /** How many people. */
  int people() {
    return (layouts.size() - 1) * Population.BLOCK + layouts.getLast().people;
  }

  /** The layout of the block where a place of the district is. */
  Layout at(int placeInDistrict) {
    return layouts.get(placeInDistrict >> Population.BLOCK_SHIFT);
  }

  /** The place in its block of a place of the district. */
  static int inBlock(int placeInDistrict) {
    return placeInDistrict & PLACE;
  }

  /** The place in the district of a place of a block. */
  static int inDistrict(int block, int place) {
    return (block << Population.BLOCK_SHIFT) + place;
  }

  /** The ordinal of the group of the person at a place. */
  int group(int placeInDistrict) {
    return at(placeInDistrict).group(inBlock(placeInDistrict));
  }

  /** The key of the luck of the person at a place, as when the layouts were made. */
  long who(int placeInDistrict) {
    return ((long) variant << Population.DISTRICT_SHIFT) + placeInDistrict;
  }
}
