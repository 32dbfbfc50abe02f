package glasshouse.society;

/**
 * The face scan without which there is no line: the society asks, sensing says how it errs. Chances
 * as {@link glasshouse.kernel.Chance}.
 */
public interface LineScan {
  /** Its name, also the name of its luck. */
  String id();

  /** The chance that this person's first try fails. */
  long fails(int person, int cell);

  /** The chance that a further try fails when one did, that of a later month as well. */
  long failsAgain();

  /** Tries at one visit. */
  int tries();

  /** Share of those without a line of their own who use another's. */
  long transfer();
}
