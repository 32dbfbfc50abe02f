package glasshouse.lab.measure;

import glasshouse.lab.measure.Measure.Side;
import glasshouse.scoring.RulebookSpec.Grade;
import glasshouse.sensing.SensorSpec;
import glasshouse.world.scenario.Scenario;
import java.util.List;

/** What stands in people's way: gates, alarms, officers, security checks. */
final class WayMeasures {
  private WayMeasures() {}

  static void add(List<Measure> all, Scenario scenario) {
    gates(all, scenario);
    for (SensorSpec sensor : scenario.sensors()) {
      switch (sensor.mechanism()) {
        case "watch" -> watch(all, sensor.id());
        case "check" -> check(all, sensor, scenario.rulebook().grades());
        case "place" -> alarms(all, sensor);
        default -> {}
      }
    }
  }

  private static void gates(List<Measure> all, Scenario scenario) {
    all.add(
        new Measure(
            "minutes-at-gates",
            "minutes lost at gates",
            "minutes a person-year",
            "Minutes lost in tries and queues at gates that did not know a face",
            Side.LIFE,
            c -> c.family("gate-minutes") / c.personYears()));
    all.add(
        Forms.rate(
            "refused-at-gates",
            "passages refused at gates",
            "gate-refused",
            Side.LIFE,
            "Passages that a gate refused and nobody put right"));
    for (SensorSpec gate : scenario.sensors()) {
      if (gate.mechanism().equals("gate") && !gate.settings().word("refused", "").equals("time")) {
        all.add(
            Forms.rate(
                "refused-at-" + gate.id(),
                "refused at " + gate.id(),
                "gate-refused/" + gate.id(),
                Side.LIFE,
                "Passages that this gate refused and nobody put right"));
      }
    }
  }

  private static void watch(List<Measure> all, String id) {
    all.add(
        Forms.rate(
            "stopped-by-" + id,
            "people stopped by " + id,
            "stops/" + id,
            Side.LIFE,
            "Stops of people taken for someone who is looked for"));
    all.add(
        new Measure(
            "stopped-rightly-by-" + id,
            "stopped rightly by " + id,
            "share",
            "Stops of people who are looked for, as a share of all: the positive predictive value",
            Side.LIFE,
            c -> 1 - c.share("stops-wrong/" + id, "stops/" + id)));
  }

  private static void check(List<Measure> all, SensorSpec sensor, List<Grade> grades) {
    String id = sensor.id();
    all.add(
        Forms.rate(
            "searched-by-" + id,
            "people searched by " + id,
            "stops/" + id,
            Side.LIFE,
            "Passages at which someone was searched"));
    if (sensor.settings().number("queue-minutes", 0) > 0) {
      all.add(
          new Measure(
              "queue-at-" + id,
              "minutes in the queue of " + id,
              "minutes a person-year",
              "Minutes that people queue there",
              Side.LIFE,
              c -> c.of("queue-minutes/" + id) / c.personYears()));
      for (int grade = 0; grade < grades.size(); grade++) {
        all.add(queue(id, grade, grades.get(grade).name()));
      }
    }
  }

  private static Measure queue(String id, int grade, String name) {
    return new Measure(
        "queue-at-" + id + "-" + name,
        "minutes in the queue of " + id + ", grade " + name,
        "minutes a year of passing",
        "Minutes that people of this grade queue there, over the days on which they pass",
        Side.LIFE,
        c -> 365 * c.share("queue-by-grade/" + id + "/" + grade, "queue-days/" + id + "/" + grade));
  }

  private static void alarms(List<Measure> all, SensorSpec sensor) {
    if (sensor.settings().number("alarm", 0) > 0) {
      for (String act : sensor.sees()) {
        if (all.stream().noneMatch(measure -> measure.id().equals("warned-" + act))) {
          all.add(
              Forms.rate(
                  "warned-" + act,
                  "alarms before " + act,
                  "alarms/" + act,
                  Side.LIFE,
                  "Alarms that sounded when someone was about to do it"));
        }
      }
    }
  }
}
