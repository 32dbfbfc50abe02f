package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.society.people.Ages;
import java.util.Arrays;

/**
 * Who the children of each household are: wished a generation younger than the core, matched rank
 * to rank as {@link Adults}.
 *
 * <p>Every child lives with an adult at least {@code society.household.child-gap-least} years
 * older: pairs of children who do not fit are exchanged, and where nobody fits (a handful of
 * people) the adult is made older.
 */
final class Children {
  private static final double ADULT = Ages.ADULT;
  private static final double STEPS = 1 << 20;

  private final int leastGap;
  private final double generation;
  private final double spread;
  private final double newborn;
  private final Luck wish;

  Children(Draws draws, Parameters parameters) {
    leastGap = parameters.whole("society.household.child-gap-least");
    generation = parameters.get("society.household.child-gap");
    spread = parameters.get("society.household.child-gap-span");
    newborn = parameters.get("society.household.child-newborn");
    wish = new Luck(draws, "child/age");
  }

  /**
   * Fills age and sex of all children's places from the ages (ascending) and sexes of the children.
   */
  void fill(Draft draft, Wishes wishes, byte[] ages, byte[] sexes) {
    Ranks ranks = new Ranks(draft.people());
    Homes homes = draft.homes;
    for (int h = 0; h < homes.count(); h++) {
      int parent = draft.age(homes.start[h] + wishes.core[h] - 1);
      for (int place = homes.start[h] + homes.adults(h); place < homes.end(h); place++) {
        ranks.add((long) (STEPS * wished(parent, wish.bits(draft.who(place)))), place);
      }
    }
    ranks.sorted();
    for (int i = 0; i < ranks.size(); i++) {
      draft.layout.age[ranks.place(i)] = ages[i];
      draft.sex[ranks.place(i)] = sexes[i];
    }
    mend(draft, ranks);
  }

  private double wished(int parent, long bits) {
    double age = parent - generation + spread * (Luck.highUnit(bits) - 0.5);
    return age < 0 || age >= ADULT ? ADULT * Luck.lowUnit(bits) * (age < 0 ? newborn : 1) : age;
  }

  private void mend(Draft draft, Ranks children) {
    int[] oldest = new int[draft.people()];
    for (int h = 0; h < draft.homes.count(); h++) {
      Arrays.fill(oldest, draft.homes.start[h], draft.homes.end(h), draft.oldest(h));
    }
    byte[] age = draft.layout.age;
    for (int i = children.size() - 1; i >= 0; i--) {
      int place = children.place(i);
      if (oldest[place] - age[place] < leastGap && !exchange(draft, children, oldest, place)) {
        ageTheAdult(draft, oldest, place);
      }
    }
  }

  /** Exchanges a child with the first who fits in both homes. */
  private boolean exchange(Draft draft, Ranks children, int[] oldest, int place) {
    byte[] age = draft.layout.age;
    for (int j = 0; j < children.size(); j++) {
      int other = children.place(j);
      if (oldest[place] - age[other] >= leastGap && oldest[other] - age[place] >= leastGap) {
        swap(age, place, other);
        swap(draft.sex, place, other);
        return true;
      }
    }
    return false;
  }

  private static void swap(byte[] values, int a, int b) {
    byte value = values[a];
    values[a] = values[b];
    values[b] = value;
  }

  private void ageTheAdult(Draft draft, int[] oldest, int child) {
    byte[] age = draft.layout.age;
    int place = child;
    while (age[place] != oldest[child]) {
      place--;
    }
    age[place] = (byte) (age[child] + generation);
    int h = 0;
    while (draft.homes.end(h) <= child) {
      h++;
    }
    Arrays.fill(oldest, draft.homes.start[h], draft.homes.end(h), age[place]);
  }
}
