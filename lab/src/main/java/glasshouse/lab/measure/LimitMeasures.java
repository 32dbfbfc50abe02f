package glasshouse.lab.measure;

import glasshouse.lab.measure.Measure.Side;
import glasshouse.world.scenario.Scenario;
import java.util.List;

/** Who leaves where one may, what that costs, and what good deeds give back. */
final class LimitMeasures {
  private LimitMeasures() {}

  static void add(List<Measure> all, Scenario scenario) {
    if (scenario.safeguards().optOut().isPresent()) {
      all.add(
          Forms.part(
              "opted-out",
              "people who are out of the system",
              "opt-out/weeks",
              "opt-out/adult-weeks",
              "Weeks of grown-ups who are out, as a share of all their weeks"));
      all.add(
          Forms.rate(
              "leaves",
              "people leave the system",
              "opt-out/left",
              Side.LIFE,
              "Times that a grown-up left, the first day included"));
      all.add(
          Forms.yearly(
              "opt-out-hours",
              "time that being out takes",
              "hours a person and year",
              "opt-out/minutes",
              1 / 60.0,
              "Time that cards and counters take of those who are out, over all people"));
    }
    if (scenario.safeguards().repair().isPresent()) {
      all.add(
          Forms.rate(
              "repairs",
              "deeds that give something back",
              "repair/times",
              Side.RECORD,
              "Deeds on record that gave points back or made an entry shorter"));
    }
  }
}
