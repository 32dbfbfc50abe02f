package glasshouse.world.yaml;

/**
 * What may stand at a key. A closed set, but for what a language has of its own: the schema and the
 * tables of the documents know each of them.
 *
 * @param <T> what it is read as
 */
public sealed interface Shape<T>
    permits Words.Text,
        Words.Texts,
        Words.Choice,
        Amounts.Amount,
        Amounts.Whole,
        Amounts.Days,
        Amounts.Times,
        Amounts.Bounds,
        Maps.Group,
        Maps.Named,
        Maps.Listed,
        Maps.Table,
        Maps.Scale,
        Shape.Own {

  /** A shape that one language has of its own. */
  non-sealed interface Own<T> extends Shape<T> {}

  /** The value of a node. What is wrong is noted, and a harmless stand-in goes on. */
  T read(Node node, At at);

  /** What goes on in place of a value that is missing. */
  T standIn();

  /** What is allowed, in words. */
  String allowed();

  /** Tells of every number that a node holds. */
  default void numbers(Node node, String path, Sink sink) {}

  /** Is told of numbers. */
  interface Sink {
    /** A number at a path, and what may stand there. */
    void number(String path, Node node, Amounts.Amount may);
  }
}
