package glasshouse.app;

import glasshouse.lab.LabException;
import glasshouse.lab.Plan;
import glasshouse.lab.RunFolder;
import glasshouse.lab.RunJson;
import glasshouse.lab.Runner;
import glasshouse.lab.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A run as {@code run} and {@code resume} live it: progress, interruption, and what is said at the
 * end.
 */
final class Living {
  private final Console console;
  private final WorkOptions work;

  Living(Console console, WorkOptions work) {
    this.console = console;
    this.work = work;
  }

  /** Lives a run and returns the exit code. */
  int live(Runner runner) {
    Runner.Outcome outcome;
    try (Bar bar = work.bar(console, "person-days");
        Signals _ = new Signals(runner::interrupt, bar)) {
      outcome = runner.run(bar);
    } catch (LabException e) {
      throw e.exitCode() == LabException.INPUT ? e : withHint(e, runner.folder());
    } catch (RuntimeException e) {
      throw withHint(e, runner.folder());
    }
    return switch (outcome) {
      case Runner.Outcome.Whole whole -> tell(runner, whole);
      case Runner.Outcome.Interrupted interrupted -> tell(runner, interrupted);
    };
  }

  /** A failure, and that what was saved is not lost. */
  static RuntimeException withHint(RuntimeException e, RunFolder folder) {
    return new Failures.WithHint(e, "what was saved is kept. " + howToResume(folder));
  }

  private int tell(Runner runner, Runner.Outcome.Interrupted interrupted) {
    int days = runner.plan().with().warmUpDays() + runner.plan().with().days();
    console.complain(
        "interrupted after day "
            + interrupted.day()
            + " of "
            + days
            + ", and saved. "
            + howToResume(runner.folder()));
    return Signals.INTERRUPTED;
  }

  private int tell(Runner runner, Runner.Outcome.Whole whole) {
    if (work.json()) {
      console.out().print(written(runner.folder()));
    } else if (work.quiet()) {
      console.say("%s", shown(runner.folder().path()));
      console.say("%s (every person is synthetic)", whole.result().fingerprint());
    } else {
      summary(runner, whole);
    }
    return 0;
  }

  private void summary(Runner runner, Runner.Outcome.Whole whole) {
    Plan plan = runner.plan();
    Summary summary = Summary.of(plan, whole.result());
    SummaryPage.of(summary, plan.without().isPresent()).forEach(line -> console.say("%s", line));
    String name = shown(runner.folder().path());
    double seconds = whole.result().seconds();
    console.say("");
    console.say("Every person in this run is synthetic.");
    console.say("fingerprint  %s", whole.result().fingerprint());
    console.say("             glasshouse verify %s lives it again", Program.quoted(name));
    console.say("run folder   %s", name);
    console.say(
        "time         %.1f s on %d thread%s, %s person-days a second",
        seconds,
        work.threads(),
        work.threads() == 1 ? "" : "s",
        Bar.rough(whole.personDays() / seconds));
  }

  private static String written(RunFolder folder) {
    try {
      return Files.readString(folder.file(RunJson.FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What to type to go on with what was interrupted. */
  static String howToResume(RunFolder folder) {
    return "To go on: glasshouse resume " + Program.quoted(shown(folder.name()));
  }

  /** A path as a user would type it from here. */
  static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return (path.startsWith(here) ? here.relativize(path) : path).toString();
  }
}
