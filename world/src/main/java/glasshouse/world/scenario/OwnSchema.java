package glasshouse.world.scenario;

import glasshouse.world.yaml.JsonText;
import glasshouse.world.yaml.Shape;
import glasshouse.world.yaml.ShapeSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The JSON Schema of values that scenarios alone have. */
final class OwnSchema implements ShapeSchema.Own {
  private final Map<String, Map<String, String>> names;

  /** With the names that entries of the catalogue have, by path of their section. */
  OwnSchema(Map<String, Map<String, String>> names) {
    this.names = names;
  }

  /** The names of a section in the catalogue, in order of name. */
  Map<String, String> entries(String path) {
    return new TreeMap<>(names.getOrDefault(path, Map.of()));
  }

  @Override
  public Map<String, Object> of(Shape.Own<?> shape, boolean removable) {
    if (!(shape instanceof OwnShape<?> own)) {
      throw new IllegalArgumentException("no shape of scenarios: " + shape);
    }
    return switch (own) {
      case OwnShape.Parent parent -> parent(parent);
      case OwnShape.Distribution prior ->
          ShapeSchema.pattern(
              "(fixed|(uniform|loguniform|triangular)\\s*\\(.*\\))", prior.allowed(), removable);
      case OwnShape.Changes changes ->
          JsonText.map(
              "type",
              "object",
              "propertyNames",
              JsonText.map(
                  "pattern", "^(" + String.join("|", changes.sections()) + ")(\\.[^.]+)*$"));
      case Targets.One one -> pointer(one.to(), JsonText.map("type", "string"));
      case Targets.Many many ->
          pointer(
              many.to(),
              JsonText.map(
                  "type",
                  List.of("string", "array"),
                  "items",
                  pointer(many.to(), JsonText.map("type", "string")),
                  "minItems",
                  1L,
                  "uniqueItems",
                  true));
      case Rows.Column column ->
          ShapeSchema.array(
              ShapeSchema.number(column.range().least(), column.range().most()), column.rows());
      case Rows.Pairs pairs ->
          JsonText.map(
              "type",
              "array",
              "items",
              ShapeSchema.array(ShapeSchema.number(0, pairs.mostSize()), 2));
      case EffectList effects -> effects();
    };
  }

  private Map<String, Object> parent(OwnShape.Parent parent) {
    return JsonText.map(
        "anyOf",
        List.of(
            JsonText.map("enum", parent.catalogue()),
            JsonText.map(
                "type",
                "string",
                "pattern",
                "\\.ya?ml$|/",
                "patternErrorMessage",
                "wants a name in the catalogue or a .yaml file")));
  }

  private Map<String, Object> pointer(Targets.To to, Map<String, Object> schema) {
    String path =
        switch (to) {
          case ACT -> "acts";
          case LIST -> "lists";
          case GRADE -> "grades";
          case SCAN -> "scans";
          case PARTNER -> "partners";
        };
    schema.put("examples", List.copyOf(entries(path).keySet()));
    return schema;
  }

  private static Map<String, Object> effects() {
    List<Object> words = new ArrayList<>();
    Map<String, Object> properties = new LinkedHashMap<>();
    EffectList.kinds()
        .forEach(
            (name, kind) -> {
              words.add(name);
              Map<String, Object> amount = new LinkedHashMap<>();
              amount.put("description", EffectList.about(kind));
              amount.putAll(ShapeSchema.amount(EffectList.amount(kind), false));
              amount.put("default", kind.usual);
              properties.put(name, amount);
            });
    Map<String, Object> object =
        JsonText.map(
            "type",
            "object",
            "properties",
            properties,
            "additionalProperties",
            false,
            "minProperties",
            1L,
            "maxProperties",
            1L);
    List<Object> one = List.of(JsonText.map("enum", words), object);
    Map<String, Object> list =
        JsonText.map("type", "array", "items", JsonText.map("anyOf", one), "minItems", 1L);
    return JsonText.map("anyOf", List.of(list, one.getFirst(), object));
  }
}
