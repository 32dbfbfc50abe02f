package glasshouse.world.scenario;

import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks through a merged scenario by its language: every declared value, written or not. */
final class Leaves {
  private final List<Leaf> leaves = new ArrayList<>();

  private Leaves() {}

  /**
   * A value that is no map of keys.
   *
   * @param keys to it, from the top
   * @param key its declaration
   * @param role what its numbers are
   * @param node as written; empty when it was left out
   * @param within the maps around it, innermost first
   */
  record Leaf(
      List<String> keys,
      Key<?> key,
      Section.Role role,
      Optional<Node> node,
      List<Node.Mapping> within) {
    /** Its path with dots. */
    String path() {
      return String.join(".", keys);
    }
  }

  /** All leaves of a scenario. */
  static List<Leaf> of(Scenario scenario) {
    Leaves walk = new Leaves();
    Language language = scenario.merged().catalogue().language();
    walk.section(language.top, scenario.merged().tree(), List.of(), List.of());
    return List.copyOf(walk.leaves);
  }

  private void section(
      Section section, Node.Mapping map, List<String> keys, List<Node.Mapping> around) {
    List<Node.Mapping> within = with(map, around);
    for (Key<?> key : section.keys(map)) {
      Optional<Node> node = map.find(key.name());
      List<String> here = with(keys, key.name());
      switch (key.shape()) {
        case Maps.Group group -> {
          if (node.orElse(null) instanceof Node.Mapping inner) {
            section(group.section(), inner, here, within);
          }
        }
        case Maps.Named named -> {
          if (node.orElse(null) instanceof Node.Mapping entries) {
            for (String name : entries.entries().keySet()) {
              section(named.item(), entries.mapping(name), with(here, name), within);
            }
          }
        }
        case OwnShape.Parent parent -> {} // merged in, and no value any more
        default -> leaves.add(new Leaf(here, key, section.role(), node, within));
      }
    }
  }

  private static List<String> with(List<String> keys, String key) {
    List<String> longer = new ArrayList<>(keys);
    longer.add(key);
    return List.copyOf(longer);
  }

  private static List<Node.Mapping> with(Node.Mapping map, List<Node.Mapping> around) {
    List<Node.Mapping> longer = new ArrayList<>(List.of(map));
    longer.addAll(around);
    return List.copyOf(longer);
  }
}
