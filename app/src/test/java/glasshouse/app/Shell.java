package glasshouse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A user at a terminal, or a script without one: runs a command and reads what it says. */
final class Shell {
  /** A town small enough for a test: 5,000 people, 5 days of warm-up, 20 days. */
  private static final List<String> SMALL =
      List.of("--people", "5000", "--days", "20", "--set", "warm-up=5");

  private Shell() {}

  /** What a command answered. */
  record Answer(int code, String out, String err) {
    List<String> errors() {
      return err.lines().toList();
    }

    /** One line says what is wrong with what was given, and nothing was done. */
    void isRefusedWith(String message) {
      assertThat(code).isEqualTo(2);
      assertThat(out).isEmpty();
      assertThat(errors()).singleElement().asString().startsWith("glasshouse: ").contains(message);
    }
  }

  /** Runs a command as from a script. */
  static Answer run(String... args) {
    return at(0, args);
  }

  /** Runs a command at a terminal of so many columns. */
  static Answer at(int columns, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            columns);
    int code = new Glasshouse(console).run(args);
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The arguments that run a small town. */
  static String[] small(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(SMALL);
    return all.toArray(String[]::new);
  }
}
