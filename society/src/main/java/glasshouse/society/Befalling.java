package glasshouse.society;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Mixer;
import glasshouse.kernel.Trace;

/**
 * An act that befalls people and is no choice: it has no luck of its own, so that its event key
 * hangs on its name, the person and the day alone. Writes acts.
 */
final class Befalling {
  private final String id;
  private final int kind;
  private final int minute;
  private final long hash;
  private final int done;

  /** An act of this name and number, done at a minute of the day. */
  Befalling(String id, int kind, int minute, Counters counters) {
    this.id = id;
    this.kind = kind;
    this.minute = minute;
    hash = Mixer.hash(id);
    done = counters.register("acts-done/" + id, "acts", "Acts done, seen or not");
  }

  /** It befalls a person. */
  void befall(TruthBlock t, int i) {
    befall(t, i, 0, "");
  }

  /** The same of so much. */
  void befall(TruthBlock t, int i, double amount, String unit) {
    long key = Draws.bits(hash, t.day(), t.first() + i);
    t.acts.of(kind).add(i, 0, minute, t.block(), key);
    t.tally.add(done, t.cohort(i), 1);
    if (t.traces(i)) {
      t.trace(
          i, Trace.of(Trace.Step.ACT, id).at(minute).about(id, key).went("done").of(amount, unit));
    }
  }
}
