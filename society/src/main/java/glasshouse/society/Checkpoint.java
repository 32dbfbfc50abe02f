package glasshouse.society;

import glasshouse.society.people.Role;
import java.util.function.IntConsumer;

/**
 * Where people are stopped on their way: the society walks, sensing says whom it stops. Thresholds
 * as {@link glasshouse.kernel.Chance}.
 */
public interface Checkpoint {
  /** Its name, also the name of its luck. */
  String id();

  /** Its number among all sensors. */
  int number();

  /** Whether it is on the way of those who live in a block, on a day. */
  boolean stands(int block, int day);

  /** Who passes. */
  Role who();

  /** Passages a day of such a person. */
  int passages();

  /**
   * Nobody but those whom {@link #marked} names is stopped with a higher chance at one passage; at
   * most one half.
   */
  long usual();

  /** Those whom a record makes more likely to be stopped, in order of place. */
  void marked(TruthBlock t, IntConsumer each);

  /** The chance that a person of the block is stopped at one passage. */
  long stops(TruthBlock t, int place);

  /** Whether it claims to look for someone, so that whoever else is stopped is stopped wrongly. */
  boolean accuses();

  /** Minutes that being stopped costs. */
  int minutes();

  /** Minutes of queue a passage, stopped or not, before what a record makes of them. */
  double queueMinutes();
}
