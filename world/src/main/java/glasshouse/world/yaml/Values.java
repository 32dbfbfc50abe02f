package glasshouse.world.yaml;

import glasshouse.world.yaml.Quantity.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Single values read from single nodes: a word, a number in range. What is wrong is noted, and a
 * harmless stand-in goes on.
 */
public final class Values {
  /** How much a number may leave unsaid. */
  public enum Form {
    /** Its unit must be written, such as {@code 60 days}. */
    STRICT,
    /** A plain number is in base units, because the place says which. */
    PLAIN
  }

  private Values() {}

  /** The word or text of a node; empty when it has none. */
  public static String word(Node node, String path, Problems problems) {
    if (node instanceof Node.Scalar scalar && !scalar.isBlank()) {
      return scalar.text().strip();
    }
    problems.add(node.at(), path, "is not what is wanted", node.shown(), "a word or text");
    return "";
  }

  /** The number of a node in base units; {@code least} when it is none or out of range. */
  public static double number(
      Node node,
      String path,
      Dimension wanted,
      double least,
      double most,
      Form form,
      Problems problems) {
    try {
      Quantity quantity =
          Quantity.parse(node instanceof Node.Scalar scalar ? scalar.text() : "", wanted);
      double value = form == Form.PLAIN ? quantity.in(wanted) : quantity.as(wanted);
      if (value >= least && value <= most) {
        return value;
      }
      String what = value < least ? "is too small" : "is too large";
      problems.add(node.at(), path, what, node.shown(), range(least, most, wanted));
    } catch (IllegalArgumentException e) {
      problems.add(
          node.at(), path, "is not what is wanted", node.shown(), String.valueOf(e.getMessage()));
    }
    return least;
  }

  /** The items of a sequence, or the one thing that stands there instead. */
  public static List<Node> items(Node node) {
    return node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
  }

  /** A range in words. */
  public static String range(double least, double most, Dimension dimension) {
    String unit =
        switch (dimension) {
          case NUMBER, SHARE -> "";
          case RATE -> " /day";
          case TIME -> " days";
        };
    return most == Double.MAX_VALUE
        ? "at least " + shown(least) + unit
        : shown(least) + " to " + shown(most) + unit;
  }

  private static String shown(double value) {
    boolean whole = value == StrictMath.rint(value) && Math.abs(value) < 1e16;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }

  /** The values of an enum by their names in scenarios: small letters and hyphens. */
  public static <E extends Enum<E>> Map<String, E> labels(E[] values) {
    Map<String, E> labels = new TreeMap<>();
    Stream.of(values).forEach(value -> labels.put(label(value), value));
    return labels;
  }

  /** The name of a value of an enum in scenarios. */
  public static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
