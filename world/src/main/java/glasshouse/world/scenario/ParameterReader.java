package glasshouse.world.scenario;

import glasshouse.kernel.Parameter;
import glasshouse.kernel.Parameter.Kind;
import glasshouse.kernel.Parameter.Role;
import glasshouse.kernel.Parameters;
import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.Amounts.Bounds;
import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Range;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Values.Form;
import glasshouse.world.yaml.Words.Choice;
import glasshouse.world.yaml.Words.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads parameters: their definitions in the catalogue, and the values that a scenario gives to
 * some of them.
 */
final class ParameterReader {
  private static final Key<String> UNIT = Key.needed("unit", new Text(), "Of value and range.");
  private static final Key<Range> RANGE =
      Key.needed(
          "range", new Bounds(-Double.MAX_VALUE, Double.MAX_VALUE, ""), "What readers accept.");
  private static final Key<String> PRIOR =
      Key.needed("prior", new Text(), "How it is drawn where ignorance is studied.");
  private static final Key<Role> ROLE =
      Key.needed("role", Choice.of(Role.values()), "World or policy.");
  private static final Key<Kind> KIND =
      Key.needed("kind", Choice.of(Kind.values()), "How sure we are.");
  private static final Key<String> SOURCE = Key.needed("source", new Text(), "Where it is from.");
  private static final Key<String> ABOUT = Key.needed("about", new Text(), "One sentence.");
  private static final Key<Double> VALUE =
      Key.needed("value", Amount.number(0, 0, ""), "The default.");
  private static final Section DEFINITION =
      Section.of(Section.Role.WORLD, List.of(VALUE, UNIT, RANGE, PRIOR, KIND, ROLE, SOURCE, ABOUT));

  private ParameterReader() {}

  /** The definitions of one catalogue file, by dotted name. Every field is mandatory. */
  static Map<String, Parameter> definitions(String file, Node.Mapping of, At at) {
    Map<String, Parameter> definitions = new TreeMap<>();
    of.entries()
        .forEach(
            (name, entry) -> {
              if (!name.matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+")) {
                String wants = "dotted words such as " + file + ".some-name";
                at.key(name).problem(entry.value(), "is no name of a parameter", wants);
              }
              definitions.put(
                  name, definition(name, new Fields(entry.value(), at.key(name), DEFINITION)));
            });
    return definitions;
  }

  private static Parameter definition(String name, Fields of) {
    Range range = of.get(RANGE);
    String unit = of.get(UNIT);
    String prior = of.get(PRIOR);
    Role role = of.get(ROLE);
    checkPrior(of, prior, range, role);
    double value = of.get(VALUE.in(Amount.ofUnit(unit, range, Form.PLAIN)));
    Parameter parameter =
        new Parameter(
            name,
            value,
            unit,
            range.least(),
            range.most(),
            prior,
            of.get(KIND),
            role,
            of.get(SOURCE),
            of.get(ABOUT));
    of.done();
    return parameter;
  }

  private static void checkPrior(Fields of, String text, Range range, Role role) {
    try {
      List<Double> bounds = Prior.parse(text).bounds();
      if (bounds.stream().anyMatch(bound -> bound < range.least() || bound > range.most())) {
        of.problem(PRIOR, "leaves the range", "numbers in " + range);
      }
      if (role == Role.POLICY && !bounds.isEmpty()) {
        of.problem(PRIOR, "is drawn, but a policy is chosen, not unknown", "fixed");
      }
    } catch (IllegalArgumentException e) {
      of.problem(PRIOR, String.valueOf(e.getMessage()), Prior.FORMS);
    }
  }

  /** The keys under which a scenario sets parameters. */
  static Section section(Map<String, Parameter> definitions) {
    return Section.of(
        Section.Role.WORLD,
        definitions.values().stream().<Key<?>>map(ParameterReader::key).toList());
  }

  private static Key<Double> key(Parameter defined) {
    Range range = new Range(defined.least(), defined.most());
    return Key.needed(
            defined.name(), Amount.ofUnit(defined.unit(), range, Form.PLAIN), defined.about())
        .sourced(defined.source());
  }

  /** The values of a scenario: known names of role world only, in range. */
  static Parameters values(Fields of, Map<String, Parameter> definitions) {
    Map<String, Double> values = new TreeMap<>();
    definitions.forEach(
        (name, defined) -> {
          double value = of.get(key(defined));
          values.put(name, value);
          if (defined.role() == Role.POLICY && value != defined.value()) {
            of.problem(
                key(defined),
                "is a policy of the catalogue; a scenario changes parameters of the world",
                "");
          }
        });
    of.done();
    return new Parameters(values);
  }
}
