package glasshouse.app;

import glasshouse.lab.Circumstances;
import glasshouse.lab.RunFolder;
import glasshouse.lab.compare.CompareJson;
import glasshouse.lab.compare.Compared;
import glasshouse.lab.compare.Comparer;
import glasshouse.lab.compare.Comparison;
import glasshouse.report.compare.ComparisonArchive;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
      "against each of the others.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  glasshouse compare the-article ordinary-life",
      "  glasshouse compare the-article cameras-only --people 20k --days 365 --replicates 40"
    })
final class CompareCommand implements Callable<Integer> {
  private static final int MILLIS = 1000;

  private final Console console;
  private final Supplier<Scenarios> scenarios;

  @Parameters(
      index = "0..*",
      arity = "1..*",
      paramLabel = "SCENARIO",
      description = "Names that glasshouse scenarios lists, or files.")
  private List<String> names = new ArrayList<>();

  @Mixin private SocietyOptions society = new SocietyOptions();

  @Option(
      names = "--replicates",
      paramLabel = "R",
      defaultValue = "20",
      description = "How many societies (default: ${DEFAULT-VALUE}).")
  private int replicates;

  /** Whether assumed numbers of the world are drawn. */
  enum Assumptions {
    FIXED,
    DRAWN
  }

  @Option(
      names = "--assumptions",
      paramLabel = "fixed|drawn",
      defaultValue = "drawn",
      description =
          "drawn: each society once more with the assumed numbers of the world drawn from their priors,"
              + " for a second interval; fixed: luck alone, in half the time (default: ${DEFAULT-VALUE}).")
  private Assumptions assumptions = Assumptions.DRAWN;

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
      description = "The folder for report.html, tables in Parquet and compare.json.")
  private String out = "";

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
        new Comparison(all, replicates, assumptions == Assumptions.DRAWN, measure);
    Circumstances circumstances =
        new Circumstances(
            work.threads(),
            0,
            Program.version(),
            Program.command(spec.root().commandLine().getParseResult().originalArgs()),
            Instant.now());
    Compared compared;
    try (Bar bar = work.bar(console, "person-days")) {
      compared = new Comparer(comparison, work.threads()).run(bar);
    }
    double seconds =
        Duration.between(circumstances.started(), Instant.now()).toMillis() / (double) MILLIS;
    if (!out.isEmpty()) {
      write(compared, circumstances, seconds);
    }
    if (work.json()) {
      console.out().print(CompareJson.text(compared, circumstances, seconds));
    } else if (work.quiet()) {
      compared.headlines().forEach(sentence -> console.say("%s", sentence));
    } else {
      ComparePage.of(compared).forEach(line -> console.say("%s", line));
      console.say("");
      console.say("fingerprint  %s", compared.fingerprint());
      console.say("time         %.1f s on %d threads", seconds, work.threads());
    }
    return 0;
  }

  private void write(Compared compared, Circumstances circumstances, double seconds) {
    String json = CompareJson.text(compared, circumstances, seconds);
    RunFolder folder =
        RunFolder.create(Path.of(out), CompareJson.FILE, path -> Files.writeString(path, json));
    ComparisonArchive.write(compared, circumstances, folder, false);
    folder.finish();
  }
}
