package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.society.people.Ages;

/**
 * Which ages a household wants its adults to have: couples of like age, grown children a generation
 * below, elders one above.
 *
 * <p>Shares and ages are {@link Compositions}. {@link Adults} then finds people of nearly these
 * ages, so that the age pyramid is met exactly whatever is wished here.
 */
final class Wishes {
  /** Sex not wished. */
  static final byte EITHER = 2;

  private static final int COUPLE = 2;

  /** Wished age by place of an adult. */
  final double[] age;

  /** Wished sex by place: 0, 1 or {@link #EITHER}. */
  final byte[] sex;

  /** How many of the adults are the core, a couple or one alone, by household. */
  final byte[] core;

  private final Homes homes;
  private final Compositions wanted;

  Wishes(Homes homes, Compositions wanted) {
    this.homes = homes;
    this.wanted = wanted;
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
            && Draws.low(bits) * 0x1p-32
                < (homes.size[h] == 2 ? wanted.coupleOfTwo : wanted.couple);
    core[h] = (byte) (couple ? COUPLE : 1);
    double reference = reference(h, couple, u, member.unit(Luck.person(layout, head)));
    age[head] = reference;
    sex[head] = couple ? 0 : EITHER;
    if (couple) {
      age[head + 1] =
          reference
              - wanted.coupleYounger
              + wanted.coupleSpan * member.unit(Luck.person(layout, head + 1));
      sex[head + 1] = 1;
    }
    others(h, reference, member, layout);
  }

  private double reference(int h, boolean couple, double u, double v) {
    boolean children = homes.children[h] > 0;
    if (homes.adults(h) == 1) {
      return children
          ? (u < wanted.loneParentYoung ? wanted.loneParent : wanted.loneGrandparent).at(v)
          : (u < wanted.loneOld ? wanted.loneAged.early(v) : wanted.loneYounger.at(v));
    }
    if (children) {
      return (u < wanted.parentsYoung ? wanted.parents : wanted.grandparents).at(v);
    }
    if (homes.adults(h) == 2) {
      boolean young = u < wanted.coupleYoung;
      return (couple ? young ? wanted.youngCouple : wanted.olderCouple : wanted.pair).at(v);
    }
    return wanted.many.at(v);
  }

  private void others(int h, double reference, Luck member, int layout) {
    double elderShare = homes.children[h] > 0 ? wanted.elderWithChildren : wanted.elderWithout;
    int firstElder = -1;
    for (int place = homes.start[h] + core[h]; place < homes.start[h] + homes.adults(h); place++) {
      long bits = member.bits(Luck.person(layout, place));
      double gap = wanted.generation.at(Luck.lowUnit(bits));
      boolean elder = reference - gap < Ages.ADULT || Luck.highUnit(bits) < elderShare;
      age[place] = elder ? Math.min(wanted.oldest, reference + gap) : reference - gap;
      sex[place] = EITHER;
      if (elder && firstElder >= 0) {
        sex[firstElder] = 1;
        sex[place] = 0;
      }
      firstElder = !elder ? firstElder : firstElder < 0 ? place : -1;
    }
  }
}
