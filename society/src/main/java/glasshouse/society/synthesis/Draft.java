package glasshouse.society.synthesis;

import glasshouse.society.people.Cell;
import glasshouse.society.people.Group;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;

/** A block in the making: its layout and what is known only while it is made. */
final class Draft {
  /** Which layout. */
  final int index;

  /** What is being filled. */
  final Layout layout;

  /** Who lives with whom. */
  final Homes homes;

  /** What kind of neighbourhood it is. */
  final Neighbourhood neighbourhood;

  /** 0 male, 1 female, by place. */
  final byte[] sex;

  /** Ordinal of the {@link Group}, by household. */
  final byte[] group;

  Draft(int index, Homes homes, Neighbourhood neighbourhood) {
    this.index = index;
    this.homes = homes;
    this.neighbourhood = neighbourhood;
    layout = new Layout(homes.people);
    sex = new byte[homes.people];
    group = new byte[homes.count()];
  }

  /** How many people. */
  int people() {
    return homes.people;
  }

  /** The key of the luck of the person at a place. */
  long who(int place) {
    return Luck.person(index, place);
  }

  /** The age at a place. */
  int age(int place) {
    return layout.age[place];
  }

  /** Age of the oldest of a household. */
  int oldest(int household) {
    int oldest = 0;
    for (int place = homes.start[household]; place < homes.end(household); place++) {
      oldest = Math.max(oldest, age(place));
    }
    return oldest;
  }

  /** Gives a role. */
  void add(int place, Role role) {
    layout.roles[place] |= (short) role.bit();
  }

  /** Writes what households are to their members: start, size and, with sex and age, the cell. */
  void publishHouseholds() {
    for (int h = 0; h < homes.count(); h++) {
      for (int place = homes.start[h]; place < homes.end(h); place++) {
        layout.householdStart[place] = (short) homes.start[h];
        layout.householdSize[place] = (byte) homes.size[h];
        layout.cell[place] = (byte) Cell.of(group[h], sex[place], age(place));
      }
    }
  }
}
