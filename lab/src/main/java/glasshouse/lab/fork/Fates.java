package glasshouse.lab.fork;

import glasshouse.kernel.Population;
import glasshouse.lab.measure.Slice;
import glasshouse.society.people.Cohort;
import glasshouse.society.people.Role;
import glasshouse.world.Evening;
import glasshouse.world.World;
import java.util.Locale;

/**
 * How many adults stand better or worse on the last evening in one world than in another: in their
 * livelihood, and in their mind.
 *
 * <p>Within each, worse off is who stands worse in one thing and better in none; nothing is weighed
 * against anything, so who gained here and lost there stands apart.
 */
public final class Fates {
  /** In what someone stands better or worse. */
  public enum Aspect {
    /** Purse (by a basic need of a day or more), work, months in arrears. */
    LIVELIHOOD("purse, work and arrears"),
    /** Fear and trust in neighbours (by a step of fifteen). */
    MIND("fear and trust");

    private final String words;

    Aspect(String words) {
      this.words = words;
    }

    /** Its name in tables. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What it is made of. */
    public String words() {
      return words;
    }
  }

  /** How someone stands. */
  public enum Fate {
    BETTER,
    WORSE,
    MIXED,
    UNCHANGED;

    /** Its name in tables. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    private static Fate of(int... gains) {
      boolean better = false;
      boolean worse = false;
      for (int gain : gains) {
        better |= gain > 0;
        worse |= gain < 0;
      }
      return better ? worse ? MIXED : BETTER : worse ? WORSE : UNCHANGED;
    }
  }

  private static final double LEAST_NEED = 1;
  private static final int FATES = Fate.values().length;

  private final long[][] byCohort;

  /** Of nobody, or as they were counted: by cohort, then by aspect and fate. */
  public Fates(long[][] byCohort) {
    this.byCohort = byCohort;
  }

  /** Counts the adults of two worlds of the same people. */
  public static Fates of(World first, World other) {
    Fates fates = new Fates(new long[Cohort.COUNT][Aspect.values().length * FATES]);
    Evening one = first.evening();
    Evening two = other.evening();
    Population population = first.people().population();
    for (int block = 0; block < population.blocks(); block++) {
      one.open(block);
      two.open(block);
      for (int i = 0; i < one.size(); i++) {
        if (one.layout().is(i, Role.ADULT)) {
          int cohort = one.layout().cohort[i];
          fates.byCohort[cohort][at(Aspect.LIVELIHOOD, livelihood(one, two, i))]++;
          fates.byCohort[cohort][at(Aspect.MIND, mind(one, two, i))]++;
        }
      }
    }
    return fates;
  }

  private static int at(Aspect aspect, Fate fate) {
    return aspect.ordinal() * FATES + fate.ordinal();
  }

  private static Fate livelihood(Evening one, Evening two, int i) {
    double purse = one.purse(i) - two.purse(i);
    return Fate.of(
        purse >= LEAST_NEED ? 1 : purse <= -LEAST_NEED ? -1 : 0,
        Boolean.compare(one.employed(i), two.employed(i)),
        Integer.compare(two.arrears(i), one.arrears(i)));
  }

  private static Fate mind(Evening one, Evening two, int i) {
    return Fate.of(
        Double.compare(two.fear(i), one.fear(i)), Double.compare(one.trust(i), two.trust(i)));
  }

  /** How many adults of a slice. */
  public long of(Slice slice, Aspect aspect, Fate fate) {
    long sum = 0;
    for (int cohort : slice.cohorts()) {
      sum += byCohort[cohort][at(aspect, fate)];
    }
    return sum;
  }

  /** What share of the adults of a slice; not a number where there are none. */
  public double share(Slice slice, Aspect aspect, Fate fate) {
    long all = 0;
    for (Fate each : Fate.values()) {
      all += of(slice, aspect, each);
    }
    return (double) of(slice, aspect, fate) / all;
  }

  /** By cohort, then by aspect and fate. */
  public long[][] counts() {
    return byCohort;
  }
}
