package glasshouse.society;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Trace;
import glasshouse.society.people.Role;

/**
 * Slow lines: whoever is online on a line that a record slows waits, some minutes a day.
 *
 * <p>What gets through at all is asked by {@link Access}, work by {@link Work}. Departure: waiting
 * costs time alone, no wage. Reads prices; counts minutes.
 */
public final class SlowLines {
  private final int minutesADay;
  private final int waited;
  private final int slowed;

  /** With these parameters. */
  public SlowLines(Parameters parameters, Counters counters) {
    minutesADay = parameters.whole("life.slow-line-minutes");
    waited = counters.register("line/slow-minutes", "minutes", "Minutes waited on slow lines");
    slowed = counters.register("line/slow", "person-weeks", "People with a slow line");
  }

  /** The week of those whose day it is. */
  public void live(TruthBlock t) {
    for (int i = t.weekFrom(); i < t.weekTo(); i++) {
      if (t.layout().is(i, Role.ONLINE)) {
        int line = t.encounters.price(Encounters.Price.LINE, i);
        if (line < Encounters.ONE && !Flags.is(t.flags[i], Flags.NO_LINE)) {
          wait(t, i, Calendar.WEEK * minutesADay * (Encounters.ONE - line) >> 8);
        }
      }
    }
  }

  private void wait(TruthBlock t, int i, int minutes) {
    t.tally.add(waited, t.cohort(i), minutes);
    t.tally.add(slowed, t.cohort(i), 1);
    if (t.traces(i)) {
      t.trace(i, Trace.of(Trace.Step.LIFE, "line").went("slow").of(minutes, "minutes"));
    }
  }
}
