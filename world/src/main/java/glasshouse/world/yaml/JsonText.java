package glasshouse.world.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Maps, lists, texts, numbers and truth values as JSON; what fits on a line stands on one. This
 * room has no JSON library, and needs none to write.
 */
public final class JsonText {
  private static final int WIDTH = 100;

  private JsonText() {}

  /** The text, with a line end. */
  public static String of(Object value) {
    return text(value, "\n") + "\n";
  }

  /** A map of these keys and values, in this order. */
  public static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  private static String text(Object value, String line) {
    return switch (value) {
      case Map<?, ?> map -> {
        StringJoiner flat = new StringJoiner(", ", "{", "}");
        StringJoiner deep = new StringJoiner("," + line + "  ", "{" + line + "  ", line + "}");
        map.forEach(
            (key, inner) -> {
              String item = string(String.valueOf(key)) + ": " + text(inner, line + "  ");
              flat.add(item);
              deep.add(item);
            });
        yield shorter(flat, deep);
      }
      case List<?> list -> {
        StringJoiner flat = new StringJoiner(", ", "[", "]");
        StringJoiner deep = new StringJoiner("," + line + "  ", "[" + line + "  ", line + "]");
        list.forEach(
            inner -> {
              String item = text(inner, line + "  ");
              flat.add(item);
              deep.add(item);
            });
        yield shorter(flat, deep);
      }
      case String string -> string(string);
      case Double number -> number(number);
      default -> String.valueOf(value);
    };
  }

  private static String shorter(StringJoiner flat, StringJoiner deep) {
    String one = flat.toString();
    return one.length() <= WIDTH && !one.contains("\n") ? one : deep.toString();
  }

  private static String number(double value) {
    boolean whole = value == StrictMath.rint(value) && Math.abs(value) < 1e15;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }

  private static String string(String string) {
    StringBuilder text = new StringBuilder("\"");
    string
        .codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                text.append('\\').appendCodePoint(c);
              } else if (c < 32 || c == 0x2028 || c == 0x2029) {
                text.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
              } else {
                text.appendCodePoint(c);
              }
            });
    return text.append('"').toString();
  }
}
