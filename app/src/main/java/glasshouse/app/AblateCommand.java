package glasshouse.app;

import glasshouse.lab.Circumstances;
import glasshouse.lab.ablate.Ablated;
import glasshouse.lab.ablate.Ablation;
import glasshouse.lab.ensemble.ExperimentRunner;
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

/** {@code glasshouse ablate}: which part of a system did it. */
@Command(
    name = "ablate",
    mixinStandardHelpOptions = true,
    header = "Each rule, sensor, list and consequence off, and on alone: which one did it.",
    description = {
      "",
      "Lives the scenario without each of its parts, beside the whole; and ordinary life with that part",
      "alone, beside ordinary life. Same people, same luck, in several societies. A part that changes no",
      "life outcome or no act in any of them is named inert. What the whole does beyond the sum of its",
      "parts is their interaction. Unless told otherwise with towns of 20,000 for a year.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  glasshouse ablate the-article",
      "  glasshouse ablate my-town.yaml --people 50k --days 730",
      "  glasshouse ablate the-article --replicates 1      one society: quicker, without intervals",
      "  glasshouse ablate the-article --json > parts.json"
    })
final class AblateCommand implements Callable<Integer> {
  private static final int USUAL_REPLICATES = 5;

  private final Console console;
  private final Supplier<Scenarios> scenarios;

  @Parameters(
      index = "0",
      paramLabel = "SCENARIO",
      description = "A name that glasshouse scenarios lists, or a file.")
  private String name = "";

  @Mixin private SocietyOptions society = new SocietyOptions();
  @Mixin private ReplicatesOption replicates = new ReplicatesOption();
  @Mixin private AssumptionsOption assumptions = new AssumptionsOption();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder (default: runs/SCENARIO-ablated-N, the first free N).")
  private @Nullable Path out;

  @Mixin private TablesOption tables = new TablesOption();
  @Mixin private WorkOptions work = new WorkOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  AblateCommand(Console console, Supplier<Scenarios> scenarios) {
    this.console = console;
    this.scenarios = scenarios;
  }

  @Override
  public Integer call() {
    society.usual("20_000", "365");
    Scenario scenario = society.load(scenarios.get(), name);
    Warnings.of(scenario).forEach(console::warn);
    Ablation ablation =
        new Ablation(scenario, replicates.orUsual(USUAL_REPLICATES), assumptions.drawn(false));
    Circumstances circumstances = work.circumstances(spec);
    ExperimentRunner<Ablated> runner =
        ExperimentRunner.begin(ablation, Optional.ofNullable(out), circumstances);
    return new Experimenting(console, work).ablate(runner, tables.csv());
  }
}
