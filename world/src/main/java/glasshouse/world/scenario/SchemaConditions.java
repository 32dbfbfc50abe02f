package glasshouse.world.scenario;

import glasshouse.world.yaml.JsonText;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** What a map must or may hold because of what else it holds. */
final class SchemaConditions {
  private SchemaConditions() {}

  /**
   * The keys of each variant of a section, and none of another; where the map does not say which it
   * is, for it inherits that, those of all.
   *
   * @param fill puts keys into a map of properties
   * @param onlyNew whether what must be there must be so in entries that say {@code new: true}
   *     alone
   */
  static List<Object> variants(
      Section section, boolean onlyNew, BiConsumer<List<Key<?>>, Map<String, Object>> fill) {
    List<Object> conditions = new ArrayList<>();
    section
        .variants()
        .forEach(
            (variant, keys) -> {
              Map<String, Object> then = properties(keys, fill);
              String what = "is no key of " + section.by() + " " + variant;
              then.put("propertyNames", names(section, keys, what));
              Map<String, Object> required = required(keys);
              then.put("allOf", List.of(onlyNew ? ifNew(required) : required));
              conditions.add(when(section.by(), variant, then));
            });
    List<Key<?>> all = section.variants().values().stream().flatMap(List::stream).toList();
    Map<String, Object> unsaid = new LinkedHashMap<>();
    unsaid.put("if", JsonText.map("not", JsonText.map("required", List.of(section.by()))));
    unsaid.put("then", properties(all, fill));
    conditions.add(unsaid);
    return conditions;
  }

  private static Map<String, Object> properties(
      List<Key<?>> keys, BiConsumer<List<Key<?>>, Map<String, Object>> fill) {
    Map<String, Object> properties = new LinkedHashMap<>();
    fill.accept(keys, properties);
    return JsonText.map("properties", properties);
  }

  /** The names that may stand beside each other: those of a section and some more. */
  static Map<String, Object> names(Section section, List<Key<?>> more, String what) {
    Set<String> names = new TreeSet<>(List.of("new", "id"));
    section.keys().forEach(key -> names.add(key.name()));
    more.forEach(key -> names.add(key.name()));
    return JsonText.map("enum", List.copyOf(names), "errorMessage", what);
  }

  /** What must hold in an entry that the parent does not have. */
  static Map<String, Object> ifNew(Map<String, Object> then) {
    return when("new", true, then);
  }

  private static Map<String, Object> when(String key, Object value, Map<String, Object> then) {
    Map<String, Object> condition = new LinkedHashMap<>();
    condition.put("properties", JsonText.map(key, JsonText.map("const", value)));
    condition.put("required", List.of(key));
    return JsonText.map("if", condition, "then", then);
  }

  /** The keys that must be there, and those within them. */
  static Map<String, Object> required(List<Key<?>> keys) {
    List<String> names = new ArrayList<>();
    Map<String, Object> deeper = new LinkedHashMap<>();
    for (Key<?> key : keys) {
      if (key.needed()) {
        names.add(key.name());
      }
      if (key.needed() && key.shape() instanceof Maps.Group group) {
        deeper.put(key.name(), required(group.section().keys()));
      }
    }
    Map<String, Object> schema = JsonText.map("required", names);
    if (!deeper.isEmpty()) {
      schema.put("properties", deeper);
    }
    return schema;
  }
}
