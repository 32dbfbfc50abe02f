package glasshouse.sensing;

import glasshouse.kernel.Counters;
import glasshouse.society.TruthBlock;
import java.util.Locale;

/** Counts of what neighbours report, by cohort of the one who is told on. Writes counts alone. */
final class Reports {
  private final int[] made = new int[Sort.values().length];
  private final int[] upheld = new int[Sort.values().length];

  /** What is true of a report. */
  enum Sort {
    /** Of what the one told on did. */
    TRUE,
    /** Of what another did. */
    MISTAKEN,
    /** Of nothing, and the informer knows it. */
    MALICIOUS,
    /** Of nothing, and the informer thinks that it was something. */
    UNFOUNDED;

    /** Its name in counts and traces. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Reports(Counters counters) {
    for (Sort sort : Sort.values()) {
      String id = sort.label();
      made[sort.ordinal()] =
          counters.register("reports/" + id, "reports", "Reports of neighbours that are " + id);
      upheld[sort.ordinal()] =
          counters.register("reports-upheld/" + id, "reports", "Of them: upheld, and on file");
    }
  }

  /** One report on a person of the block. */
  void count(TruthBlock t, int against, Sort sort, boolean stands) {
    t.tally.add(made[sort.ordinal()], t.cohort(against), 1);
    if (stands) {
      t.tally.add(upheld[sort.ordinal()], t.cohort(against), 1);
    }
  }
}
