package glasshouse.world.scenario;

import glasshouse.world.yaml.Node;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A merged scenario as text that depends on nothing but its content: keys in order, one way to
 * write each value, no comments.
 *
 * <p>The text is a scenario of its own, without {@code extends}: read again, it gives the same
 * text.
 */
final class Canonical {
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9+][A-Za-z0-9 ._/%+-]*+(?<! )|-[0-9][0-9._eE+-]*+");

  private Canonical() {}

  /** The text, with a line end after every line. */
  static String text(Node.Mapping scenario) {
    StringBuilder text = new StringBuilder();
    block(scenario, "", text);
    return text.toString();
  }

  private static void block(Node.Mapping map, String indent, StringBuilder text) {
    new TreeMap<>(map.entries())
        .forEach(
            (key, entry) -> {
              text.append(indent).append(scalar(key)).append(':');
              if (entry.value() instanceof Node.Mapping deeper && !deeper.entries().isEmpty()) {
                text.append('\n');
                block(deeper, indent + "  ", text);
              } else {
                text.append(' ').append(flow(entry.value())).append('\n');
              }
            });
  }

  /** A value on one line. */
  static String flow(Node node) {
    return switch (node) {
      case Node.Scalar scalar -> scalar(scalar.text());
      case Node.Sequence sequence ->
          sequence.items().stream()
              .map(Canonical::flow)
              .collect(Collectors.joining(", ", "[", "]"));
      case Node.Mapping map ->
          new TreeMap<>(map.entries())
              .entrySet().stream()
                  .map(entry -> scalar(entry.getKey()) + ": " + flow(entry.getValue().value()))
                  .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  private static String scalar(String text) {
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (c < 32
                  || (c >= 127 && c < 160)
                  || c == 0x2028
                  || c == 0x2029
                  || c == 0xFEFF) {
                quoted.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }
}
