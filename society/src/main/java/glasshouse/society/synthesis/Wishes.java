package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;

/**
 * Which ages a household wants its adults to have: couples of like age, grown children a generation
 * below, elders one above.
 *
 * <p>Shares and ages are assumed (no table of composition was read; G3c, generations, is what they
 * aim at). {@link Adults} then finds people of nearly these ages, so that the age pyramid is met
 * exactly whatever is wished here.
 */
final class Wishes {
  /** Sex not wished. */
  static final byte EITHER = 2;

  private static final double GENERATION = 27;
  private static final double OLDEST = 92;
  private static final double LONE_OLD = 0.42;
  private static final double LONE_PARENT = 0.8;
  private static final double COUPLE_OF_TWO = 0.9;
  private static final double COUPLE = 0.96;
  private static final double YOUNG_COUPLE = 0.22;
  private static final double PARENTS = 0.93;
  private static final double ELDER_WITH_CHILDREN = 0.62;
  private static final double ELDER_WITHOUT = 0.15;

  /** Wished age by place of an adult. */
  final double[] age;

  /** Wished sex by place: 0, 1 or {@link #EITHER}. */
  final byte[] sex;

  /** How many of the adults are the core, a couple or one alone, by household. */
  final byte[] core;

  private final Homes homes;

  Wishes(Homes homes) {
    this.homes = homes;
    age = new double[homes.people];
    sex = new byte[homes.people];
    core = new byte[homes.count()];
  }

  /** Draws the wishes of a household. */
  void draw(int h, Luck structure, Luck member, int layout) {
    int head = homes.start[h];
    long bits = structure.bits(Luck.person(layout, head));
    double u = Luck.highUnit(bits);
    boolean couple =
        homes.adults(h) > 1
            && Draws.low(bits) * 0x1p-32 < (homes.size[h] == 2 ? COUPLE_OF_TWO : COUPLE);
    core[h] = (byte) (couple ? 2 : 1);
    double reference = reference(h, couple, u, member.unit(Luck.person(layout, head)));
    age[head] = reference;
    sex[head] = couple ? 0 : EITHER;
    if (couple) {
      age[head + 1] = reference - 5 + 6 * member.unit(Luck.person(layout, head + 1));
      sex[head + 1] = 1;
    }
    others(h, reference, member, layout);
  }

  private double reference(int h, boolean couple, double u, double v) {
    boolean children = homes.children[h] > 0;
    if (homes.adults(h) == 1) {
      return children
          ? (u < LONE_PARENT ? 24 + 24 * v : 50 + 18 * v)
          : (u < LONE_OLD ? 60 + 30 * v * v : 19 + 41 * v);
    }
    if (children) {
      return u < PARENTS ? 24 + 24 * v : 48 + 18 * v;
    }
    if (homes.adults(h) == 2) {
      return couple ? (u < YOUNG_COUPLE ? 22 + 14 * v : 46 + 36 * v) : 46 + 30 * v;
    }
    return 42 + 20 * v;
  }

  private void others(int h, double reference, Luck member, int layout) {
    double elderShare = homes.children[h] > 0 ? ELDER_WITH_CHILDREN : ELDER_WITHOUT;
    int firstElder = -1;
    for (int place = homes.start[h] + core[h]; place < homes.start[h] + homes.adults(h); place++) {
      long bits = member.bits(Luck.person(layout, place));
      double gap = GENERATION - 5 + 10 * Luck.lowUnit(bits);
      boolean elder = reference - gap < 18 || Luck.highUnit(bits) < elderShare;
      age[place] = elder ? Math.min(OLDEST, reference + gap) : reference - gap;
      sex[place] = EITHER;
      if (elder && firstElder >= 0) {
        sex[firstElder] = 1;
        sex[place] = 0;
      }
      firstElder = !elder ? firstElder : firstElder < 0 ? place : -1;
    }
  }
}
