package glasshouse.consequence;

import glasshouse.dossier.Findings;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Trace;
import glasshouse.society.Kinds;
import glasshouse.society.Notices;
import glasshouse.society.TruthBlock;
import java.util.BitSet;
import java.util.Set;

/**
 * Whoever is on file by the word of a neighbour is visited, and so learns that someone near told.
 *
 * <p>Reads findings and, because people know what they did, acts; writes notices and counts.
 * Departure: nobody is told who it was, and nobody guesses.
 */
public final class Visits {
  private final BitSet informants = new BitSet();
  private final int informing;
  private final int minutes;
  private final int visited;
  private final int wrongly;

  /** Of these sensors, by their number. */
  public Visits(Set<Integer> sensors, Kinds kinds, Parameters p, Counters counters) {
    sensors.forEach(informants::set);
    informing = kinds.find(Kinds.INFORMING);
    minutes = p.whole("life.visit-minutes");
    visited = counters.register("visits/all", "visits", "Visits to those whom a neighbour told on");
    wrongly =
        counters.register("visits/wrong", "visits", "Of them: for what the person did not do");
  }

  /** Everyone of a block who is visited today. */
  public void tell(TruthBlock t, Findings findings) {
    if (informants.isEmpty()) {
      return;
    }
    for (int i = 0; i < findings.size(); i++) {
      if (informants.get(findings.sensor(i)) && findings.kind(i) != informing) {
        visit(t, findings, i);
      }
    }
  }

  private void visit(TruthBlock t, Findings findings, int i) {
    int place = findings.subject(i);
    boolean wrong = !t.acts.of(findings.kind(i)).did(place, findings.key(i));
    t.notices.add(place, Notices.Kind.REPORTED, -1, minutes, wrong);
    t.count(visited, place);
    t.tally.add(wrongly, t.cohort(place), wrong ? 1 : 0);
    if (t.traces(place)) {
      t.trace(
          place,
          Trace.of(Trace.Step.LIFE, "visit")
              .at(findings.minute(i))
              .about("", findings.key(i))
              .of(minutes, "minutes")
              .wrong(wrong));
    }
  }
}
