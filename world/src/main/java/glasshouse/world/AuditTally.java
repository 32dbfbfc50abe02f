package glasshouse.world;

import glasshouse.kernel.Audit;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Reach;
import glasshouse.kernel.Tally;
import glasshouse.sensing.SensorSpec;
import java.util.List;

/**
 * The audit of one worker as counts: what each sensor hit, missed, mistook and invented, by group
 * of the person concerned.
 */
final class AuditTally implements Audit {
  private final Ids ids;
  private final Tally tally;
  private final Reach reach;

  AuditTally(Ids ids, Tally tally, Reach reach) {
    this.ids = ids;
    this.tally = tally;
    this.reach = reach;
  }

  /** The counters of all sensors, registered once a world. */
  record Ids(int[] hit, int[] missed, int[] mistaken, int[] invented, int[] findings) {
    static Ids register(List<SensorSpec> sensors, Counters counters) {
      return new Ids(
          all(sensors, counters, "audit-hit/", "Findings on the one who did it"),
          all(sensors, counters, "audit-missed/", "Acts seen and pinned on nobody or another"),
          all(sensors, counters, "audit-mistaken/", "Findings on one who did not do another's act"),
          all(sensors, counters, "audit-invented/", "Findings of an act that nobody did"),
          all(sensors, counters, "sensor-findings/", "Findings of the sensor"));
    }

    private static int[] all(
        List<SensorSpec> sensors, Counters counters, String family, String about) {
      return sensors.stream()
          .mapToInt(s -> counters.register(family + s.id(), "findings", about))
          .toArray();
    }
  }

  @Override
  public void hit(int sensor, int kind, int person, int cohort) {
    count(ids.hit[sensor], sensor, person, cohort);
  }

  @Override
  public void missed(int sensor, int kind, int person, int cohort) {
    tally.add(ids.missed[sensor], cohort, 1);
  }

  @Override
  public void mistaken(int sensor, int kind, int person, int cohort, long key) {
    count(ids.mistaken[sensor], sensor, person, cohort);
  }

  @Override
  public void invented(int sensor, int kind, int person, int cohort, long key) {
    count(ids.invented[sensor], sensor, person, cohort);
  }

  private void count(int counter, int sensor, int person, int cohort) {
    tally.add(counter, cohort, 1);
    tally.add(ids.findings[sensor], cohort, 1);
    reach.mark(ids.findings[sensor], person);
  }
}
