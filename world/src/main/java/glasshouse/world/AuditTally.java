package glasshouse.world;

import glasshouse.kernel.Audit;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Reach;
import glasshouse.kernel.Tally;
import glasshouse.kernel.Trace;
import glasshouse.kernel.Tracer;
import glasshouse.sensing.SensorSpec;
import glasshouse.society.Kinds;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The audit of one worker: what each sensor hit, missed, mistook and invented, as counts by cohort
 * of the person concerned and, of followed people, as sightings told to the tracer.
 */
final class AuditTally implements Audit {
  private final Ids ids;
  private final Tally tally;
  private final Reach reach;
  private final Tracer tracer;
  private int day;

  AuditTally(Ids ids, Tally tally, Reach reach, Tracer tracer) {
    this.ids = ids;
    this.tally = tally;
    this.reach = reach;
    this.tracer = tracer;
  }

  /** The counters and names of all sensors, registered once a world. */
  record Ids(
      int[] hit,
      int[] missed,
      int[] mistaken,
      int[] invented,
      int[] findings,
      int[] foundOf,
      int[] falseOf,
      List<String> sensors,
      Kinds kinds) {
    static Ids register(List<SensorSpec> sensors, Kinds kinds, Counters counters) {
      return new Ids(
          all(sensors, counters, "audit-hit/", "Findings on the one who did it"),
          all(sensors, counters, "audit-missed/", "Acts seen and pinned on nobody or another"),
          all(sensors, counters, "audit-mistaken/", "Findings on one who did not do another's act"),
          all(sensors, counters, "audit-invented/", "Findings of an act that nobody did"),
          all(sensors, counters, "sensor-findings/", "Findings of the sensor"),
          ofActs(kinds, counters, "found-of/", "Findings of the act, by whatever sensor"),
          ofActs(kinds, counters, "false-of/", "Of them: on a person who did not do that act"),
          sensors.stream().map(SensorSpec::id).toList(),
          kinds);
    }

    private static int[] ofActs(Kinds kinds, Counters counters, String family, String about) {
      return IntStream.range(0, kinds.size())
          .map(k -> counters.register(family + kinds.spec(k).id(), "findings", about))
          .toArray();
    }

    private static int[] all(
        List<SensorSpec> sensors, Counters counters, String family, String about) {
      return sensors.stream()
          .mapToInt(s -> counters.register(family + s.id(), "findings", about))
          .toArray();
    }
  }

  /** A new day. */
  void open(int today) {
    day = today;
  }

  @Override
  public void hit(int sensor, int kind, int person, int cohort, int minute, long key) {
    count(ids.hit[sensor], sensor, kind, person, cohort);
    tell(sensor, kind, person, minute, key, "hit");
  }

  @Override
  public void missed(int sensor, int kind, int person, int cohort, int minute, long key) {
    tally.add(ids.missed[sensor], cohort, 1);
    tell(sensor, kind, person, minute, key, "missed");
  }

  @Override
  public void mistaken(int sensor, int kind, int person, int cohort, int minute, long key) {
    count(ids.mistaken[sensor], sensor, kind, person, cohort);
    tally.add(ids.falseOf[kind], cohort, 1);
    tell(sensor, kind, person, minute, key, "mistaken");
  }

  @Override
  public void invented(int sensor, int kind, int person, int cohort, int minute, long key) {
    count(ids.invented[sensor], sensor, kind, person, cohort);
    tally.add(ids.falseOf[kind], cohort, 1);
    tell(sensor, kind, person, minute, key, "invented");
  }

  private void count(int counter, int sensor, int kind, int person, int cohort) {
    tally.add(counter, cohort, 1);
    tally.add(ids.foundOf[kind], cohort, 1);
    tally.add(ids.findings[sensor], cohort, 1);
    reach.mark(ids.findings[sensor], person);
  }

  private void tell(int sensor, int kind, int person, int minute, long key, String how) {
    if (tracer.follows(person)) {
      boolean wrong = how.equals("mistaken") || how.equals("invented");
      Trace sighting =
          Trace.of(Trace.Step.SIGHTING, ids.sensors.get(sensor))
              .at(minute)
              .about(ids.kinds.spec(kind).id(), key)
              .went(how)
              .wrong(wrong);
      tracer.tell(person, day, sighting);
    }
  }
}
