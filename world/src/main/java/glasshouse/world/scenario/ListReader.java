package glasshouse.world.scenario;

import glasshouse.consequence.ListSpec;
import glasshouse.world.scenario.Quantity.Dimension;
import glasshouse.world.scenario.Values.Form;
import java.util.Map;
import java.util.Optional;

/** Reads one list, black or red: how people get onto it, how they get off, whom else it touches. */
final class ListReader {
  private static final int MOST_GRACE = 3_650;
  private static final int MOST_TERM = 36_500;
  private static final double MOST_STOCK = 0.5;

  private final Names names;

  ListReader(Names names) {
    this.names = names;
  }

  /** The list of a name. */
  ListSpec read(String id, Fields of) {
    Optional<String> leaveOn = of.name("leave-on", names.acts(), "act");
    ListSpec list =
        new ListSpec(
            id,
            of.names("enter-on", names.acts(), "act"),
            of.days("grace", 0, MOST_GRACE, Form.STRICT, 0),
            of.days("term", 0, MOST_TERM, Form.STRICT, 0),
            leaveOn,
            of.oneOf("touches", Map.of("household", true, "person", false), false),
            of.quantity("stock", Dimension.SHARE, 0, MOST_STOCK, 0),
            of.text("domain"),
            Notes.read(of));
    of.done();
    return list;
  }
}
