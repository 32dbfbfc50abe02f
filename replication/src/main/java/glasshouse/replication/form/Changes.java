package glasshouse.replication.form;

import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Position;
import glasshouse.world.yaml.Shape;
import java.util.stream.Collectors;

/** The shape of what is otherwise for one row: keys of the setting with other values. */
record Changes() implements Shape.Own<Node.Mapping> {
  @Override
  public Node.Mapping read(Node node, At at) {
    return Fields.map(node, at);
  }

  @Override
  public Node.Mapping standIn() {
    return Node.Mapping.empty(Position.ofWhole(""));
  }

  @Override
  public String allowed() {
    return "keys of the setting, with other values; `off` takes one away";
  }

  /** A setting with these changes; {@code off} takes a key away. */
  static Node.Mapping laid(Node.Mapping setting, Node.Mapping changes) {
    Node.Mapping changed = setting;
    for (var entry : changes.entries().entrySet()) {
      boolean off = entry.getValue().value() instanceof Node.Scalar scalar && scalar.isOff();
      changed =
          off ? changed.without(entry.getKey()) : changed.with(entry.getKey(), entry.getValue());
    }
    return changed;
  }

  /** A node in one line, such as {@code graph erdos-renyi(2)}. */
  static String text(Node node) {
    return switch (node) {
      case Node.Scalar scalar -> scalar.text();
      case Node.Sequence list ->
          list.items().stream().map(Changes::text).collect(Collectors.joining(", ", "[", "]"));
      case Node.Mapping map ->
          map.entries().entrySet().stream()
              .map(entry -> entry.getKey() + " " + text(entry.getValue().value()))
              .collect(Collectors.joining(", "));
    };
  }
}
