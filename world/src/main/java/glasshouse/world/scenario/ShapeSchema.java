package glasshouse.world.scenario;

import glasshouse.world.scenario.Amounts.Amount;
import glasshouse.world.scenario.Quantity.Dimension;
import glasshouse.world.scenario.Values.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The JSON Schema of single values. */
final class ShapeSchema {
  private static final String NUMBER = "[+-]?[0-9][0-9_]*(\\.[0-9_]+)?([eE][+-]?[0-9]+)?";
  private static final List<String> TEXT = List.of("string", "number", "boolean");

  private final Map<String, Map<String, String>> names;

  /** With the names that entries of the catalogue have, by path of their section. */
  ShapeSchema(Map<String, Map<String, String>> names) {
    this.names = names;
  }

  /** The names of a section in the catalogue, in order of name. */
  Map<String, String> entries(String path) {
    return new TreeMap<>(names.getOrDefault(path, Map.of()));
  }

  /** The schema of a key's value, but for its description. */
  Map<String, Object> of(Key<?> key) {
    boolean removable = !key.needed() && key.usual().isEmpty();
    Map<String, Object> schema = new LinkedHashMap<>(of(key.shape(), removable));
    if (!key.usual().isEmpty()) {
      schema.put("default", plain(key.usual()));
    }
    return schema;
  }

  private static Object plain(String usual) {
    return switch (usual) {
      case "true" -> true;
      case "false" -> false;
      default -> usual.matches("-?[0-9.]+") ? (Object) Double.valueOf(usual) : usual;
    };
  }

  private Map<String, Object> of(Shape<?> shape, boolean removable) {
    return switch (shape) {
      case Words.Text text -> JsonText.map("type", TEXT);
      case Words.Texts texts ->
          JsonText.map(
              "type", List.of("string", "number", "array"), "items", JsonText.map("type", TEXT));
      case Words.Parent parent -> parent(parent);
      case Words.Choice<?> choice -> choice(choice, removable);
      case Words.Distribution prior ->
          pattern(
              "(fixed|(uniform|loguniform|triangular)\\s*\\(.*\\))", prior.allowed(), removable);
      case Amount amount -> amount(amount, removable);
      case Amounts.Whole whole -> whole(whole, removable);
      case Amounts.Days days -> amount(days.amount(), removable);
      case Amounts.Times times ->
          pattern(
              "[0-9]{1,3}\\s*/\\s*(week|month|year)",
              "wants how often a week, month or year, such as 2 /month",
              removable);
      case Amounts.Bounds bounds -> array(number(bounds.least(), bounds.most()), 2);
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
      case Maps.Table table -> table(table, removable);
      case Maps.Scale scale -> scale(scale);
      case Rows.Column column ->
          array(number(column.range().least(), column.range().most()), column.rows());
      case Rows.Pairs pairs ->
          JsonText.map("type", "array", "items", array(number(0, pairs.mostSize()), 2));
      case EffectList effects -> effects();
      case Maps.Group group -> JsonText.map("type", "object");
      case Maps.Named named -> JsonText.map("type", "object");
    };
  }

  private Map<String, Object> parent(Words.Parent parent) {
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

  private static Map<String, Object> choice(Words.Choice<?> choice, boolean removable) {
    List<Object> words = new ArrayList<>();
    choice.words().keySet().forEach(word -> words.add(plain(word)));
    if (removable) {
      words.add("off");
    }
    return JsonText.map("enum", words);
  }

  private static Map<String, Object> pattern(String form, String wants, boolean removable) {
    return JsonText.map(
        "type",
        "string",
        "pattern",
        removable ? "^(off|" + form + ")$" : "^" + form + "$",
        "patternErrorMessage",
        wants);
  }

  /** Where a unit must be written, the only plain number is 0. */
  private static Map<String, Object> amount(Amount amount, boolean removable) {
    String unit =
        switch (amount.dimension()) {
          case NUMBER -> "";
          case SHARE -> "\\s*%?";
          case RATE -> "\\s*(/|per )\\s*(second|minute|hour|day|week|month|year)";
          case TIME -> "\\s*(s|min|h|(second|minute|hour|day|week|month|year)s?)";
        };
    boolean plain =
        amount.form() == Form.PLAIN
            || amount.dimension() == Dimension.NUMBER
            || amount.dimension() == Dimension.SHARE;
    String zero = plain ? "|" + NUMBER : "|0";
    Map<String, Object> schema = number(amount.range().least(), amount.range().most());
    schema.put("pattern", "^(" + (removable ? "off|" : "") + NUMBER + unit + zero + ")$");
    schema.put("patternErrorMessage", "wants " + amount.dimension().example);
    if (!plain) {
      schema.remove("minimum");
      schema.remove("maximum");
      schema.put("if", JsonText.map("type", "number"));
      schema.put(
          "then", JsonText.map("const", 0L, "errorMessage", "wants " + amount.dimension().example));
    }
    return schema;
  }

  private static Map<String, Object> whole(Amounts.Whole whole, boolean removable) {
    Map<String, Object> schema = number(whole.least(), whole.most());
    schema.put("type", List.of("integer", "string"));
    schema.put("pattern", "^(" + (removable ? "off|" : "") + NUMBER + ")$");
    schema.put("patternErrorMessage", "wants a whole number");
    return schema;
  }

  /** A plain number, which underscores make a text to YAML. */
  private static Map<String, Object> number(double least, double most) {
    Map<String, Object> schema =
        JsonText.map("type", List.of("number", "string"), "pattern", "^" + NUMBER + "$");
    if (least > -Double.MAX_VALUE) {
      schema.put("minimum", least);
    }
    if (most < Double.MAX_VALUE) {
      schema.put("maximum", most);
    }
    return schema;
  }

  private static Map<String, Object> array(Map<String, Object> items, int size) {
    return JsonText.map(
        "type", "array", "items", items, "minItems", (long) size, "maxItems", (long) size);
  }

  private Map<String, Object> pointer(Targets.To to, Map<String, Object> schema) {
    String path =
        switch (to) {
          case ACT -> "acts";
          case LIST -> "lists";
          case GRADE -> "grades";
        };
    schema.put("examples", List.copyOf(entries(path).keySet()));
    return schema;
  }

  private static Map<String, Object> table(Maps.Table table, boolean removable) {
    Map<String, Object> properties = new LinkedHashMap<>();
    table.words().forEach(word -> properties.put(word, amount(table.of(), true)));
    Map<String, Object> schema =
        JsonText.map("type", List.of("object", "string"), "properties", properties);
    schema.put("additionalProperties", false);
    schema.put("pattern", removable ? "^off$" : "^$");
    return schema;
  }

  private static Map<String, Object> scale(Maps.Scale scale) {
    return JsonText.map(
        "type",
        List.of("object", "string"),
        "pattern",
        "^off$",
        "propertyNames",
        JsonText.map("pattern", "^" + scale.form() + "$"),
        "additionalProperties",
        whole(scale.of(), true));
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
              amount.putAll(amount(EffectList.amount(kind), false));
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
