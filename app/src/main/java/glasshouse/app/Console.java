package glasshouse.app;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Where a command speaks: answers to {@code out}, everything else to {@code err}.
 *
 * @param out answers
 * @param err errors, notes, progress
 * @param columns of the terminal behind {@code err}; 0 where that is no terminal
 */
record Console(PrintStream out, PrintStream err, int columns) {
  private static final String NAME = "glasshouse: ";

  /**
   * That of this process. The launcher says how wide the terminal is: Java cannot tell of stderr.
   */
  static Console ofProcess() {
    return new Console(System.out, System.err, Integer.getInteger("glasshouse.columns", 0));
  }

  /** Whether someone watches {@code err}. */
  boolean isTerminal() {
    return columns > 0;
  }

  /** One line of error or note; what came from files and arguments can write no second one. */
  void complain(String sentence) {
    err.println(NAME + sentence.replaceAll("\\p{Cntrl}", " "));
    err.flush();
  }

  /** One line of what is allowed and probably not meant. */
  void warn(Object warning) {
    err.println("warning: " + warning.toString().replaceAll("\\p{Cntrl}", " "));
    err.flush();
  }

  /** One line of an answer. */
  void say(String format, Object... values) {
    out.println(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
  }
}
