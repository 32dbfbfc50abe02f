package glasshouse.society.synthesis;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.society.people.Group;
import glasshouse.society.people.Role;

/**
 * Which households rent: migrants by their own share, the others so that the total is met.
 *
 * <p>Source: G20, whose sources disagree (4 % to 55 %): the default is the census, the prior spans
 * them. Departures: renting does not go by age or income; the migrants' share of households is
 * taken as their share of people.
 */
final class Tenure {
  private static final double TINY = 1e-9;

  private final long migrants;
  private final long others;
  private final Luck luck;

  Tenure(Draws draws, Parameters parameters) {
    luck = new Luck(draws, "household/renter");
    double migrantShare = parameters.get("society.migrant-share");
    double ofMigrants = parameters.get("society.renter-share-migrant");
    double total = parameters.get("society.renter-share");
    migrants = Chance.of(ofMigrants);
    others = Chance.of((total - migrantShare * ofMigrants) / Math.max(TINY, 1 - migrantShare));
  }

  /** Gives the adults of renting households the role. */
  void fill(Draft draft) {
    Homes homes = draft.homes;
    for (int h = 0; h < homes.count(); h++) {
      long chance = draft.group[h] == Group.MIGRANT.ordinal() ? migrants : others;
      if (luck.half(draft.who(homes.start[h])) < chance) {
        for (int place = homes.start[h]; place < homes.end(h); place++) {
          if (draft.layout.is(place, Role.ADULT)) {
            draft.add(place, Role.RENTER);
          }
        }
      }
    }
  }
}
