package glasshouse.society;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Trace;

/**
 * Flights and fast trains: whoever has the chance to travel asks at the door; a record can close
 * it.
 *
 * <p>Counts hold beside A3, A4 and A8 of the evidence. Reads doors; writes notices, and takes
 * refused chances away.
 */
public final class Departures {
  private final ActSpec.Door door;
  private final String id;
  private final int asked;
  private final int refused;

  /** The door of one kind of journey. */
  public Departures(ActSpec spec, Counters counters) {
    door = spec.door();
    id = spec.id();
    asked = counters.register("doors-asked/" + id, "tickets", "Tickets asked for");
    refused = counters.register("doors-refused/" + id, "tickets", "Tickets refused");
  }

  /** Keeps the chances of those whom the door lets through. */
  public void ask(TruthBlock t, Chances chances) {
    chances.retain(i -> admitted(t, i));
  }

  private boolean admitted(TruthBlock t, int i) {
    t.tally.add(asked, t.cohort(i), 1);
    if (t.encounters.open(door, i)) {
      return true;
    }
    t.tally.add(refused, t.cohort(i), 1);
    t.notices.add(i, Notices.Kind.REFUSED, -1, 0, false);
    if (t.traces(i)) {
      t.trace(i, Trace.of(Trace.Step.DOOR, id).went("refused"));
    }
    return false;
  }
}
