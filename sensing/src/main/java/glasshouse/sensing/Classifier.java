package glasshouse.sensing;

import glasshouse.kernel.Draws;
import glasshouse.society.Acts;
import glasshouse.society.DataPoints;
import glasshouse.society.Face;
import glasshouse.society.Muting;
import glasshouse.society.Renewals;
import java.util.ArrayList;
import java.util.List;

/**
 * Mechanism {@code classifier}: reads what is written and flags it; true-positive of what it looks
 * for, false-positive of what it confuses with that, more often in some groups' speech and with
 * some people for life.
 *
 * <p>Source of the gap: Sap et al. 2019 (B11). Nothing is read: it is a confusion matrix. A post
 * under a pseudonym is pinned on its author with the chance {@code sensing.attribution} alone, or
 * {@code sensing.attribution-bound} where the author's line is bound to a face; a harmless post
 * flagged is an act that nobody did.
 */
final class Classifier implements Sensor {
  private final List<Sight> looked;
  private final List<Sight> confused = new ArrayList<>();
  private final PersonError error;
  private final Confusion rates;
  private final long attribution;
  private final long attributionBound;
  private final Renewals renewals;
  private final int pseudonyms;
  private final int attributed;
  private final DataPoints points;

  Classifier(int index, SensorSpec spec, SensingContext context) {
    int target = context.kinds().get(spec.sees().getFirst());
    looked = Sight.all(index, spec, context);
    for (String id : spec.settings().list("confuses")) {
      int kind = context.kinds().get(id);
      confused.add(new Sight(index, spec.id(), kind, id, target, context.counters()));
    }
    points = new DataPoints(spec.id(), context.counters());
    error = new PersonError(spec.id(), spec.settings(), "differential", context.draws());
    rates =
        Confusion.of(
            spec.settings().number("true-positive"), spec.settings().number("false-positive", 0));
    attribution = context.parameters().chance("sensing.attribution");
    attributionBound = context.parameters().chance("sensing.attribution-bound");
    renewals = context.renewals();
    pseudonyms =
        context.counters().register("pseudonyms/flagged", "posts", "Posts under one, flagged");
    attributed =
        context
            .counters()
            .register("pseudonyms/attributed", "posts", "Of them: pinned on their author");
  }

  @Override
  public void morning(Draws draws, int day) {
    for (Sight sight : looked) {
      sight.morning(draws, day);
    }
    for (Sight sight : confused) {
      sight.morning(draws, day);
    }
  }

  @Override
  public void sense(Watch w) {
    for (Sight sight : looked) {
      classify(w, sight, true);
    }
    for (Sight sight : confused) {
      classify(w, sight, false);
    }
  }

  private void classify(Watch w, Sight sight, boolean sought) {
    Acts.OfKind acts = w.truth.acts.of(sight.kind);
    for (int a = 0; a < acts.size(); a++) {
      int place = acts.doer(a);
      int person = w.truth.first() + place;
      points.add(w.truth, place, 1);
      int cell = w.truth.layout().cell[place];
      long rate = rates.chance(sought);
      long chance = sought ? rate : error.of(rate, person, cell);
      if (sight.sees(w, acts, a, chance)) {
        attribute(w, sight, acts, a, sought);
      }
    }
  }

  private void attribute(Watch w, Sight sight, Acts.OfKind acts, int a, boolean sought) {
    int place = acts.doer(a);
    int person = w.truth.first() + place;
    boolean hidden = Muting.meant(w.truth, place) == Face.PSEUDONYMOUS;
    long half = Draws.high(Draws.bits(sight.identifiedKey, person, acts.ordinal(a)));
    boolean unknown = hidden && half >= attribution(w, place);
    if (hidden) {
      w.truth.tally.add(pseudonyms, w.truth.cohort(place), 1);
      w.truth.tally.add(attributed, w.truth.cohort(place), unknown ? 0 : 1);
    }
    if (unknown) {
      w.miss(sight.sensor, sight.kind, place, acts.minute(a), acts.key(a));
    } else if (sought) {
      w.hit(sight.sensor, sight.as, place, acts.minute(a), acts.key(a));
    } else {
      w.invent(sight.sensor, sight.as, place, acts.minute(a), acts.key(a));
    }
  }

  private long attribution(Watch w, int place) {
    return renewals.bound(w.truth, place) ? attributionBound : attribution;
  }
}
