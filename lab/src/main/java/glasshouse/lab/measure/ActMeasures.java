package glasshouse.lab.measure;

import glasshouse.lab.measure.Measure.Side;
import glasshouse.society.ActSpec;
import glasshouse.world.scenario.Scenario;
import java.util.List;

/** What people did. */
final class ActMeasures {
  private ActMeasures() {}

  static void add(List<Measure> all, Scenario scenario) {
    for (ActSpec act : scenario.acts()) {
      all.add(
          Forms.rate(
              "acts-" + act.id(),
              act.id(),
              "acts-done/" + act.id(),
              Side.ACT,
              "Acts done, seen or not"));
    }
    for (ActSpec act : scenario.acts()) {
      if (act.displaced() > 0) {
        all.add(
            Forms.rate(
                "displaced-" + act.id(),
                act.id() + ", displaced",
                "acts-displaced/" + act.id(),
                Side.ACT,
                "Acts done where no sensor of places looks"));
      }
    }
  }
}
