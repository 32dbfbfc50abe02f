package glasshouse.sensing;

import glasshouse.kernel.Draws;

/**
 * Truth becomes record: reads today's acts of a block, writes findings, mail of the record and the
 * audit. Nothing else.
 */
public interface Sensor {
  /** The keys of a day. */
  void morning(Draws draws, int day);

  /** Looks at a block's day. */
  void sense(Watch watch);
}
