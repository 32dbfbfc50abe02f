package glasshouse.world.scenario;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * The entries of one mapping being read, each asked for by key, so that what nobody asks for can be
 * refused.
 */
abstract class Entries {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,47}");

  private final Node.Mapping map;
  private final String path;
  private final Problems problems;
  private final TreeSet<String> asked = new TreeSet<>();

  /**
   * The entries of a node that should be a mapping; what is not is a problem, and read as if it
   * were empty.
   */
  Entries(Node node, String path, Problems problems) {
    this.path = path;
    this.problems = problems;
    if (node instanceof Node.Mapping mapping) {
      map = mapping;
    } else {
      map = Node.Mapping.empty(node.at());
      problems.add(
          node.at(), path, "has the wrong shape", node.shown(), "a map of names to values");
    }
  }

  /** The dotted path of a key. */
  String path(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  Problems problems() {
    return problems;
  }

  int size() {
    return map.entries().size();
  }

  boolean has(String key) {
    return find(key).isPresent();
  }

  Optional<Node> find(String key) {
    asked.add(key);
    return map.find(key);
  }

  /** The value of a key that must be there. */
  Optional<Node> need(String key) {
    Optional<Node> node = find(key);
    if (node.isEmpty()) {
      problem(key, "is missing", "");
    }
    return node;
  }

  /** The entries under a key; without entries when it is not there. */
  Fields child(String key) {
    return new Fields(find(key).orElse(Node.Mapping.empty(map.at())), path(key), problems);
  }

  /** All keys, in the order of the file; each counts as asked for. */
  List<String> keys() {
    asked.addAll(map.entries().keySet());
    return List.copyOf(map.entries().keySet());
  }

  /** Reads every entry of this mapping, whose keys are names that the scenario gives. */
  void each(BiConsumer<String, Fields> reader) {
    map.entries()
        .forEach(
            (name, entry) -> {
              asked.add(name);
              if (!NAME.matcher(name).matches()) {
                problems.add(
                    entry.at(),
                    path(name),
                    "is no name",
                    name,
                    "small letters, digits and hyphens, such as my-act");
              }
              reader.accept(name, new Fields(entry.value(), path(name), problems));
            });
  }

  /** Notes that the value of a key, or its absence, is wrong. */
  void problem(String key, String what, String wants) {
    Optional<Node> node = find(key);
    problems.add(
        node.map(Node::at).orElse(map.at()),
        path(key),
        what,
        node.map(Node::shown).orElse(""),
        wants);
  }

  /** Ends the reading: every key that nobody asked for is a problem. */
  void done() {
    map.entries()
        .forEach(
            (key, entry) -> {
              if (!asked.contains(key)) {
                problems.unknown(entry.at(), path(key), "unknown key", key, asked);
              }
            });
  }
}
