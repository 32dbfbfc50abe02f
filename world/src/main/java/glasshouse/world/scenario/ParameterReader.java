package glasshouse.world.scenario;

import glasshouse.kernel.Parameter;
import glasshouse.kernel.Parameter.Kind;
import glasshouse.kernel.Parameter.Role;
import glasshouse.kernel.Parameters;
import glasshouse.world.scenario.Quantity.Dimension;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads parameters: their definitions in the catalogue, and the values that a scenario gives to
 * some of them.
 */
final class ParameterReader {
  private ParameterReader() {}

  /** The definitions of one catalogue file, by dotted name. Every field is mandatory. */
  static Map<String, Parameter> definitions(String file, Fields of) {
    Map<String, Parameter> definitions = new TreeMap<>();
    for (String name : of.keys()) {
      if (!name.matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+")) {
        of.problem(
            name, "is no name of a parameter", "dotted words such as " + file + ".some-name");
      }
      definitions.put(name, definition(name, of.child(name)));
    }
    return definitions;
  }

  private static Parameter definition(String name, Fields of) {
    Range range = Range.read(of, "range");
    String unit = of.text("unit");
    String prior = of.text("prior");
    Role role = of.need("role", Values.labels(Role.values()), Role.WORLD);
    checkPrior(of, prior, range, role);
    double value = of.number("value", Dimension.ofUnit(unit), range);
    Kind kind = of.need("kind", Values.labels(Kind.values()), Kind.ASSUMED);
    Parameter parameter =
        new Parameter(
            name,
            value,
            unit,
            range.least(),
            range.most(),
            prior,
            kind,
            role,
            of.text("source"),
            of.text("about"));
    of.done();
    return parameter;
  }

  private static void checkPrior(Fields of, String text, Range range, Role role) {
    try {
      List<Double> bounds = Prior.parse(text).bounds();
      if (bounds.stream().anyMatch(bound -> bound < range.least() || bound > range.most())) {
        of.problem(
            "prior",
            "leaves the range",
            "numbers in " + Values.range(range.least(), range.most(), Dimension.NUMBER));
      }
      if (role == Role.POLICY && !bounds.isEmpty()) {
        of.problem("prior", "is drawn, but a policy is chosen, not unknown", "fixed");
      }
    } catch (IllegalArgumentException e) {
      of.problem("prior", String.valueOf(e.getMessage()), Prior.FORMS);
    }
  }

  /** The values of a scenario: known names of role world only, in range. */
  static Parameters values(Fields of, Map<String, Parameter> definitions) {
    Map<String, Double> values = new TreeMap<>();
    definitions.forEach(
        (name, defined) -> {
          Range range = new Range(defined.least(), defined.most());
          double value = of.number(name, Dimension.ofUnit(defined.unit()), range);
          values.put(name, value);
          if (defined.role() == Role.POLICY && value != defined.value()) {
            of.problem(
                name,
                "is a policy of the catalogue; a scenario changes parameters of the world",
                "");
          }
        });
    of.done();
    return new Parameters(values);
  }
}
