package glasshouse.society;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Mixer;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Trace;

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
  private static final long HASH = Mixer.hash(Kinds.ARREARS);

  private final int kind;
  private final int noted;
  private final int done;

  /** With these parameters. */
  public Arrears(Parameters parameters, Kinds kinds, Counters counters) {
    kind = kinds.find(Kinds.ARREARS);
    noted = parameters.whole("life.arrears-noted");
    done =
        kind < 0
            ? 0
            : counters.register("acts-done/" + Kinds.ARREARS, "acts", "Acts done, seen or not");
  }

  /** After money: those of the week whose month was counted. */
  public void live(TruthBlock t) {
    if (kind < 0 || !Money.counts(t.day())) {
      return;
    }
    for (int i = t.weekFrom(); i < t.weekTo(); i++) {
      if (Livelihood.arrears(t.livelihood[i]) > 0) {
        befall(t, i);
      }
    }
  }

  private void befall(TruthBlock t, int i) {
    long key = Mixer.mix(Mixer.mix(HASH + t.day() * Mixer.GAMMA) + (t.first() + i) * Mixer.GAMMA);
    t.acts.of(kind).add(i, 0, noted, t.block(), key);
    t.tally.add(done, t.cohort(i), 1);
    if (t.traces(i)) {
      t.trace(
          i,
          Trace.of(Trace.Step.ACT, Kinds.ARREARS)
              .at(noted)
              .about(Kinds.ARREARS, key)
              .went("done")
              .of(Livelihood.arrears(t.livelihood[i]), "months"));
    }
  }
}
