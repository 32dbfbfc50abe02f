package glasshouse.lab.measure;

import glasshouse.lab.measure.Measure.Side;
import glasshouse.society.ActSpec;
import glasshouse.world.scenario.Scenario;
import java.util.List;

/** Doors that a record closes. */
final class DoorMeasures {
  private DoorMeasures() {}

  static void add(List<Measure> all, Scenario scenario) {
    for (ActSpec act : scenario.acts()) {
      if (act.door() != ActSpec.Door.NONE) {
        all.add(
            Forms.part(
                "refused-" + act.id(),
                "tickets refused: " + act.id(),
                "doors-refused/" + act.id(),
                "doors-asked/" + act.id(),
                "Share of tickets asked for that were refused"));
        all.add(refusedListed(act.id()));
      }
    }
  }

  static Measure refusedListed(String act) {
    String refused = "doors-refused/" + act;
    return new Measure(
        "refused-listed-" + act,
        "tickets refused a listed person: " + act,
        "a listed person-year",
        "Tickets refused, over the years that adults were on any list",
        Side.LIFE,
        c -> c.of(refused) / (c.of("stock/listed") / 365));
  }
}
