package glasshouse.lab;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Tally;
import glasshouse.society.people.Group;
import glasshouse.world.World;

/**
 * All counts of one world over a span of days, as a measure reads them: by counter name and group.
 *
 * <p>Group -1 stands for everyone. A counter that this world does not have counts nothing: 0.
 */
public final class Counts {
  private final Counters counters;
  private final Tally tally;
  private final int days;
  private final long[] people;

  /**
   * Counts of a world.
   *
   * @param days over which they were counted
   * @param people by group
   */
  public Counts(World world, int days, long[] people) {
    counters = world.counters();
    tally = world.total();
    this.days = days;
    this.people = people.clone();
  }

  /** The number of a counter for a group. */
  public double of(String counter, int group) {
    int index = counters.find(counter);
    if (index < 0) {
      return 0;
    }
    return group < 0 ? tally.total(index) : tally.get(index, group);
  }

  /** The sum over all counters of a family, such as {@code audit-mistaken}. */
  public double family(String family, int group) {
    double sum = 0;
    for (Counters.Counter counter : counters.list()) {
      if (counter.name().startsWith(family + "/")) {
        sum += of(counter.name(), group);
      }
    }
    return sum;
  }

  /** Years lived by the people of a group. */
  public double personYears(int group) {
    return personDays(group) / 365;
  }

  /** Days lived by the people of a group. */
  public double personDays(int group) {
    long sum = 0;
    for (int g = 0; g < Group.COUNT; g++) {
      sum += group < 0 || group == g ? people[g] : 0;
    }
    return (double) sum * days;
  }

  /** A part of a whole, not a number where there is no whole. */
  public double share(String part, String whole, int group) {
    return of(part, group) / of(whole, group);
  }
}
