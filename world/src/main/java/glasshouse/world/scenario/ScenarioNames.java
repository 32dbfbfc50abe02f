package glasshouse.world.scenario;

import glasshouse.sensing.Mechanisms;
import glasshouse.world.yaml.Names;
import glasshouse.world.yaml.Node;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of a scenario that its entries may point to.
 *
 * @param acts what people do
 * @param lists where people are listed
 * @param grades of the score
 * @param scans sensors that keep a mark of people
 * @param partners companies that hand on what they know
 */
record ScenarioNames(
    Set<String> acts,
    Set<String> lists,
    Set<String> grades,
    Set<String> scans,
    Set<String> partners)
    implements Names {
  /** The names of a merged scenario. */
  static ScenarioNames of(Node.Mapping scenario) {
    return new ScenarioNames(
        scenario.mapping("acts").entries().keySet(),
        scenario.mapping("lists").entries().keySet(),
        scenario.mapping("rulebook").mapping("grades").entries().keySet(),
        scans(scenario.mapping("sensors")),
        scenario.mapping("partners").entries().keySet());
  }

  private static Set<String> scans(Node.Mapping sensors) {
    return sensors.entries().keySet().stream()
        .filter(id -> isScan(sensors.mapping(id)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isScan(Node.Mapping sensor) {
    return sensor.find("mechanism").map(Node::shown).orElse("").equals(Mechanisms.SCAN);
  }

  @Override
  public Set<String> of(String what) {
    return Stream.of(Targets.To.values())
        .filter(to -> to.word().equals(what))
        .findFirst()
        .map(this::of)
        .orElse(Set.of());
  }

  private Set<String> of(Targets.To to) {
    return switch (to) {
      case ACT -> acts;
      case LIST -> lists;
      case GRADE -> grades;
      case SCAN -> scans;
      case PARTNER -> partners;
    };
  }
}
