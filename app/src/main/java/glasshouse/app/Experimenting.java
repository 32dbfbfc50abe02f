package glasshouse.app;

import glasshouse.lab.LabException;
import glasshouse.lab.ablate.Ablated;
import glasshouse.lab.ablate.AblationJson;
import glasshouse.lab.compare.Compared;
import glasshouse.lab.ensemble.ExperimentRunner;
import glasshouse.report.compare.AblationArchive;
import glasshouse.report.compare.ComparisonArchive;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An experiment as its command and {@code resume} carry it out: progress, interruption, and what is
 * said at the end.
 */
final class Experimenting {
  private final Console console;
  private final WorkOptions work;

  Experimenting(Console console, WorkOptions work) {
    this.console = console;
    this.work = work;
  }

  /** Carries out a comparison and returns the exit code. */
  int compare(ExperimentRunner<Compared> runner, boolean csv) {
    return carryOut(
        runner,
        (compared, folder, how) -> ComparisonArchive.write(compared, how, folder, csv),
        new Words<>(
            ComparePage::of,
            Compared::headlines,
            Compared::fingerprint,
            ExperimentRunner.Outcome::json));
  }

  /** Carries out an ablation and returns the exit code. */
  int ablate(ExperimentRunner<Ablated> runner, boolean csv) {
    return carryOut(
        runner,
        (ablated, folder, how) -> AblationArchive.write(ablated, how, folder, csv),
        new Words<>(
            AblatePage::of,
            AblatePage::inert,
            Ablated::fingerprint,
            outcome -> AblationJson.array(outcome.result())));
  }

  /**
   * How an answer is told.
   *
   * @param page all lines of it
   * @param brief what a script needs of it
   * @param fingerprint of all that was lived
   * @param json for programs
   */
  private record Words<R>(
      Function<R, List<String>> page,
      Function<R, List<String>> brief,
      Function<R, String> fingerprint,
      Function<ExperimentRunner.Outcome<R>, String> json) {}

  private <R> int carryOut(
      ExperimentRunner<R> runner, ExperimentRunner.Finisher<R> finisher, Words<R> words) {
    Optional<ExperimentRunner.Outcome<R>> outcome;
    try (Bar bar = work.bar(console, "person-days");
        Signals _ = new Signals(runner::interrupt, bar)) {
      outcome = runner.run(finisher, bar);
    } catch (LabException e) {
      throw e.exitCode() == LabException.INPUT ? e : Living.withHint(e, runner.folder());
    } catch (RuntimeException e) {
      throw Living.withHint(e, runner.folder());
    }
    if (outcome.isEmpty()) {
      console.complain(
          "interrupted; "
              + runner.kept()
              + " societies are over and kept. "
              + Living.howToResume(runner.folder()));
      return Signals.INTERRUPTED;
    }
    tell(runner, outcome.get(), words);
    return 0;
  }

  private <R> void tell(
      ExperimentRunner<R> runner, ExperimentRunner.Outcome<R> outcome, Words<R> words) {
    String name = Living.shown(runner.folder().path());
    if (work.json()) {
      console.out().print(words.json().apply(outcome));
    } else if (work.quiet()) {
      console.say("%s", name);
      words.brief().apply(outcome.result()).forEach(line -> console.say("%s", line));
    } else {
      words.page().apply(outcome.result()).forEach(line -> console.say("%s", line));
      console.say("");
      console.say("Every person in this is synthetic.");
      console.say("fingerprint  %s", words.fingerprint().apply(outcome.result()));
      console.say("folder       %s", name);
      console.say(
          "time         %.1f s on %d thread%s",
          outcome.seconds(), work.threads(), work.threads() == 1 ? "" : "s");
    }
  }
}
