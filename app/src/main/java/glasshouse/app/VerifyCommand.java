package glasshouse.app;

import glasshouse.lab.LabException;
import glasshouse.lab.RunFolder;
import glasshouse.lab.Verification;
import glasshouse.lab.experiments.Experiments;
import glasshouse.world.scenario.Scenarios;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code glasshouse verify}: lives a run again and compares. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    header = "Lives a run, comparison or ablation again: does the same come out?",
    description = {
      "",
      "Compares the fingerprint of all state and every figure of run.json, compare.json or ablate.json. Exit",
      "code 3 when they differ, or when the scenario in it is no longer what this Glasshouse would run.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  glasshouse verify runs/the-article-1",
      "  glasshouse verify runs/the-article-1 --quiet && echo met"
    })
final class VerifyCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Scenarios> scenarios;

  @Parameters(index = "0", paramLabel = "RUN", description = "The run's folder.")
  private Path run = Path.of("");

  @Mixin private WorkOptions work = new WorkOptions();

  VerifyCommand(Console console, Supplier<Scenarios> scenarios) {
    this.console = console;
    this.scenarios = scenarios;
  }

  @Override
  public Integer call() {
    RunFolder folder = RunFolder.find(run);
    Verification verification;
    try (Bar bar = work.bar(console, "person-days")) {
      Optional<Path> experiment = Experiments.answer(folder);
      verification =
          experiment.isPresent()
              ? Experiments.verify(experiment.get(), scenarios.get(), work.threads(), bar)
              : Verification.of(folder, scenarios.get(), work.threads(), bar);
    }
    if (work.json()) {
      console.out().print(verification.json());
    } else if (!work.quiet()) {
      tell(folder, verification);
    }
    if (!verification.met() && (work.quiet() || work.json())) {
      console.complain("not met: " + Living.shown(folder.path()));
    }
    return verification.met() ? 0 : LabException.NOT_MET;
  }

  private void tell(RunFolder folder, Verification verification) {
    console.say("%s (every person is synthetic)", Living.shown(folder.path()));
    console.say(
        "  written     %s  by Glasshouse %s", verification.written(), verification.writtenBy());
    console.say("  lived again %s  by Glasshouse %s", verification.lived(), Program.version());
    if (!verification.differing().isEmpty()) {
      console.say("  otherwise than written: %s", String.join(", ", verification.differing()));
    }
    console.say(
        "%s", verification.met() ? "Met: the same came out." : "NOT MET: something else came out.");
  }
}
