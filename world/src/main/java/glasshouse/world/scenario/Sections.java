package glasshouse.world.scenario;

import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the two ways of writing a section to one: lists of {@code {id: …}} to maps by id, nested
 * parameters to dotted names.
 */
final class Sections {
  private final Problems problems;

  Sections(Problems problems) {
    this.problems = problems;
  }

  /**
   * A scenario as written becomes one in which rules, consequences and parameters are flat maps by
   * name.
   */
  Node.Mapping normal(Node.Mapping root) {
    Node.Mapping normal = byId(root, "consequences", "consequences");
    if (normal.find("rulebook").orElse(normal) instanceof Node.Mapping rulebook
        && rulebook != normal) {
      normal = normal.with("rulebook", byId(rulebook, "rules", "rulebook.rules"));
    }
    Node.Mapping parameters = normal.mapping("parameters");
    if (!parameters.entries().isEmpty()) {
      Map<String, Node.Entry> flat = new LinkedHashMap<>();
      flatten("", parameters, flat);
      normal = normal.with("parameters", new Node.Mapping(parameters.at(), flat));
    }
    return normal;
  }

  private Node.Mapping byId(Node.Mapping parent, String key, String path) {
    if (!(parent.find(key).orElse(parent) instanceof Node.Sequence sequence)) {
      return parent;
    }
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    List<Node> items = sequence.items();
    for (int i = 0; i < items.size(); i++) {
      String itemPath = path + "[" + i + "]";
      if (items.get(i) instanceof Node.Mapping item
          && item.find("id").orElse(item) instanceof Node.Scalar id
          && !id.isBlank()) {
        if (entries.putIfAbsent(id.text(), new Node.Entry(id.at(), item.without("id"))) != null) {
          problems.add(id.at(), itemPath + ".id", "is here twice", id.text(), "a name of its own");
        }
      } else {
        problems.add(
            items.get(i).at(),
            itemPath,
            "has no name",
            items.get(i).shown(),
            "a map with an id, such as {id: my-name, …}");
      }
    }
    return parent.with(key, new Node.Mapping(sequence.at(), entries));
  }

  private void flatten(String prefix, Node.Mapping map, Map<String, Node.Entry> flat) {
    map.entries()
        .forEach(
            (key, entry) -> {
              String name = prefix.isEmpty() ? key : prefix + "." + key;
              if (entry.value() instanceof Node.Mapping deeper) {
                flatten(name, deeper, flat);
              } else if (flat.size() >= Line.MOST_ROWS) {
                problems.add(entry.at(), "parameters", "are more than " + Line.MOST_ROWS, "", "");
              } else if (flat.putIfAbsent(name, entry) != null) {
                problems.add(entry.at(), "parameters." + name, "is here twice", "", "one");
              }
            });
  }
}
