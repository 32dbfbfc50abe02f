package glasshouse.world.scenario;

import glasshouse.society.people.ProvinceSpec;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Problems;
import java.util.List;

/** What is said to be in pilots alone needs a pilot to be in. */
final class PilotsCheck {
  private final Problems problems;

  PilotsCheck(Problems problems) {
    this.problems = problems;
  }

  void check(Scenario scenario, Node.Mapping tree) {
    if (scenario.society().provinces().stream().anyMatch(ProvinceSpec::pilot)) {
      return;
    }
    if (scenario.rulebook().pilots()) {
      tell(tree.mapping("rulebook"), "rulebook");
    }
    scenario.sensors().stream()
        .filter(sensor -> sensor.pilots())
        .forEach(sensor -> tell(tree.mapping("sensors"), "sensors", sensor.id()));
    scenario.consequences().stream()
        .filter(consequence -> consequence.pilots())
        .forEach(it -> tell(tree.mapping("consequences"), "consequences", it.id()));
  }

  private void tell(Node.Mapping section, String... path) {
    Node.Mapping entry = path.length == 1 ? section : section.mapping(path[1]);
    Node where = entry.find("where").orElse(entry);
    problems.add(
        where.at(),
        String.join(".", List.of(path)) + ".where",
        "is nowhere: no province has a pilot",
        where.shown(),
        "pilot: true in one of society.provinces, or where: everywhere");
  }
}
