package glasshouse.world.scenario;

import glasshouse.world.yaml.JsonText;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Position;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.ShapeSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON Schema (draft 7) of scenario files, for editors. Made from the {@link Language}, so that it
 * can know neither more nor less than the readers.
 *
 * <p>A file says only what is different from its parent, so nothing is required but in an entry
 * that says {@code new: true} and in what is replaced whole. References are not resolved: the names
 * of a parent in another file cannot be known; those of the catalogue are offered.
 */
public final class Schema {
  private final Catalogue catalogue;
  private final OwnSchema own;
  private final ShapeSchema shapes;
  private final Map<String, Object> definitions = new LinkedHashMap<>();

  private Schema(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.own = new OwnSchema(names(catalogue));
    this.shapes = new ShapeSchema(own);
  }

  /** The schema as text. */
  public static String of(Catalogue catalogue) {
    return JsonText.of(new Schema(catalogue).root());
  }

  private Map<String, Object> root() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "http://json-schema.org/draft-07/schema#");
    root.put("title", "A Glasshouse scenario");
    root.put(
        "description",
        "A society, and the system over it, as one file that lies over another. Every person is"
            + " synthetic.");
    root.put("type", "object");
    root.putAll(keys(catalogue.language().top, ""));
    root.put("definitions", definitions);
    return root;
  }

  /** What a map with the keys of a section may hold. */
  private Map<String, Object> keys(Section section, String path) {
    Map<String, Object> properties = new LinkedHashMap<>();
    fill(section.keys(), path, properties);
    Map<String, Object> schema = JsonText.map("properties", properties);
    if (section.variants().isEmpty()) {
      schema.put("additionalProperties", false);
    } else {
      Node.Mapping any = Node.Mapping.empty(Position.ofWhole(""));
      String what = "is no key of " + path.replaceFirst(".*\\.", "");
      schema.put("propertyNames", SchemaConditions.names(section, section.keys(any), what));
    }
    return schema;
  }

  private void fill(List<Key<?>> keys, String path, Map<String, Object> properties) {
    keys.forEach(key -> properties.merge(key.name(), value(key, path), Schema::either));
  }

  private List<Object> variants(Section section, boolean onlyNew, String path) {
    return section.variants().isEmpty()
        ? new ArrayList<>()
        : SchemaConditions.variants(
            section, onlyNew, (keys, properties) -> fill(keys, path, properties));
  }

  /** A key that several variants have, told of each. */
  private static Object either(Object one, Object other) {
    if (one.equals(other) || !(one instanceof Map<?, ?> a) || !(other instanceof Map<?, ?> b)) {
      return one;
    }
    if (a.get("properties") instanceof Map<?, ?> mine
        && b.get("properties") instanceof Map<?, ?> theirs) {
      Map<Object, Object> both = new LinkedHashMap<>(mine);
      theirs.forEach((name, value) -> both.merge(name, value, Schema::either));
      Map<Object, Object> merged = new LinkedHashMap<>(a);
      merged.put("properties", both);
      return merged;
    }
    return one;
  }

  private Map<String, Object> value(Key<?> key, String path) {
    String here = path.isEmpty() ? key.name() : path + "." + key.name();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", described(key));
    switch (key.shape()) {
      case Maps.Group group when here.equals("parameters") ->
          schema.putAll(new ParameterSchema(shapes, definitions).of(group.section()));
      case Maps.Group group -> schema.putAll(group(group, here));
      case Maps.Named named -> schema.putAll(named(named, here, key.about()));
      default -> schema.putAll(shapes.of(key));
    }
    return schema;
  }

  private static String described(Key<?> key) {
    String allowed = key.shape().allowed().replace("`", "");
    String left = key.usual().isEmpty() ? key.otherwise() : key.usual();
    return key.about()
        + " Allowed: "
        + allowed
        + "."
        + (left.isEmpty() ? "" : " When left out: " + left + ".");
  }

  private Map<String, Object> group(Maps.Group group, String path) {
    Map<String, Object> schema = orOff(keys(group.section(), path));
    List<Object> conditions = variants(group.section(), false, path);
    if (!conditions.isEmpty()) {
      schema.put("allOf", conditions);
    }
    if (path.endsWith(".when")) {
      schema.put("minProperties", 1L);
      schema.put("maxProperties", 1L);
    }
    return schema;
  }

  private Map<String, Object> named(Maps.Named named, String path, String about) {
    String name = path.replaceFirst(".*\\.", "").replaceFirst("s$", "");
    Map<String, Object> entry = JsonText.map("description", about);
    entry.putAll(orOff(keys(named.item(), path)));
    entry.put("properties", withNew(entry.getOrDefault("properties", Map.of())));
    List<Object> conditions = variants(named.item(), true, path);
    conditions.add(SchemaConditions.ifNew(SchemaConditions.required(named.item().keys())));
    entry.put("allOf", conditions);
    definitions.put(name, entry);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(
        "type", named.listed() ? List.of("object", "array", "null") : List.of("object", "null"));
    schema.put("propertyNames", JsonText.map("pattern", "^[a-z][a-z0-9-]{0,47}$"));
    schema.put("properties", known(path, name));
    schema.put("additionalProperties", ref(name));
    if (named.listed()) {
      definitions.put("listed-" + name, listed(entry));
      schema.put("items", ref("listed-" + name));
    }
    return schema;
  }

  private static Map<String, Object> withNew(Object properties) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put(
        "new",
        JsonText.map(
            "type", "boolean", "description", "True: the parent has no entry of this name."));
    if (properties instanceof Map<?, ?> map) {
      map.forEach((key, value) -> all.put(String.valueOf(key), value));
    }
    return all;
  }

  /** The same entry in a list, where its name stands in {@code id}. */
  private static Map<String, Object> listed(Map<String, Object> entry) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("id", JsonText.map("type", "string", "description", "Its name."));
    if (entry.get("properties") instanceof Map<?, ?> map) {
      map.forEach((key, value) -> properties.put(String.valueOf(key), value));
    }
    Map<String, Object> item = new LinkedHashMap<>(entry);
    item.put("type", "object");
    item.put("properties", properties);
    item.put("required", List.of("id"));
    return item;
  }

  /** The entries that catalogue scenarios have, so that an editor offers their names. */
  private Map<String, Object> known(String path, String definition) {
    Map<String, Object> known = new LinkedHashMap<>();
    own.entries(path).forEach((name, about) -> known.put(name, ref(definition)));
    return known;
  }

  private static Map<String, Object> ref(String definition) {
    return JsonText.map("$ref", "#/definitions/" + definition);
  }

  /** A map; or the word that takes it away; or nothing, which changes nothing. */
  private static Map<String, Object> orOff(Map<String, Object> map) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", List.of("object", "string", "null"));
    schema.put("pattern", "^off$");
    schema.put("patternErrorMessage", "wants a map, or off to take away what the parent has");
    schema.putAll(map);
    return schema;
  }

  /** Names of entries in catalogue scenarios, by path of their section. */
  private static Map<String, Map<String, String>> names(Catalogue catalogue) {
    Map<String, Map<String, String>> names = new LinkedHashMap<>();
    Scenarios scenarios = new Scenarios(catalogue);
    for (String id : catalogue.scenarios()) {
      Node.Mapping tree = scenarios.load(id, List.of()).merged().tree();
      for (String path : Language.NAMED) {
        Node.Mapping entries = tree;
        for (String key : List.of(path.split("\\."))) {
          entries = entries.mapping(key);
        }
        for (String name : entries.entries().keySet()) {
          names.computeIfAbsent(path, p -> new LinkedHashMap<>()).put(name, id);
        }
      }
      for (String grade : ScenarioNames.of(tree).grades()) {
        names.computeIfAbsent("grades", p -> new LinkedHashMap<>()).put(grade, id);
      }
      for (String scan : ScenarioNames.of(tree).scans()) {
        names.computeIfAbsent("scans", p -> new LinkedHashMap<>()).put(scan, id);
      }
    }
    return names;
  }
}
