package glasshouse.replication.form;

/**
 * A quantity that may be asked of a setting.
 *
 * @param name in forms
 * @param at what its value {@code at} is, in words; empty where it has none
 * @param about its definition
 * @param asks how it is answered
 * @param <L> what it is asked of
 */
record Figure<L>(String name, String at, String about, Asks<L> asks) {
  /** Answers of what was lived. */
  @FunctionalInterface
  interface Asks<L> {
    /** The answer; at is 0 where the figure has none. */
    Answer of(L lived, double at);
  }

  /** Its name as words. */
  String words() {
    return name.replace('-', ' ');
  }
}
