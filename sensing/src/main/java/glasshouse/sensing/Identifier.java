package glasshouse.sensing;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Settings;
import glasshouse.society.Acts;
import glasshouse.society.Flags;

/**
 * On whom a sighting is pinned: the doer, nobody, or a stranger.
 *
 * <p>By {@code officer}: the doer is known unless missed. By {@code face}: the doer is found unless
 * missed (the false non-match rate, larger for some people), else a stranger comes up with the
 * false positive identification rate of {@link FaceSearch}.
 */
final class Identifier {
  private final long miss;
  private final PersonError error;
  private final @org.jspecify.annotations.Nullable FaceSearch faces;
  private final Lookalikes lookalikes;

  Identifier(String sensorId, Settings settings, SensingContext context) {
    miss = Chance.of(settings.number("miss", 0));
    lookalikes =
        new Lookalikes(
            context.layouts(), context.population(), context.draws(), context.parameters());
    boolean byFace = settings.word("by", "officer").equals("face");
    error =
        byFace
            ? PersonError.ofFace(settings, context.draws())
            : new PersonError(sensorId, settings, "miss-differential", context.draws());
    faces =
        byFace
            ? new FaceSearch(
                settings, lookalikes.shares(context.parameters()), context.parameters())
            : null;
  }

  /** Decides for the a-th act of a kind that was seen, and answers whether it got a name. */
  boolean identify(Watch w, Sight sight, Acts.OfKind acts, int a) {
    int place = acts.doer(a);
    int person = w.truth.first() + place;
    int cell = w.truth.layout().cell[place];
    int ordinal = acts.ordinal(a);
    long missed =
        Flags.is(w.truth.flags[place], Flags.OPTED_OUT)
            ? Chance.ALWAYS
            : error.of(miss, person, cell);
    if (Draws.high(Draws.bits(sight.identifiedKey, person, ordinal)) >= missed) {
      w.hit(sight.sensor, sight.as, place, acts.minute(a), acts.key(a));
      return true;
    }
    w.miss(sight.sensor, sight.kind, place, acts.minute(a), acts.key(a));
    long half = faces == null ? 0 : Draws.bits(sight.falseMatchKey, person, ordinal);
    if (faces != null && Draws.high(half) < faces.fpir(cell)) {
      int stranger = faces.strangerCell(cell, Draws.low(half));
      int victim = lookalikes.find(sight.victimKey, person, ordinal, stranger);
      if (victim >= 0) {
        w.mistake(sight.sensor, sight.as, victim, acts.minute(a), acts.key(a));
        return true;
      }
    }
    return false;
  }
}
