package glasshouse.sensing;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.society.Acts;
import java.util.List;

/**
 * The search of those whom a checkpoint stopped today: what they carry is found with the setting
 * {@code finds}, and pinned on them, for who is searched is known.
 */
final class StoppedSearch {
  private final int checkpoint;
  private final List<Sight> sights;
  private final long finds;

  /** At a checkpoint, by its number among the sensors. */
  StoppedSearch(int checkpoint, SensorSpec spec, SensingContext context) {
    this.checkpoint = checkpoint;
    sights = Sight.all(checkpoint, spec, context);
    finds = Chance.of(spec.settings().number("finds"));
  }

  void morning(Draws draws, int day) {
    for (Sight sight : sights) {
      sight.morning(draws, day);
    }
  }

  void sense(Watch w) {
    for (Sight sight : sights) {
      Acts.OfKind acts = w.truth.acts.of(sight.kind);
      for (int a = 0; a < acts.size(); a++) {
        if (w.truth.stopped.by(checkpoint, acts.doer(a)) && sight.sees(w, acts, a, finds)) {
          w.hit(sight.sensor, sight.as, acts.doer(a), acts.minute(a), acts.key(a));
        }
      }
    }
  }
}
