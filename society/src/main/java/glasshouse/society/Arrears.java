package glasshouse.society;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A month in arrears is the act {@code arrears}, which befalls an adult and is no choice: what a
 * bank knows of its own books, and what a financial tracker asks for.
 *
 * <p>It befalls whenever {@link Money} has just counted a month with the purse below zero (H5 has
 * bills that are late; that purse and record go together is the point here). It has no luck of its
 * own. A scenario without such an act has none of this. Departure: one bank for everyone, all books
 * closed in the same week. Reads arrears; writes acts.
 */
public final class Arrears {
  private final @Nullable Befalling arrears;

  /** With these parameters. */
  public Arrears(Parameters parameters, Kinds kinds, Counters counters) {
    int kind = kinds.find(Kinds.ARREARS);
    int noted = parameters.whole("life.arrears-noted");
    arrears = kind < 0 ? null : new Befalling(Kinds.ARREARS, kind, noted, counters);
  }

  /** After money: those of the week whose month was counted. */
  public void live(TruthBlock t) {
    if (arrears == null || !Money.counts(t.day())) {
      return;
    }
    for (int i = t.weekFrom(); i < t.weekTo(); i++) {
      int months = t.arrears(i);
      if (months > 0) {
        arrears.befall(t, i, months, "months");
      }
    }
  }
}
