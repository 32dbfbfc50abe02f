package glasshouse.society.synthesis;

import glasshouse.kernel.Parameters;

/**
 * Which adults live together how often, and how old they are: what {@link Wishes} draws from.
 *
 * <p>All assumed ({@code society.household}): no table of composition was read; G3c, generations,
 * is what they aim at.
 */
final class Compositions {
  final double coupleOfTwo;
  final double couple;
  final double coupleYoung;
  final double parentsYoung;
  final double loneParentYoung;
  final double loneOld;
  final double elderWithChildren;
  final double elderWithout;
  final double coupleYounger;
  final double coupleSpan;
  final double oldest;
  final Span generation;
  final Span loneParent;
  final Span loneGrandparent;
  final Span loneAged;
  final Span loneYounger;
  final Span parents;
  final Span grandparents;
  final Span youngCouple;
  final Span olderCouple;
  final Span pair;
  final Span many;

  /** Ages or distances from one number of years on, over so many. */
  record Span(double from, double years) {
    /** Even, for a number in (0, 1). */
    double at(double v) {
      return from + years * v;
    }

    /** The early ones likelier. */
    double early(double v) {
      return from + years * v * v;
    }
  }

  Compositions(Parameters p) {
    coupleOfTwo = p.get("society.household.couple-of-two");
    couple = p.get("society.household.couple");
    coupleYoung = p.get("society.household.couple-young");
    parentsYoung = p.get("society.household.parents-young");
    loneParentYoung = p.get("society.household.lone-parent-young");
    loneOld = p.get("society.household.lone-old");
    elderWithChildren = p.get("society.household.elder-with-children");
    elderWithout = p.get("society.household.elder-without");
    coupleYounger = p.get("society.household.couple-younger");
    coupleSpan = p.get("society.household.couple-span");
    oldest = p.get("society.household.oldest");
    double years = p.get("society.household.generation-span");
    generation = new Span(p.get("society.household.generation") - years / 2, years);
    loneParent = age(p, "lone-parent");
    loneGrandparent = age(p, "lone-grandparent");
    loneAged = age(p, "lone-aged");
    loneYounger = age(p, "lone-younger");
    parents = age(p, "parents");
    grandparents = age(p, "grandparents");
    youngCouple = age(p, "young-couple");
    olderCouple = age(p, "older-couple");
    pair = age(p, "pair");
    many = age(p, "many");
  }

  private static Span age(Parameters p, String who) {
    String name = "society.household.age." + who;
    return new Span(p.get(name + ".from"), p.get(name + ".span"));
  }
}
