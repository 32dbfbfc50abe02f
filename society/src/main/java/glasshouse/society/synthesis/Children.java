package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import java.util.Arrays;

/**
 * Who the children of each household are: wished a generation younger than the core, matched rank
 * to rank as {@link Adults}.
 *
 * <p>Every child lives with an adult at least {@link #LEAST_GAP} years older: pairs of children who
 * do not fit are exchanged, and where nobody fits (a handful of people) the adult is made older.
 */
final class Children {
  /** Years between a child and the oldest of the household, at the least. */
  static final int LEAST_GAP = 16;

  private static final double GENERATION = 28;
  private static final double SPREAD = 12;
  private static final double ADULT = 18;
  private static final double STEPS = 1 << 20;

  private final Luck wish;

  Children(Draws draws) {
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

  private static double wished(int parent, long bits) {
    double age = parent - GENERATION + SPREAD * (Luck.highUnit(bits) - 0.5);
    return age < 0 || age >= ADULT ? ADULT * Luck.lowUnit(bits) * (age < 0 ? 0.1 : 1) : age;
  }

  private static void mend(Draft draft, Ranks children) {
    int[] oldest = new int[draft.people()];
    for (int h = 0; h < draft.homes.count(); h++) {
      Arrays.fill(oldest, draft.homes.start[h], draft.homes.end(h), draft.oldest(h));
    }
    byte[] age = draft.layout.age;
    for (int i = children.size() - 1; i >= 0; i--) {
      int place = children.place(i);
      if (oldest[place] - age[place] < LEAST_GAP && !exchange(draft, children, oldest, place)) {
        ageTheAdult(draft, oldest, place);
      }
    }
  }

  /** Exchanges a child with the first who fits in both homes. */
  private static boolean exchange(Draft draft, Ranks children, int[] oldest, int place) {
    byte[] age = draft.layout.age;
    for (int j = 0; j < children.size(); j++) {
      int other = children.place(j);
      if (oldest[place] - age[other] >= LEAST_GAP && oldest[other] - age[place] >= LEAST_GAP) {
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

  private static void ageTheAdult(Draft draft, int[] oldest, int child) {
    byte[] age = draft.layout.age;
    int place = child;
    while (age[place] != oldest[child]) {
      place--;
    }
    age[place] = (byte) (age[child] + GENERATION);
    int h = 0;
    while (draft.homes.end(h) <= child) {
      h++;
    }
    Arrays.fill(oldest, draft.homes.start[h], draft.homes.end(h), age[place]);
  }
}
