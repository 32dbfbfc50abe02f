package glasshouse.world.scenario;

import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Problems;
import glasshouse.world.yaml.YamlText;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** YAML as an editor sees it: by the core schema of YAML 1.2, but that quoted texts count, too. */
final class AsJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

  private AsJson() {}

  static JsonNode of(String yaml) {
    Problems problems = new Problems();
    Node node = YamlText.file("test", yaml.getBytes(StandardCharsets.UTF_8), problems);
    problems.throwIfAny();
    return of(node);
  }

  private static JsonNode of(Node node) {
    return switch (node) {
      case Node.Scalar scalar -> of(scalar);
      case Node.Sequence sequence -> {
        ArrayNode array = JSON.arrayNode();
        sequence.items().forEach(item -> array.add(of(item)));
        yield array;
      }
      case Node.Mapping map -> {
        ObjectNode object = JSON.objectNode();
        map.entries().forEach((key, entry) -> object.set(key, of(entry.value())));
        yield object;
      }
    };
  }

  private static JsonNode of(Node.Scalar scalar) {
    String text = scalar.text();
    if (WHOLE.matcher(text).matches()) {
      return JSON.numberNode(Long.parseLong(text));
    }
    if (NUMBER.matcher(text).matches()) {
      return JSON.numberNode(Double.parseDouble(text));
    }
    return switch (text) {
      case "", "~", "null" -> JSON.nullNode();
      case "true" -> JSON.booleanNode(true);
      case "false" -> JSON.booleanNode(false);
      default -> JSON.stringNode(text);
    };
  }
}
