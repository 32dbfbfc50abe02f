package glasshouse.sensing;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.society.Acts;
import java.util.ArrayList;
import java.util.List;

/** What one sensor keeps for one kind of act: its purposes, the keys of the day, its counters. */
final class Sight {
  /** Rounds to the nearest in 2^-16. */
  private static final long HALF = 1 << 15;

  final int sensor;
  final int kind;
  final int as;
  private final int observations;
  private final int expected;
  private final Purpose see;
  private final Purpose identified;
  private final Purpose falseMatch;
  private final Purpose victim;
  private long seeKey;
  long identifiedKey;
  long falseMatchKey;
  long victimKey;

  /**
   * For a sensor and a kind.
   *
   * @param as the kind it is filed as: another one where a classifier confuses
   */
  Sight(int sensor, String sensorId, int kind, String kindId, int as, Counters counters) {
    this.sensor = sensor;
    this.kind = kind;
    this.as = as;
    String which = sensorId + "/" + kindId;
    see = Purpose.of("see/" + which);
    identified = Purpose.of("id/" + which);
    falseMatch = Purpose.of("fm/" + which);
    victim = Purpose.of("victim/" + which);
    observations =
        counters.register("sensor-observations/" + sensorId, "acts", "Acts that the sensor saw");
    expected =
        counters.register(
            "sensor-expected/" + sensorId,
            "2^-16 acts",
            "Sightings expected of the acts that happened");
  }

  /**
   * What a sensor keeps for each kind that it sees, filed as what it is, in the order of its spec.
   */
  static List<Sight> all(int sensor, SensorSpec spec, SensingContext context) {
    List<Sight> all = new ArrayList<>();
    for (String id : spec.sees()) {
      int kind = context.kinds().get(id);
      all.add(new Sight(sensor, spec.id(), kind, id, kind, context.counters()));
    }
    return List.copyOf(all);
  }

  void morning(Draws draws, int day) {
    seeKey = draws.key(see, day);
    identifiedKey = draws.key(identified, day);
    falseMatchKey = draws.key(falseMatch, day);
    victimKey = draws.key(victim, day);
  }

  /**
   * Whether the a-th act of the kind is seen, at this chance. Books what was to be expected, and
   * the observation.
   */
  boolean sees(Watch w, Acts.OfKind acts, int a, long chance) {
    int place = acts.doer(a);
    return books(
        w, place, chance, Confusion.met(chance, seeKey, w.truth.first() + place, acts.ordinal(a)));
  }

  /** Whether a draw meets a chance that is no look at an act; books it of a person like one. */
  boolean meets(Watch w, int place, long chance, long half) {
    return books(w, place, chance, half < chance);
  }

  private boolean books(Watch w, int place, long chance, boolean seen) {
    int cohort = w.truth.cohort(place);
    w.truth.tally.add(expected, cohort, (chance + HALF) >> 16);
    if (seen) {
      w.truth.tally.add(observations, cohort, 1);
    }
    return seen;
  }
}
