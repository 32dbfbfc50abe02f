package glasshouse.society;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Counters;
import glasshouse.society.people.Role;

/**
 * How unevenly purses and incomes are spread, and who stays poor: every four weeks each adult is
 * counted in a bin of what the purse holds and of what the week brought, four bins to a doubling.
 *
 * <p>A purse below zero is counted as empty. Reads purses, income; writes counts alone.
 */
public final class Wealth {
  /** How many bins: empty, and four to each doubling up to 2^15 (1/16 of a basic need). */
  public static final int BINS = 61;

  private static final int QUARTERS = 2;

  private final Money money;
  private final int[] purses = new int[BINS];
  private final int[] incomes = new int[BINS];

  /** Of what this money model says. */
  public Wealth(Money money, Counters counters) {
    this.money = money;
    for (int bin = 0; bin < BINS; bin++) {
      purses[bin] = counters.register(purse(bin), "adults", "Adults with a purse of this bin");
      incomes[bin] = counters.register(income(bin), "adults", "Adults with an income of this bin");
    }
  }

  /** The counter of a bin of purses. */
  public static String purse(int bin) {
    return "wealth/purse-" + bin;
  }

  /** The counter of a bin of daily incomes. */
  public static String income(int bin) {
    return "wealth/income-" + bin;
  }

  /** The bin of an amount, 0 for nothing or less. */
  static int bin(int amount) {
    if (amount <= 0) {
      return 0;
    }
    int octave = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(amount);
    int within = (int) ((long) (amount - (1 << octave)) << QUARTERS >> octave);
    return 1 + (octave << QUARTERS) + within;
  }

  /** The middle of a bin, in the unit of what is counted. */
  public static double middle(int bin) {
    if (bin == 0) {
      return 0;
    }
    int quarter = (bin - 1) & (1 << QUARTERS) - 1;
    double octave = StrictMath.scalb(1.0, bin - 1 >> QUARTERS);
    return octave * (1 + (quarter + 0.5) / (1 << QUARTERS));
  }

  /** Counts those of the week whose month is counted. */
  public void live(TruthBlock t) {
    if (!Money.counts(t.day())) {
      return;
    }
    for (int i = t.weekFrom(); i < t.weekTo(); i++) {
      if (t.layout().is(i, Role.ADULT)) {
        t.tally.add(purses[bin(t.purse[i])], t.cohort(i), 1);
        t.tally.add(incomes[bin(money.income(t, i) / Calendar.WEEK)], t.cohort(i), 1);
      }
    }
  }
}
