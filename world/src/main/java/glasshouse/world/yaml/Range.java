package glasshouse.world.yaml;

import glasshouse.world.yaml.Quantity.Dimension;
import java.util.List;

/**
 * A range written as {@code [least, most]}.
 *
 * @param least smallest value
 * @param most largest value
 */
public record Range(double least, double most) {

  /** The range of a node. */
  public static Range read(Node node, At at) {
    List<Node> items = Values.items(node);
    if (items.size() != 2) {
      at.problem(node, "is no range", "[least, most]");
      return new Range(-Double.MAX_VALUE, Double.MAX_VALUE);
    }
    Range range = new Range(number(items.getFirst(), at), number(items.getLast(), at));
    if (range.least > range.most) {
      at.problem(node, "is upside down", "[least, most]");
    }
    return range;
  }

  private static double number(Node node, At at) {
    return Values.number(
        node,
        at.path(),
        Dimension.NUMBER,
        -Double.MAX_VALUE,
        Double.MAX_VALUE,
        Values.Form.PLAIN,
        at.problems());
  }

  /** In words, such as {@code 0 to 1}. */
  @Override
  public String toString() {
    return Values.range(least, most, Dimension.NUMBER);
  }
}
