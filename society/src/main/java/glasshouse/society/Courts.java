package glasshouse.society;

import glasshouse.kernel.Case;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import glasshouse.society.people.Purse;

/**
 * Debts before a court: after three months in arrears a creditor may sue; a ruling not met in time
 * is a court default, and it is paid when the purse is out of arrears.
 *
 * <p>Levels by H6 and H6b of the evidence. Reads purse, arrears; writes the society's cases and the
 * acts {@code court-default} and {@code debt-paid}, which befall people and are no choice.
 */
public final class Courts {
  /** Kind of case: a ruling to be met; stage 0 open, 1 defaulted. */
  public static final int DEBT = 1;

  private static final Purpose SUED = Purpose.of("hazard/sued");

  private final long sued;
  private final int termDays;
  private final int checkedDays;
  private final int rulings;
  private final int defaults;
  private final int paid;
  private final Befalling defaulted;
  private final Befalling paidLate;
  private long suedKey;

  /** With these parameters. */
  public Courts(Parameters parameters, Kinds kinds, Counters counters) {
    sued = parameters.chance("life.sued-a-week");
    checkedDays = parameters.whole("life.ruling-checked");
    int sits = parameters.whole("life.court-sits");
    termDays = parameters.whole("life.ruling-days");
    rulings = counters.register("courts/rulings", "rulings", "Rulings against a debtor");
    defaults = counters.register("courts/defaults", "rulings", "Rulings not met in time");
    defaulted = new Befalling(Kinds.COURT_DEFAULT, kinds.get(Kinds.COURT_DEFAULT), sits, counters);
    paidLate = new Befalling(Kinds.DEBT_PAID, kinds.get(Kinds.DEBT_PAID), sits, counters);
    paid = counters.register("courts/paid", "rulings", "Defaulted rulings paid later");
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    suedKey = draws.key(SUED, day);
  }

  /** New suits of the week, and what is due. */
  public void live(TruthBlock t) {
    for (int i = t.weekFrom(); i < t.weekTo(); i++) {
      if (t.arrears(i) == Livelihood.MOST
          && Draws.high(Draws.bits(suedKey, t.first() + i, 0)) < sued
          && t.cases().find(i, DEBT) < 0) {
        t.cases().open(Case.of(i, DEBT, 0, t.day(), t.day() + termDays, Math.max(0, -t.purse[i])));
        t.tally.add(rulings, t.cohort(i), 1);
        if (t.traces(i)) {
          t.trace(
              i,
              Trace.of(Trace.Step.LIFE, "ruling").of(-t.purse[i] / (double) Purse.NEED, "needs"));
        }
      }
    }
  }

  /** Whether a case is a ruling that was not met in time and still is not. */
  public static boolean unmet(long code) {
    return Case.kind(code) == DEBT && Case.stage(code) == 1;
  }

  /** A ruling that is due: met, defaulted, or looked at again later. */
  public long due(TruthBlock t, long code) {
    int i = Case.place(code);
    boolean solvent = t.purse[i] >= 0;
    boolean before = unmet(code);
    if (solvent) {
      if (before) {
        paidLate.befall(t, i);
        t.tally.add(paid, t.cohort(i), 1);
      }
      return 0;
    }
    if (!before) {
      defaulted.befall(t, i);
      t.tally.add(defaults, t.cohort(i), 1);
    }
    return Case.of(i, DEBT, 1, Case.entered(code), t.day() + checkedDays, Case.amount(code));
  }
}
