package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.society.people.Group;

/**
 * Which household is of which group: drawn without replacement until the neighbourhood's share of
 * people is met.
 *
 * <p>Migrants are drawn by weight, {@code society.migrant-youth} times as likely for a household
 * whose oldest is 20 years younger (weighted sampling by keys -log(u)/w: Efraimidis and Spirakis
 * 2006, 10.1016/j.ipl.2005.11.003). Departures: no mixed households; the groups' ages differ only
 * within blocks.
 */
final class Groups {
  private static final double STEPS = 1 << 24;
  private static final double MIDDLE = 45;
  private static final double YEARS = 20;
  private static final double LARGEST_KEY = 1e6;

  private final Luck migrant;
  private final Luck minority;
  private final double[] weight = new double[Byte.MAX_VALUE + 1];

  Groups(Draws draws, Parameters parameters) {
    migrant = new Luck(draws, "group/migrant");
    minority = new Luck(draws, "group/minority");
    double perYear = StrictMath.log(parameters.get("society.migrant-youth")) / YEARS;
    for (int age = 0; age < weight.length; age++) {
      weight[age] = StrictMath.exp(perYear * (MIDDLE - age));
    }
  }

  /** Fills the group of each household. */
  void fill(Draft draft) {
    Homes homes = draft.homes;
    Ranks first = new Ranks(homes.count());
    Ranks second = new Ranks(homes.count());
    for (int h = 0; h < homes.count(); h++) {
      long who = draft.who(homes.start[h]);
      double key = -StrictMath.log(migrant.unit(who)) / weight[draft.oldest(h)];
      first.add((long) (STEPS * Math.min(LARGEST_KEY, key)), h);
      second.add((long) (STEPS * minority.unit(who)), h);
    }
    double migrants = draft.neighbourhood.migrants() * draft.people();
    take(draft, first.sorted(), Group.MIGRANT, migrants);
    take(
        draft,
        second.sorted(),
        Group.MINORITY,
        draft.neighbourhood.minority() * (draft.people() - migrants));
  }

  /**
   * The first households still of the majority join the group until it has its number of people, to
   * half a household.
   */
  private static void take(Draft draft, Ranks order, Group group, double people) {
    double lacking = people;
    for (int i = 0; i < order.size() && lacking > 0; i++) {
      int h = order.place(i);
      if (draft.group[h] == Group.MAJORITY.ordinal() && draft.homes.size[h] < 2 * lacking) {
        draft.group[h] = (byte) group.ordinal();
        lacking -= draft.homes.size[h];
      }
    }
  }
}
