package glasshouse.world.scenario;

import glasshouse.world.yaml.Amounts;
import glasshouse.world.yaml.JsonText;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.ShapeSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schema of parameters: a name may be written dotted, nested, or both in any mixture. Only
 * whole names are offered, lest an editor offer everything three times.
 */
final class ParameterSchema {
  private final ShapeSchema shapes;
  private final Map<String, Object> definitions;

  ParameterSchema(ShapeSchema shapes, Map<String, Object> definitions) {
    this.shapes = shapes;
    this.definitions = definitions;
  }

  /** The schema of the whole section. */
  Map<String, Object> of(Section parameters) {
    Map<String, String> names = new TreeMap<>();
    for (Key<?> key : parameters.keys()) {
      Map<String, Object> value = new LinkedHashMap<>();
      value.put(
          "description",
          key.about()
              + " In "
              + unit(key)
              + ": "
              + key.shape().allowed()
              + ". Source: "
              + key.source());
      value.putAll(shapes.of(key));
      definitions.put(key.name(), value);
      names.put(key.name(), key.name());
    }
    Map<String, Object> schema = level(names, true);
    schema.put("type", List.of("object", "null"));
    return schema;
  }

  private static String unit(Key<?> key) {
    return key.shape() instanceof Amounts.Amount amount ? amount.unit() : "base units";
  }

  /** What may stand at one level: the rest of each name in one piece, or its first parts. */
  private static Map<String, Object> level(Map<String, String> definitionByRest, boolean top) {
    Map<String, Object> properties = new LinkedHashMap<>();
    Map<String, Map<String, String>> deeper = new TreeMap<>();
    definitionByRest.forEach(
        (rest, definition) -> {
          properties.put(rest, JsonText.map("$ref", "#/definitions/" + definition));
          for (int dot = rest.indexOf('.'); dot > 0; dot = rest.indexOf('.', dot + 1)) {
            deeper
                .computeIfAbsent(rest.substring(0, dot), first -> new TreeMap<>())
                .put(rest.substring(dot + 1), definition);
          }
        });
    deeper.forEach(
        (first, rest) -> {
          Map<String, Object> level = level(rest, false);
          if (top) {
            level.put("doNotSuggest", true);
          }
          properties.put(first, level);
        });
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    return schema;
  }
}
