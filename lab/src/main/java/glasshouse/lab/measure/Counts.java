package glasshouse.lab.measure;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Tally;
import glasshouse.society.people.Cohort;
import glasshouse.world.World;

/**
 * All counts of one world over a span of days, of the people of one slice, as a measure reads them:
 * by the name of the counter.
 *
 * <p>A counter that this world does not have counts nothing: 0.
 */
public final class Counts {
  private static final double DAYS_A_YEAR = 365;

  private final Counters counters;
  private final Tally tally;
  private final int days;
  private final long[] people;
  private final int[] cohorts;

  /**
   * Counts of everyone.
   *
   * @param tally the numbers of the counters
   * @param days over which they were counted
   * @param people by cohort
   */
  public Counts(Counters counters, Tally tally, int days, long[] people) {
    this(counters, tally, days, people.clone(), Slice.ALL.cohorts());
  }

  private Counts(Counters counters, Tally tally, int days, long[] people, int[] cohorts) {
    this.counters = counters;
    this.tally = tally;
    this.days = days;
    this.people = people;
    this.cohorts = cohorts;
  }

  /**
   * Counts of one cohort of a tally of some other division of people.
   *
   * @param people of that cohort
   */
  public static Counts ofOne(Counters counters, Tally tally, int cohort, int days, long people) {
    long[] all = new long[cohort + 1];
    all[cohort] = people;
    return new Counts(counters, tally, days, all, new int[] {cohort});
  }

  /** Counts of everyone since a world began or continued. */
  public static Counts of(World world, int days) {
    return new Counts(world.counters(), world.total(), days, people(world));
  }

  /** How many people each cohort of a world has. */
  public static long[] people(World world) {
    long[] people = new long[Cohort.COUNT];
    var population = world.people().population();
    for (int block = 0; block < population.blocks(); block++) {
      int[] start = world.people().layouts().of(block).cohortStart;
      for (int cohort = 0; cohort < Cohort.COUNT; cohort++) {
        people[cohort] += start[cohort + 1] - start[cohort];
      }
    }
    return people;
  }

  /** The same counts of the people of a slice alone. */
  public Counts within(Slice slice) {
    return new Counts(counters, tally, days, people, slice.cohorts());
  }

  /** The number of a counter. */
  public double of(String counter) {
    int index = counters.find(counter);
    return index < 0 ? 0 : sum(index);
  }

  /** The sum over all counters of a family, such as {@code audit-mistaken}. */
  public double family(String family) {
    long sum = 0;
    for (int counter : counters.family(family)) {
      sum += sum(counter);
    }
    return sum;
  }

  private long sum(int counter) {
    long sum = 0;
    for (int cohort : cohorts) {
      sum += tally.get(counter, cohort);
    }
    return sum;
  }

  /** How many people. */
  public long people() {
    long sum = 0;
    for (int cohort : cohorts) {
      sum += people[cohort];
    }
    return sum;
  }

  /** Days lived by them. */
  public double personDays() {
    return (double) people() * days;
  }

  /** Years lived by them. */
  public double personYears() {
    return personDays() / DAYS_A_YEAR;
  }

  /** A part of a whole, not a number where there is no whole. */
  public double share(String part, String whole) {
    return of(part) / of(whole);
  }
}
