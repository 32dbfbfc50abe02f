package glasshouse.app;

import glasshouse.lab.LabException;
import glasshouse.world.yaml.YamlException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What went wrong, in one line each and an exit code; a stack trace only when asked for. */
final class Failures {
  private static final int OURS = 1;
  private static final int INPUT = 2;
  private static final int FEW = 3;

  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  /** A failure, and what the user can do now. */
  static final class WithHint extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String hint;

    WithHint(RuntimeException cause, String hint) {
      super(cause);
      this.hint = hint;
    }
  }

  /** A command that failed. */
  int failed(Throwable e) {
    if (e instanceof WithHint with && with.getCause() != null) {
      int code = failed(with.getCause());
      console.complain(with.hint);
      return code;
    }
    debug(e);
    return switch (e) {
      case YamlException scenario -> {
        scenario.problems().forEach(problem -> console.complain(problem.toString()));
        yield INPUT;
      }
      case LabException lab -> {
        console.complain(String.valueOf(lab.getMessage()));
        yield lab.exitCode();
      }
      default -> {
        console.complain("our fault: " + e + " (GLASSHOUSE_DEBUG=1 shows where)");
        yield OURS;
      }
    };
  }

  /** A world that did not fit after all. */
  int outOfMemory(OutOfMemoryError e) {
    debug(e);
    long mebibytes = Runtime.getRuntime().maxMemory() >> 20;
    console.complain(
        "out of memory: Java may take "
            + mebibytes
            + " MiB here. Maybe: fewer --people, or GLASSHOUSE_JAVA_OPTS=-Xmx8g");
    return OURS;
  }

  /** A command line that cannot be understood. */
  int misunderstood(ParameterException e, String[] args) {
    debug(e);
    String what =
        e instanceof UnmatchedArgumentException u ? unmatched(u) : lowered(e.getMessage());
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.complain(what + " (see " + command + " --help)");
    return INPUT;
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String first = e.getUnmatched().getFirst();
    if (e.isUnknownOption()) {
      List<String> near = e.getSuggestions().stream().limit(FEW).toList();
      String maybe = near.isEmpty() ? "" : ". Maybe: " + String.join(", ", near);
      return "there is no option " + first + maybe;
    }
    Set<String> commands = e.getCommandLine().getSubcommands().keySet();
    return commands.isEmpty()
        ? "'" + first + "' is one argument too many"
        : "there is no command '" + first + "'. Maybe: " + String.join(", ", commands);
  }

  private static String lowered(@Nullable String sentence) {
    String text = sentence == null || sentence.isEmpty() ? "not understood" : sentence;
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private void debug(Throwable e) {
    if ("1".equals(System.getenv("GLASSHOUSE_DEBUG"))) {
      e.printStackTrace(console.err());
    }
  }
}
