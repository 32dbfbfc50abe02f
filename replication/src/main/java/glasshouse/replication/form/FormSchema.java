package glasshouse.replication.form;

import glasshouse.world.yaml.JsonText;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Position;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Shape;
import glasshouse.world.yaml.ShapeSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON Schema (draft 7) of replication forms, for editors. Made from the keys that the readers
 * declare. What hangs on other values (how many people a list is for) the reader tells.
 */
public final class FormSchema {
  private static final List<String> ANY = List.of("string", "number", "array", "object");
  private static final ShapeSchema SHAPES = new ShapeSchema(FormSchema::own);

  private FormSchema() {}

  /** The schema as text. */
  public static String text() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "http://json-schema.org/draft-07/schema#");
    root.put("title", "A Glasshouse replication form");
    root.put("description", "A published setting, and what was published of it. Nobody is in it.");
    root.putAll(object(FormReader.section()));
    List<Object> one = new ArrayList<>();
    List<Object> figures = new ArrayList<>();
    for (Kind<?> kind : Settings.kinds()) {
      Map<String, Object> has = JsonText.map("required", List.of(kind.name()));
      one.add(has);
      figures.add(JsonText.map("if", has, "then", figures(kind)));
    }
    root.put("oneOf", one);
    root.put("allOf", figures);
    return JsonText.of(root);
  }

  /** Rows ask for figures of the setting, and change keys of it. */
  private static Map<String, Object> figures(Kind<?> kind) {
    Map<String, Object> row =
        JsonText.map(
            FormReader.QUANTITY.name(),
            JsonText.map("enum", kind.names()),
            FormReader.WHEN.name(),
            JsonText.map("properties", changes(kind.section()), "additionalProperties", false));
    Map<String, Object> rows = JsonText.map("items", JsonText.map("properties", row));
    return JsonText.map("properties", JsonText.map(FormReader.EXPECT.name(), rows));
  }

  private static Map<String, Object> changes(Section section) {
    Map<String, Object> changes = new LinkedHashMap<>();
    properties(section)
        .forEach(
            (name, value) ->
                changes.put(
                    name, JsonText.map("anyOf", List.of(value, JsonText.map("const", "off")))));
    return changes;
  }

  private static Map<String, Object> object(Section section) {
    Map<String, Object> object = JsonText.map("type", "object");
    object.put("properties", properties(section));
    object.put("additionalProperties", false);
    List<String> needed = section.keys().stream().filter(Key::needed).map(Key::name).toList();
    if (!needed.isEmpty()) {
      object.put("required", needed);
    }
    return object;
  }

  private static Map<String, Object> properties(Section section) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Key<?> key : section.keys(Node.Mapping.empty(Position.ofWhole("")))) {
      properties.put(key.name(), value(key));
    }
    return properties;
  }

  private static Map<String, Object> value(Key<?> key) {
    Map<String, Object> schema = new LinkedHashMap<>();
    String left = key.usual().isEmpty() ? key.otherwise() : key.usual();
    String allowed = key.shape().allowed().replace("`", "");
    schema.put(
        "description",
        key.about()
            + " Allowed: "
            + allowed
            + "."
            + (left.isEmpty() ? "" : " When left out: " + left.replace("`", "") + "."));
    schema.putAll(
        switch (key.shape()) {
          case Maps.Group group -> object(group.section());
          case Maps.Named named ->
              JsonText.map("type", "object", "additionalProperties", object(named.item()));
          case Maps.Listed list ->
              JsonText.map("type", "array", "items", object(list.item()), "minItems", 1L);
          default -> SHAPES.of(key.shape(), false);
        });
    return schema;
  }

  private static Map<String, Object> own(Shape.Own<?> shape, boolean removable) {
    return switch (shape) {
      case Matrix rows -> JsonText.map("type", "array");
      case Changes changes -> JsonText.map("type", "object");
      case GraphShape graph -> JsonText.map("type", List.of("string", "array"));
      case ToleranceShape near -> JsonText.map("type", List.of("string", "number", "array"));
      default -> JsonText.map("type", ANY);
    };
  }
}
