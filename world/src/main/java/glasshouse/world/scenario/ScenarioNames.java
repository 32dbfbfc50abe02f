package glasshouse.world.scenario;

import glasshouse.world.yaml.Names;
import glasshouse.world.yaml.Node;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of a scenario that its entries may point to.
 *
 * @param acts what people do
 * @param lists where people are listed
 * @param grades of the score
 */
record ScenarioNames(Set<String> acts, Set<String> lists, Set<String> grades) implements Names {
  /** The names of a merged scenario. */
  static ScenarioNames of(Node.Mapping scenario) {
    return new ScenarioNames(
        scenario.mapping("acts").entries().keySet(),
        scenario.mapping("lists").entries().keySet(),
        scenario.mapping("rulebook").mapping("grades").entries().keySet());
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
    };
  }
}
