package glasshouse.world.scenario;

import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes away what points to acts, lists or grades that a changed scenario no longer has. */
final class Pointers {
  private Pointers() {}

  /**
   * A scenario in which nothing points nowhere; what is left without its only pointer goes, too.
   */
  static Node.Mapping pruned(Node.Mapping scenario) {
    Set<String> acts = ScenarioNames.of(scenario).acts();
    Node.Mapping pruned =
        section(scenario, "lists", List.of("enter-on"), List.of("leave-on"), acts);
    pruned = section(pruned, "sensors", List.of("sees"), List.of("confuses"), acts);
    Set<String> partners = ScenarioNames.of(pruned).partners();
    pruned = section(pruned, "sensors", List.of("partner"), List.of(), partners);
    if (pruned.find("rulebook").isPresent()) {
      Node.Mapping rulebook = pruned.mapping("rulebook");
      Set<String> grades = ScenarioNames.of(pruned).grades();
      Node.Mapping onActs = section(rulebook, "rules", List.of("on"), List.of("repairs"), acts);
      pruned =
          pruned.with("rulebook", section(onActs, "rules", List.of("to-grade"), List.of(), grades));
    }
    return consequences(pruned, ScenarioNames.of(pruned));
  }

  private static Node.Mapping consequences(Node.Mapping scenario, ScenarioNames names) {
    Node.Mapping kept = scenario.mapping("consequences");
    for (String id : kept.entries().keySet()) {
      Node.Mapping item = kept.mapping(id);
      Node.Mapping when = pointers(item.mapping("when"), "finding", names.acts());
      when = pointers(pointers(when, "list", names.lists()), "grade", names.grades());
      when = pointers(pointers(when, "below-pass-mark", names.scans()), "recorded", names.scans());
      kept = when.entries().isEmpty() ? kept.without(id) : kept.with(id, item.with("when", when));
    }
    return scenario.find("consequences").isEmpty() ? scenario : scenario.with("consequences", kept);
  }

  private static Node.Mapping section(
      Node.Mapping parent,
      String section,
      List<String> needed,
      List<String> optional,
      Set<String> known) {
    Node.Mapping kept = parent.mapping(section);
    for (String id : kept.entries().keySet()) {
      Node.Mapping old = kept.mapping(id);
      Node.Mapping item = old;
      for (String key : List.of(needed, optional).stream().flatMap(List::stream).toList()) {
        item = pointers(item, key, known);
      }
      Node.Mapping left = item;
      boolean lost =
          needed.stream().anyMatch(key -> old.find(key).isPresent() && left.find(key).isEmpty());
      kept = lost ? kept.without(id) : kept.with(id, item);
    }
    return parent.find(section).isEmpty() ? parent : parent.with(section, kept);
  }

  /** An item with the names under a key that are known; without the key when none is. */
  private static Node.Mapping pointers(Node.Mapping item, String key, Set<String> known) {
    if (item.find(key).isEmpty()) {
      return item;
    }
    Node pointer = item.find(key).get();
    List<Node> left = new ArrayList<>(Values.items(pointer));
    left.removeIf(node -> !(node instanceof Node.Scalar name) || !known.contains(name.text()));
    return left.isEmpty()
        ? item.without(key)
        : item.with(
            key,
            pointer instanceof Node.Sequence ? new Node.Sequence(pointer.at(), left) : pointer);
  }
}
