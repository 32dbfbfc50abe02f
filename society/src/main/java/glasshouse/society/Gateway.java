package glasshouse.society;

import glasshouse.society.people.Role;

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

  /** No first try fails with a higher chance. */
  long worst();

  /** The chance that this person's first try fails. */
  long fails(int person, int cell);

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
}
