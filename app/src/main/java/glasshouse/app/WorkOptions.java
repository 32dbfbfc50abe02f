package glasshouse.app;

import glasshouse.lab.Circumstances;
import java.time.Instant;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a command works and speaks; none of this changes what it finds. */
final class WorkOptions {
  private static final int MOST_THREADS = 1024;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "No progress; of the answer only what a script needs.")
  private boolean quiet;

  @Option(names = "--json", description = "The answer as JSON on stdout, and nothing else there.")
  private boolean json;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "How many threads (default: all cores). Changes no result.")
  void setThreads(int value) {
    if (value < 1 || value > MOST_THREADS) {
      throw new ParameterException(
          command.commandLine(), "--threads was " + value + ", wants 1 to " + MOST_THREADS);
    }
    threads = value;
  }

  int threads() {
    return threads;
  }

  boolean quiet() {
    return quiet;
  }

  boolean json() {
    return json;
  }

  /** How a work that begins now is carried out; experiments have no checkpoints of days. */
  Circumstances circumstances(CommandSpec spec) {
    return circumstances(spec, 0);
  }

  /**
   * How a work that begins now is carried out.
   *
   * @param checkpointEvery days between checkpoints; 0 for none
   */
  Circumstances circumstances(CommandSpec spec, int checkpointEvery) {
    String line = Program.command(spec.root().commandLine().getParseResult().originalArgs());
    return new Circumstances(threads, checkpointEvery, Program.version(), line, Instant.now());
  }

  /** Who is told how far the work is: the terminal, where there is one and it may. */
  Bar bar(Console console) {
    return bar(console, "");
  }

  /** The same with a rate: so many of a unit a second. */
  Bar bar(Console console, String unit) {
    return new Bar(console, console.isTerminal() && !quiet, unit);
  }
}
