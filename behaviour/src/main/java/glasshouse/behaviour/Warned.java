package glasshouse.behaviour;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Mixer;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.society.ActLuck;
import glasshouse.society.ActSpec;
import glasshouse.society.Alarm;
import glasshouse.society.Chances;
import glasshouse.society.TruthBlock;
import java.util.List;

/**
 * An alarm before the act: of those who are about to do it in the open and hear one, a share leaves
 * it, whatever risk they perceive.
 *
 * <p>A reminder at the moment of choice (the kerb-side warnings of A25). Its strength is assumed.
 * Draws are keyed by the chance, so that an alarm takes away deeds and adds none. Departure: who
 * leaves it does it nowhere else. Reads alarms; writes counts.
 */
final class Warned {
  private final List<Alarm> alarms;
  private final Purpose purpose;
  private final long heeded;
  private final int sounded;
  private final int left;
  private long key;
  private long quiet;

  Warned(ActSpec spec, List<Alarm> alarms, Parameters p, Counters counters) {
    this.alarms = List.copyOf(alarms);
    purpose = Purpose.of("alarm/" + spec.luck());
    heeded = Chance.of(spec.deterrable() * p.get("behaviour.alarm-heeded"));
    sounded = counters.register("alarms/" + spec.id(), "alarms", "Alarms before an act");
    left = counters.register("acts-warned/" + spec.id(), "chances", "Chances left at an alarm");
  }

  void morning(Draws draws, int day) {
    key = draws.key(purpose, day);
    quiet = Chance.ALWAYS;
    for (Alarm alarm : alarms) {
      quiet = Chance.both(quiet, Chance.ALWAYS - alarm.most());
    }
  }

  /** Whether an alarm turns a person back from a chance. */
  boolean turnsBack(TruthBlock t, Chances chances, int c, ActLuck luck) {
    int i = chances.place(c);
    long bits = Mixer.mix(chances.bits(c) ^ key);
    if (Draws.high(bits) < quiet) {
      return false;
    }
    int where = luck.where(t, chances, c);
    long silent = Chance.ALWAYS;
    for (Alarm alarm : alarms) {
      silent = Chance.both(silent, Chance.ALWAYS - alarm.sounds(t.block(), t.day(), where));
    }
    if (silent < quiet) {
      throw new IllegalStateException("an alarm before an act sounds more often than at the most");
    }
    if (Draws.high(bits) < silent) {
      return false;
    }
    t.tally.add(sounded, t.cohort(i), 1);
    boolean heeds = Draws.low(bits) < heeded;
    t.tally.add(left, t.cohort(i), heeds ? 1 : 0);
    return heeds;
  }
}
