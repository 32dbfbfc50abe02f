package glasshouse.world.scenario;

/**
 * What may stand at a key. A closed set: the schema and the tables of the documents know each of
 * them.
 *
 * @param <T> what it is read as
 */
sealed interface Shape<T>
    permits Words.Text,
        Words.Texts,
        Words.Choice,
        Words.Distribution,
        Words.Parent,
        Amounts.Amount,
        Amounts.Whole,
        Amounts.Days,
        Amounts.Times,
        Amounts.Bounds,
        Targets.One,
        Targets.Many,
        Maps.Group,
        Maps.Named,
        Maps.Table,
        Maps.Scale,
        Rows.Column,
        Rows.Pairs,
        EffectList {

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
