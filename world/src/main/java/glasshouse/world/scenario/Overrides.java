package glasshouse.world.scenario;

import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Position;
import glasshouse.world.yaml.Problems;
import glasshouse.world.yaml.YamlException;
import glasshouse.world.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Overrides from the command line, {@code path=value}: each becomes a small scenario that is laid
 * over the rest.
 */
final class Overrides {
  private static final int MOST_KEYS = 12;

  private final Problems problems;
  private final List<Node.Mapping> layers = new ArrayList<>();

  Overrides(Problems problems) {
    this.problems = problems;
  }

  /** A scenario changed by overrides, in order; one that is wrong is noted and changes nothing. */
  Node.Mapping apply(Node.Mapping scenario, List<String> overrides) {
    Node.Mapping changed = scenario;
    for (String override : overrides) {
      Node.Mapping layer = read(override);
      layers.add(layer);
      changed = new Merge(problems, false).merge(changed, layer);
    }
    return changed;
  }

  /** What each override says, as a small scenario. */
  List<Node.Mapping> layers() {
    return List.copyOf(layers);
  }

  private Node.Mapping read(String override) {
    Position at = Position.ofWhole("--set " + override);
    int equals = override.indexOf('=');
    String path = override.substring(0, Math.max(0, equals)).strip();
    List<String> keys = List.of(path.split("\\.", -1));
    if (equals < 0
        || override.substring(equals + 1).isBlank()
        || keys.stream().anyMatch(String::isBlank)
        || keys.size() > MOST_KEYS) {
      problems.add(at, "", "is no override", override, "path=value, such as society.people=10_000");
      return Node.Mapping.empty(at);
    }
    if (keys.getFirst().equals("extends")) {
      problems.add(at, path, "cannot be changed from outside", "", "a file of its own");
      return Node.Mapping.empty(at);
    }
    try {
      Node value = YamlText.value(at, override.substring(equals + 1), problems);
      return new Sections(problems).normal(nested(at, keys, value));
    } catch (YamlException e) {
      return Node.Mapping.empty(at); // noted in problems already; the other overrides are read, too
    }
  }

  private static Node.Mapping nested(Position at, List<String> keys, Node value) {
    Node node = value;
    for (String key : keys.reversed()) {
      node = new Node.Mapping(at, Map.of(key, new Node.Entry(at, node)));
    }
    return (Node.Mapping) node;
  }
}
