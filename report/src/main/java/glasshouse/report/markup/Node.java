package glasshouse.report.markup;

/** A piece of HTML or SVG that can write itself. There is no piece that writes text unescaped. */
public sealed interface Node permits Element, Text, Nodes {
  /** Writes it at the end of a text. */
  void write(StringBuilder to);
}
