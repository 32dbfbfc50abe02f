package glasshouse.world.scenario;

import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Problems;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A child scenario laid over its parent: maps merge deeply, the child wins, lists are replaced,
 * {@code name: off} takes away.
 *
 * <p>Every value keeps the position at which it was written. An act, sensor, list, consequence or
 * rule that the parent does not have must say {@code new: true}; the mark itself is not kept. A
 * {@code when}, and an {@code expiry} that names a mode, are replaced whole, for half of one makes
 * no sense with half of another. A value left empty changes nothing.
 */
final class Merge {
  private static final String NEW = "new";

  private final Problems problems;
  private final boolean ofRoot;

  /**
   * A merge of a child over a scenario, or of a root scenario over the catalogue's tables, where
   * every name is new.
   */
  Merge(Problems problems, boolean ofRoot) {
    this.problems = problems;
    this.ofRoot = ofRoot;
  }

  /** The merged mapping. */
  Node.Mapping merge(Node.Mapping parent, Node.Mapping child) {
    return merge(parent, child, "");
  }

  private Node.Mapping merge(Node.Mapping parent, Node.Mapping child, String path) {
    Map<String, Node.Entry> merged = new LinkedHashMap<>(parent.entries());
    child
        .entries()
        .forEach(
            (key, entry) -> {
              String keyPath = path.isEmpty() ? key : path + "." + key;
              boolean known = merged.containsKey(key);
              boolean named = Language.NAMED.contains(path);
              mark(entry.value(), keyPath, named);
              if (entry.value() instanceof Node.Scalar scalar && scalar.isOff()) {
                if (merged.remove(key) == null) {
                  problems.unknown(
                      entry.at(),
                      keyPath,
                      "cannot be switched off: the parent has no such name",
                      key,
                      merged.keySet());
                }
              } else if (named && !known && !ofRoot && !isNew(entry.value())) {
                problems.unknown(
                    entry.at(),
                    keyPath,
                    "unknown name; a new one says new: true",
                    key,
                    merged.keySet());
              } else if (named && known && isNew(entry.value())) {
                problems.add(
                    entry.at(),
                    keyPath,
                    "is not new: the parent has it",
                    "new: true",
                    "no such mark, or another name");
              } else {
                put(merged, parent.mapping(key), key, entry, keyPath, named);
              }
            });
    return new Node.Mapping(child.at(), merged);
  }

  private void put(
      Map<String, Node.Entry> merged,
      Node.Mapping old,
      String key,
      Node.Entry entry,
      String path,
      boolean named) {
    if (entry.value() instanceof Node.Mapping over) {
      Node.Mapping under = whole(key, over) ? Node.Mapping.empty(over.at()) : old;
      merged.put(
          key, new Node.Entry(entry.at(), merge(under, named ? over.without(NEW) : over, path)));
    } else if (!(entry.value() instanceof Node.Scalar scalar
        && scalar.isBlank()
        && merged.containsKey(key))) {
      merged.put(key, entry);
    }
  }

  /** Whether a map takes the place of the parent's, instead of lying over it. */
  static boolean whole(String key, Node.Mapping over) {
    return key.equals("when") || (key.equals("expiry") && over.find("mode").isPresent());
  }

  /** Notes a mark that says neither yes nor no. */
  private void mark(Node node, String path, boolean named) {
    if (named && node instanceof Node.Mapping map) {
      map.find(NEW)
          .filter(mark -> !mark.shown().equals("true") && !mark.shown().equals("false"))
          .ifPresent(
              mark ->
                  problems.add(
                      mark.at(), path + "." + NEW, "is no mark", mark.shown(), "true or false"));
    }
  }

  private static boolean isNew(Node node) {
    return node instanceof Node.Mapping map
        && map.find(NEW).orElse(map) instanceof Node.Scalar mark
        && mark.text().equals("true");
  }
}
