package glasshouse.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What this program is: its version, and the command as the user gave it. */
final class Program {
  private Program() {}

  /** From the jar; a development build from class files has none. */
  static String version() {
    return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  /** A command line that does the same again, quoted for a shell. */
  static String command(List<String> args) {
    return Stream.concat(Stream.of("glasshouse"), args.stream())
        .map(Program::quoted)
        .collect(Collectors.joining(" "));
  }

  /** An argument as a shell wants it. */
  static String quoted(String arg) {
    boolean plain = arg.matches("[A-Za-z0-9_.,:/=+@%-]+");
    return plain ? arg : "'" + arg.replace("'", "'\\''") + "'";
  }
}
