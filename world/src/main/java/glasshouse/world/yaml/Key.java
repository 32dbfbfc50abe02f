package glasshouse.world.yaml;

/**
 * One key that a section may have. This is the only place that says it: readers read through it,
 * and schema, documents, explanations and dictionary are made from it.
 *
 * @param name as written
 * @param shape what may stand there
 * @param needed whether it must be there, or be inherited
 * @param usual the YAML of its value when left out; empty when there is none
 * @param otherwise what happens when it is left out, in words, where no single value says it
 * @param source why its numbers are what they are, whatever the entry says; usually empty
 * @param about one sentence
 */
public record Key<T>(
    String name,
    Shape<T> shape,
    boolean needed,
    String usual,
    String otherwise,
    String source,
    String about) {

  /** A key that must be there. */
  public static <T> Key<T> needed(String name, Shape<T> shape, String about) {
    return new Key<>(name, shape, true, "", "", "", about);
  }

  /** A key with a usual value. */
  public static <T> Key<T> usual(String name, Shape<T> shape, String usual, String about) {
    return new Key<>(name, shape, false, usual, "", "", about);
  }

  /** A key that may be left out, and what happens then. */
  public static <T> Key<T> optional(String name, Shape<T> shape, String otherwise, String about) {
    return new Key<>(name, shape, false, "", otherwise, "", about);
  }

  /** The same in a narrower shape, for a range that depends on other values. */
  public Key<T> in(Shape<T> narrower) {
    return new Key<>(name, narrower, needed, usual, otherwise, source, about);
  }

  /** The same, with a source for its numbers that goes before that of the entry. */
  public Key<T> sourced(String why) {
    return new Key<>(name, shape, needed, usual, otherwise, why, about);
  }
}
