package glasshouse.sensing;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.society.Acts;
import glasshouse.society.DataPoints;
import glasshouse.society.Flags;
import java.util.ArrayList;
import java.util.List;

/**
 * Mechanism {@code record}: an institution reports what it knows of its own affairs (coverage), now
 * and then about a namesake.
 *
 * <p>No face is involved: the error is linkage of two files (linkage-error), and the namesake is
 * another of the same group, sex and age band. What a minor does by a parent's account
 * (minors-borrow) is the parent's in these books. Where it knows people {@code through} their line,
 * it sees nothing of those without one. Departure: namesakes are not more alike than that.
 */
final class Record implements Sensor {
  private final List<Sight> sights;
  private final List<Borrowing> borrowings = new ArrayList<>();
  private final Lookalikes namesakes;
  private final DataPoints points;
  private final long coverage;
  private final long linkageError;
  private final boolean throughLine;

  Record(int index, SensorSpec spec, SensingContext context) {
    sights = Sight.all(index, spec, context);
    double share = spec.settings().number("minors-borrow", 0);
    for (String act : spec.sees()) {
      borrowings.add(new Borrowing(spec.id(), act, share, context.counters()));
    }
    points = new DataPoints(spec.id(), context.counters());
    namesakes =
        new Lookalikes(
            context.layouts(), context.population(), context.draws(), context.parameters());
    coverage = Chance.of(spec.settings().number("coverage"));
    linkageError = Chance.of(spec.settings().number("linkage-error", 0));
    throughLine = spec.settings().word("through", "file").equals("line");
  }

  @Override
  public void morning(Draws draws, int day) {
    for (Sight sight : sights) {
      sight.morning(draws, day);
    }
    for (Borrowing borrowing : borrowings) {
      borrowing.morning(draws, day);
    }
  }

  @Override
  public void sense(Watch w) {
    for (int s = 0; s < sights.size(); s++) {
      Sight sight = sights.get(s);
      Acts.OfKind acts = w.truth.acts.of(sight.kind);
      for (int a = 0; a < acts.size(); a++) {
        boolean known = !throughLine || !Flags.is(w.truth.flags[acts.doer(a)], Flags.NO_LINE);
        if (known && sight.sees(w, acts, a, coverage)) {
          points.add(w.truth, acts.doer(a), 1);
          link(
              w, sight, acts, a, borrowings.get(s).account(w.truth, acts.doer(a), acts.ordinal(a)));
        }
      }
    }
  }

  /** Pins it on whoever holds the account, or on a namesake of the holder. */
  private void link(Watch w, Sight sight, Acts.OfKind acts, int a, int holder) {
    int place = acts.doer(a);
    int person = w.truth.first() + place;
    boolean linked =
        Draws.high(Draws.bits(sight.identifiedKey, person, acts.ordinal(a))) >= linkageError;
    if (linked && holder == place) {
      w.hit(sight.sensor, sight.as, place, acts.minute(a), acts.key(a));
      return;
    }
    w.miss(sight.sensor, sight.kind, place, acts.minute(a), acts.key(a));
    if (linked) {
      w.blame(sight.sensor, sight.as, holder, acts.minute(a), acts.key(a));
      return;
    }
    int cell = w.truth.layout().cell[holder];
    int namesake = namesakes.find(sight.victimKey, person, acts.ordinal(a), cell);
    if (namesake >= 0) {
      w.mistake(sight.sensor, sight.as, namesake, acts.minute(a), acts.key(a));
    }
  }
}
