package glasshouse.app;

import glasshouse.lab.Circumstances;
import glasshouse.lab.Plan;
import glasshouse.lab.Runner;
import glasshouse.report.table.OwnMeasures;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import glasshouse.world.scenario.Warnings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code glasshouse run}: a society under the system, beside its twin in ordinary life. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    header = "A society under the system, beside its twin in ordinary life.",
    description = {
      "",
      "The same synthetic people live the same days with the same luck twice: under the system of the",
      "scenario, and in ordinary life. What differs in the end is what the system did. Writes a run folder",
      "and prints a summary. Ctrl-C saves; resume goes on.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  glasshouse run",
      "  glasshouse run cameras-only --people 20k --days 365 --out runs/cameras",
      "  glasshouse run the-article --set sensors.street-cameras.per-1000-people=300 --seed 8",
      "  glasshouse run my-town.yaml --json | jq .fingerprint"
    })
final class RunCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Scenarios> scenarios;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SCENARIO",
      defaultValue = "the-article",
      description =
          "A name that glasshouse scenarios lists, or a file (default: ${DEFAULT-VALUE}).")
  private String name = "";

  @Mixin private SocietyOptions society = new SocietyOptions();
  @Mixin private CheckpointOption checkpoints = new CheckpointOption();

  @Option(names = "--no-twin", description = "The system alone, with nothing to compare it with.")
  private boolean alone;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The run folder (default: runs/SCENARIO-N, the first free N).")
  private @Nullable Path out;

  @Mixin private TablesOption tables = new TablesOption();
  @Mixin private WorkOptions work = new WorkOptions();

  RunCommand(Console console, Supplier<Scenarios> scenarios) {
    this.console = console;
    this.scenarios = scenarios;
  }

  @Override
  public Integer call() {
    Scenario scenario = society.load(scenarios.get(), name);
    OwnMeasures.check(scenario);
    Warnings.of(scenario).forEach(console::warn);
    Plan plan = alone ? Plan.alone(scenario) : Plan.twins(scenario);
    Circumstances circumstances = work.circumstances(spec, checkpoints.everyDays().orElse(0));
    Runner runner =
        Runner.begin(plan, Optional.ofNullable(out), circumstances, tables.recordings());
    return new Living(console, work).live(runner);
  }
}
