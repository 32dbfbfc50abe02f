package glasshouse.app;

import glasshouse.lab.Circumstances;
import glasshouse.lab.RunFolder;
import glasshouse.lab.Runner;
import glasshouse.lab.ablate.Ablation;
import glasshouse.lab.compare.Comparison;
import glasshouse.lab.ensemble.ExperimentRunner;
import glasshouse.lab.experiments.Experiments;
import glasshouse.world.scenario.Scenarios;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code glasshouse resume}: goes on with a run that was interrupted or killed. */
@Command(
    name = "resume",
    mixinStandardHelpOptions = true,
    header = "Goes on with a run, comparison or ablation that was interrupted or killed.",
    description = {
      "",
      "From the last checkpoint, or from the beginning where there is none yet. The fingerprint is that of",
      "a run that was never interrupted.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  glasshouse resume runs/the-article-1",
      "  glasshouse resume runs/the-article-1.part --threads 1"
    })
final class ResumeCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Scenarios> scenarios;

  @Parameters(
      index = "0",
      paramLabel = "RUN",
      description = "The run's folder, with or without .part.")
  private Path run = Path.of("");

  @Mixin private CheckpointOption checkpoints = new CheckpointOption();
  @Mixin private TablesOption tables = new TablesOption();
  @Mixin private WorkOptions work = new WorkOptions();

  ResumeCommand(Console console, Supplier<Scenarios> scenarios) {
    this.console = console;
    this.scenarios = scenarios;
  }

  @Override
  public Integer call() {
    RunFolder folder = RunFolder.find(run);
    if (Runner.settle(folder) || ExperimentRunner.settle(folder)) {
      console.complain("the run was whole but for its name, and has it now");
      console.say("%s", Living.shown(folder.path()));
      return 0;
    }
    if (ExperimentRunner.goesOn(folder)) {
      return experiment(folder);
    }
    Runner.Resumption now =
        new Runner.Resumption(
            work.threads(), checkpoints.everyDays().orElse(-1), Program.version());
    return new Living(console, work)
        .live(Runner.resume(folder, scenarios.get(), now, tables.recordings()));
  }

  private int experiment(RunFolder folder) {
    Path plan = folder.file(ExperimentRunner.PLAN);
    Experiments.Begun begun =
        Experiments.read(plan, scenarios.get(), work.threads(), Program.version());
    Circumstances how = begun.how();
    Experimenting experimenting = new Experimenting(console, work);
    return switch (begun.experiment()) {
      case Comparison comparison ->
          experimenting.compare(ExperimentRunner.resume(comparison, folder, how), tables.csv());
      case Ablation ablation ->
          experimenting.ablate(ExperimentRunner.resume(ablation, folder, how), tables.csv());
      default -> throw new IllegalStateException("resume knows nothing of " + plan);
    };
  }
}
