package glasshouse.world.scenario;

import glasshouse.world.scenario.Quantity.Dimension;
import java.util.List;
import java.util.Optional;

/**
 * A range written as {@code [least, most]}.
 *
 * @param least smallest value
 * @param most largest value
 */
record Range(double least, double most) {

  /** The range under a key of plain numbers. */
  static Range read(Fields of, String key) {
    Optional<Node> node = of.find(key);
    List<Node> items = node.map(Values::items).orElse(List.of());
    if (items.size() != 2) {
      of.problem(key, node.isEmpty() ? "is missing" : "is no range", "[least, most]");
      return new Range(-Double.MAX_VALUE, Double.MAX_VALUE);
    }
    Range range = new Range(number(of, key, items.getFirst()), number(of, key, items.getLast()));
    if (range.least > range.most) {
      of.problem(key, "is upside down", "[least, most]");
    }
    return range;
  }

  private static double number(Fields of, String key, Node node) {
    return Values.number(
        node,
        of.path(key),
        Dimension.NUMBER,
        -Double.MAX_VALUE,
        Double.MAX_VALUE,
        Values.Form.PLAIN,
        of.problems());
  }
}
