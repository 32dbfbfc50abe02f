package glasshouse.world.scenario;

/**
 * What an entry says for readers alone: {@code about} and {@code source}, both optional, kept in
 * the canonical text.
 */
final class Notes {
  private Notes() {}

  /** The source; empty when none is given. */
  static String read(Fields of) {
    of.text("about", "");
    return of.text("source", "");
  }
}
