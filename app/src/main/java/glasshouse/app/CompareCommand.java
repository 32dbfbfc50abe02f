package glasshouse.app;

import glasshouse.lab.Circumstances;
import glasshouse.lab.compare.Compared;
import glasshouse.lab.compare.Comparison;
import glasshouse.lab.ensemble.ExperimentRunner;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code glasshouse compare}: one society under several rulebooks, many times. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    header = "One society under several rulebooks, in many societies: effects with intervals.",
    description = {
      "",
      "Each replicate is one society lived under every scenario with the same luck. The first is held",
      "against each of the others: what differs is what the rules did. Two intervals: of luck, and of luck",
      "and of what nobody knows of the world. Scenarios that are not rules over one society are refused;",
      "--set changes all of them. Ctrl-C keeps the societies that are over; resume goes on.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  glasshouse compare the-article ordinary-life      20 cities, two years: ten minutes",
      "  glasshouse compare the-article --open-loop        what the loop did",
      "  glasshouse compare the-article cameras-only --people 20k --days 365 --replicates 40"
    })
final class CompareCommand implements Callable<Integer> {
  private static final int USUAL_REPLICATES = 20;

  private final Console console;
  private final Supplier<Scenarios> scenarios;

  @Parameters(
      index = "0..*",
      arity = "1..*",
      paramLabel = "SCENARIO",
      description = "Names that glasshouse scenarios lists, or files.")
  private List<String> names = new ArrayList<>();

  @Mixin private SocietyOptions society = new SocietyOptions();

  @Mixin private ReplicatesOption replicates = new ReplicatesOption();

  @Mixin private AssumptionsOption assumptions = new AssumptionsOption();

  @Option(
      names = "--open-loop",
      description =
          "The first scenario with an open loop as one more world, in which people know, fear and think as in"
              + " ordinary life: closed minus open is what the loop did.")
  private boolean openLoop;

  @Option(
      names = "--measure",
      paramLabel = "ID",
      description =
          "The measure of the first sentence, such as fear (default: the first of wrong-sanctions,"
              + " self-censorship, fear, live-ties, purse, sanctions that differs).")
  private String measure = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder (default: runs/A-against-B-N, the first free N).")
  private @Nullable Path out;

  @Mixin private TablesOption tables = new TablesOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private WorkOptions work = new WorkOptions();

  CompareCommand(Console console, Supplier<Scenarios> scenarios) {
    this.console = console;
    this.scenarios = scenarios;
  }

  @Override
  public Integer call() {
    List<Scenario> all = new ArrayList<>();
    names.forEach(name -> all.add(society.load(scenarios.get(), name)));
    if (openLoop) {
      all.add(1, all.getFirst().opened());
    }
    if (all.size() < 2) {
      throw new ParameterException(
          spec.commandLine(), "wants two scenarios or more, or one and --open-loop");
    }
    Comparison comparison =
        new Comparison(all, replicates.orUsual(USUAL_REPLICATES), assumptions.drawn(true), measure);
    Circumstances circumstances = work.circumstances(spec);
    ExperimentRunner<Compared> runner =
        ExperimentRunner.begin(comparison, Optional.ofNullable(out), circumstances);
    return new Experimenting(console, work).compare(runner, tables.csv());
  }
}
