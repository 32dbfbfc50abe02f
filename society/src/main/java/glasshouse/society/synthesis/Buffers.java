package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.society.people.Role;

/**
 * The purse each adult aims to hold: a log-normal number of days of the own load, capped at what a
 * purse can hold.
 *
 * <p>Source: G17 for the share below three months (of another country: none was found for this
 * one). Departures: independent of income; assets that take time to sell are no buffer.
 */
final class Buffers {
  private final double medianDays;
  private final double[] spread;
  private final Luck luck;

  Buffers(Draws draws, Parameters parameters) {
    medianDays = parameters.get("society.buffer-median-days");
    spread = Bell.medianOne(parameters.get("society.buffer-sd"));
    luck = new Luck(draws, "buffer");
  }

  /** Fills the buffer of all adults. */
  void fill(Draft draft) {
    for (int place = 0; place < draft.people(); place++) {
      if (draft.layout.is(place, Role.ADULT)) {
        double days = medianDays * spread[Bell.index(luck.half(draft.who(place)))];
        draft.layout.buffer[place] =
            (short) Math.min(Wages.MOST, StrictMath.round(days * draft.layout.load[place]));
      }
    }
  }
}
