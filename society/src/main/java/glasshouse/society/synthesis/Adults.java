package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.society.people.Ages;

/**
 * Who the adults of each household are: the block's men and women, in order of age, take the places
 * in order of wished age.
 *
 * <p>Matching rank to rank is the transport with the least total shift in one dimension, so
 * relations between wished ages (couples, generations) nearly survive while the block keeps the
 * ages of the pyramid to the person. Sexes that couples do not fix go to the others by lot, men
 * rather to the young, until the numbers agree.
 */
final class Adults {
  private static final double STEPS = 1 << 20;

  private final Luck structure;
  private final Luck member;
  private final Luck sex;
  private final Compositions compositions;
  private final double oldMenFewer;

  Adults(Draws draws, Parameters parameters) {
    compositions = new Compositions(parameters);
    oldMenFewer = parameters.get("society.household.old-men-fewer");
    structure = new Luck(draws, "household/structure");
    member = new Luck(draws, "household/member");
    sex = new Luck(draws, "sex");
  }

  /**
   * Fills age and sex of all adult places from the ages (ascending) and sexes of the people who are
   * not children.
   */
  Wishes fill(Draft draft, byte[] ages, byte[] sexes, int firstAdult) {
    Wishes wishes = new Wishes(draft.homes, compositions);
    for (int h = 0; h < draft.homes.count(); h++) {
      wishes.draw(h, structure, member, draft.index);
    }
    int men = 0;
    for (int k = firstAdult; k < ages.length; k++) {
      men += 1 - sexes[k];
    }
    shareOutSexes(draft, wishes, men);
    for (byte s = 0; s <= 1; s++) {
      match(draft, wishes, ages, sexes, firstAdult, s);
    }
    return wishes;
  }

  private void shareOutSexes(Draft draft, Wishes wishes, int men) {
    Ranks ranks = new Ranks(draft.people());
    Homes homes = draft.homes;
    for (int h = 0; h < homes.count(); h++) {
      for (int place = homes.start[h]; place < homes.start[h] + homes.adults(h); place++) {
        double lot = sex.unit(draft.who(place)) + (wishes.age[place] < Ages.OLD ? 0 : oldMenFewer);
        byte wish = wishes.sex[place];
        ranks.add(
            (long) (STEPS * (wish == Wishes.EITHER ? lot : wish == 0 ? lot - 2 : lot + 2)), place);
      }
    }
    ranks.sorted();
    for (int i = 0; i < ranks.size(); i++) {
      draft.sex[ranks.place(i)] = (byte) (i < men ? 0 : 1);
    }
  }

  private static void match(
      Draft draft, Wishes wishes, byte[] ages, byte[] sexes, int firstAdult, byte which) {
    Ranks ranks = new Ranks(draft.people());
    Homes homes = draft.homes;
    for (int h = 0; h < homes.count(); h++) {
      for (int place = homes.start[h]; place < homes.start[h] + homes.adults(h); place++) {
        if (draft.sex[place] == which) {
          ranks.add((long) (STEPS * wishes.age[place]), place);
        }
      }
    }
    ranks.sorted();
    int i = 0;
    for (int k = firstAdult; k < ages.length; k++) {
      if (sexes[k] == which) {
        draft.layout.age[ranks.place(i++)] = ages[k];
      }
    }
  }
}
