package glasshouse.lab.fork;

import glasshouse.kernel.Population;
import glasshouse.lab.Slice;
import glasshouse.society.people.Cohort;
import glasshouse.society.people.Role;
import glasshouse.world.Evening;
import glasshouse.world.World;
import java.util.Locale;

/**
 * How many adults stand better or worse on the last evening in one world than in another.
 *
 * <p>Five things count: purse (by a basic need of a day or more), work, months in arrears, fear and
 * trust in neighbours (by a step of fifteen). Worse off is who stands worse in one of them and
 * better in none; nothing is weighed against anything, so who gained here and lost there stands
 * apart.
 */
public final class Fates {
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
  }

  private static final double LEAST_NEED = 1;

  private final long[][] byCohort;

  /** Of nobody, or as they were counted: by cohort and fate. */
  public Fates(long[][] byCohort) {
    this.byCohort = byCohort;
  }

  /** Counts the adults of two worlds of the same people. */
  public static Fates of(World first, World other) {
    Fates fates = new Fates(new long[Cohort.COUNT][Fate.values().length]);
    Evening one = first.evening();
    Evening two = other.evening();
    Population population = first.people().population();
    for (int block = 0; block < population.blocks(); block++) {
      one.open(block);
      two.open(block);
      for (int i = 0; i < one.size(); i++) {
        if (one.layout().is(i, Role.ADULT)) {
          fates.byCohort[one.layout().cohort[i]][of(one, two, i).ordinal()]++;
        }
      }
    }
    return fates;
  }

  private static Fate of(Evening one, Evening two, int i) {
    double purse = one.purse(i) - two.purse(i);
    int[] gains = {
      purse >= LEAST_NEED ? 1 : purse <= -LEAST_NEED ? -1 : 0,
      Boolean.compare(one.employed(i), two.employed(i)),
      Integer.compare(two.arrears(i), one.arrears(i)),
      Double.compare(two.fear(i), one.fear(i)),
      Double.compare(one.trust(i), two.trust(i))
    };
    boolean better = false;
    boolean worse = false;
    for (int gain : gains) {
      better |= gain > 0;
      worse |= gain < 0;
    }
    return better ? worse ? Fate.MIXED : Fate.BETTER : worse ? Fate.WORSE : Fate.UNCHANGED;
  }

  /** How many adults of a slice. */
  public long of(Slice slice, Fate fate) {
    long sum = 0;
    for (int cohort : slice.cohorts()) {
      sum += byCohort[cohort][fate.ordinal()];
    }
    return sum;
  }

  /** What share of the adults of a slice; not a number where there are none. */
  public double share(Slice slice, Fate fate) {
    long all = 0;
    for (Fate each : Fate.values()) {
      all += of(slice, each);
    }
    return (double) of(slice, fate) / all;
  }

  /** By cohort and fate. */
  public long[][] counts() {
    return byCohort;
  }
}
