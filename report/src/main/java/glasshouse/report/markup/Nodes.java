package glasshouse.report.markup;

import java.util.List;

/**
 * Pieces one after the other.
 *
 * @param all of them
 */
public record Nodes(List<Node> all) implements Node {
  /** Nothing at all. */
  public static final Nodes NONE = new Nodes(List.of());

  /** The list is copied. */
  public Nodes {
    all = List.copyOf(all);
  }

  /** These pieces. */
  public static Nodes of(Node... all) {
    return new Nodes(List.of(all));
  }

  @Override
  public void write(StringBuilder to) {
    all.forEach(node -> node.write(to));
  }
}
