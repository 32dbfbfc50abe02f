package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.society.people.SocietySpec;

/**
 * Makes the ties of a district from the layouts of its blocks, in three steps: circles, looser
 * friends, teams.
 */
final class TieMaker {
  private final Circles circles;
  private final LooseFriends looseFriends;
  private final Classes classes;
  private final Workplaces workplaces;

  TieMaker(Draws draws, SocietySpec spec) {
    circles = new Circles(draws, spec.parameters());
    looseFriends = new LooseFriends(draws);
    classes = new Classes(draws);
    workplaces = new Workplaces(draws, spec.workplaceSizes());
  }

  TieTables make(District district) {
    TieTables ties = new TieTables(district.people());
    for (int block = 0; block < district.blocks(); block++) {
      circles.fill(district, block, ties);
      classes.fill(district, block, ties);
    }
    looseFriends.fill(district, ties);
    workplaces.fill(district, ties);
    return ties;
  }
}
