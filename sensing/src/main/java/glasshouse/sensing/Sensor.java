package glasshouse.sensing;

import glasshouse.kernel.BlockState;
import glasshouse.kernel.Draws;
import java.util.Optional;

/**
 * Truth becomes record: reads today's acts of a block, writes findings, mail of the record and the
 * audit. Nothing else.
 */
public interface Sensor {
  /** The keys of a day. */
  void morning(Draws draws, int day);

  /** Looks at a block's day. */
  void sense(Watch watch);

  /** What it remembers from day to day; most remember nothing. */
  default Optional<BlockState> state() {
    return Optional.empty();
  }
}
