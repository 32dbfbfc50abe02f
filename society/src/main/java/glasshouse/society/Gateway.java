package glasshouse.society;

import glasshouse.kernel.Chance;
import glasshouse.society.people.Role;
import java.util.List;

/**
 * A gate that checks who passes: the society walks through, sensing says how it errs. Thresholds as
 * {@link glasshouse.kernel.Chance}.
 */
public interface Gateway {
  /** Its name, also the name of its luck. */
  String id();

  /** Whether it stands in the way of those who live in a block, on a day. */
  boolean stands(int block, int day);

  /** Who passes. */
  Role who();

  /** Passages a day of such a person, at most four. */
  int passages();

  /** The chance that a person's first try fails, by row of {@link HardFaces}. */
  long[] fails();

  /** The chance that a further try fails when one did. */
  long failsAgain();

  /** Tries before the gate refuses. */
  int tries();

  /** The chance that a refused person finds staff, a queue and a way through. */
  long staffed();

  /** Minutes that each try costs. */
  int tryMinutes();

  /** Minutes that the queue costs. */
  int queueMinutes();

  /** The share of days' passages that are made: one where people pass every day. */
  default long frequency() {
    return Chance.ALWAYS;
  }

  /** What a refusal costs beside the minutes. */
  default Refusal refusal() {
    return Refusal.LATE;
  }

  /** Acts that need a passage of their own, such as flights; nothing where people pass daily. */
  default List<String> at() {
    return List.of();
  }

  /** What a refused person goes without. */
  enum Refusal {
    /** Arrives late at work or school. */
    LATE,
    /** Eats elsewhere, dearer, or not at all. */
    MEAL,
    /** Gets no cash today, and pays for getting it elsewhere. */
    CASH,
    /** Does not travel; the ticket is lost. */
    TICKET,
    /** Nothing but time. */
    TIME
  }
}
