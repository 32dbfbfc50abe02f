package glasshouse.world.yaml;

import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.Quantity.Dimension;
import glasshouse.world.yaml.Values.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of single values. */
public final class ShapeSchema {
  private static final String NUMBER = "[+-]?[0-9][0-9_]*(\\.[0-9_]+)?([eE][+-]?[0-9]+)?";

  /** A text, which may look like a number. */
  public static final List<String> TEXT = List.of("string", "number", "boolean");

  private final Own own;

  /** The schema of shapes that one language has of its own. */
  @FunctionalInterface
  public interface Own {
    /**
     * The schema of a shape.
     *
     * @param removable whether {@code off} may stand there, too
     */
    Map<String, Object> of(Shape.Own<?> shape, boolean removable);
  }

  /** With the schema of what a language has of its own. */
  public ShapeSchema(Own own) {
    this.own = own;
  }

  /** The schema of a key's value, but for its description. */
  public Map<String, Object> of(Key<?> key) {
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

  /**
   * The schema of what may stand in a shape.
   *
   * @param removable whether {@code off} may stand there, too
   */
  public Map<String, Object> of(Shape<?> shape, boolean removable) {
    return switch (shape) {
      case Words.Text text -> JsonText.map("type", TEXT);
      case Words.Texts texts ->
          JsonText.map(
              "type", List.of("string", "number", "array"), "items", JsonText.map("type", TEXT));
      case Words.Choice<?> choice -> choice(choice, removable);
      case Amount amount -> amount(amount, removable);
      case Amounts.Whole whole -> whole(whole, removable);
      case Amounts.Days days -> amount(days.amount(), removable);
      case Amounts.Times times ->
          pattern(
              "[0-9]{1,3}\\s*/\\s*(week|month|year)",
              "wants how often a week, month or year, such as 2 /month",
              removable);
      case Amounts.Bounds bounds -> array(number(bounds.least(), bounds.most()), 2);
      case Maps.Table table -> table(table, removable);
      case Maps.Scale scale -> scale(scale);
      case Shape.Own<?> other -> own.of(other, removable);
      case Maps.Group group -> JsonText.map("type", "object");
      case Maps.Listed list -> JsonText.map("type", "array");
      case Maps.Named named -> JsonText.map("type", "object");
    };
  }

  private static Map<String, Object> choice(Words.Choice<?> choice, boolean removable) {
    List<Object> words = new ArrayList<>();
    choice.words().keySet().forEach(word -> words.add(plain(word)));
    if (removable) {
      words.add("off");
    }
    return JsonText.map("enum", words);
  }

  /** A text in a form. */
  public static Map<String, Object> pattern(String form, String wants, boolean removable) {
    return JsonText.map(
        "type",
        "string",
        "pattern",
        removable ? "^(off|" + form + ")$" : "^" + form + "$",
        "patternErrorMessage",
        wants);
  }

  /** Where a unit must be written, the only plain number is 0. */
  public static Map<String, Object> amount(Amount amount, boolean removable) {
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
  public static Map<String, Object> number(double least, double most) {
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

  /** A list of so many. */
  public static Map<String, Object> array(Map<String, Object> items, int size) {
    return JsonText.map(
        "type", "array", "items", items, "minItems", (long) size, "maxItems", (long) size);
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
}
