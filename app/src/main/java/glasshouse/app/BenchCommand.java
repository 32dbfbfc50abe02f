package glasshouse.app;

import glasshouse.lab.Bench;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code glasshouse bench}: how fast a scenario runs here, beside the machine's own limit. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    header = "How fast a scenario runs here, beside the machine's own limit.",
    description = {
      "",
      "One world with everything on: some days to warm up, then some days by the clock, by phase of the",
      "day. Unless told otherwise a million people on one thread. On a shared machine, take the median of several.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  glasshouse bench",
      "  glasshouse bench --threads 2 --json",
      "  glasshouse bench the-article --people 100m --days 3 --warm-up 1"
    })
final class BenchCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Scenarios> scenarios;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SCENARIO",
      defaultValue = "the-article",
      description =
          "A name that glasshouse scenarios lists, or a file (default: ${DEFAULT-VALUE}).")
  private String name = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SocietyOptions society = new SocietyOptions();

  @Option(
      names = "--warm-up",
      paramLabel = "DAYS",
      defaultValue = "20",
      description = "Days not counted (default: ${DEFAULT-VALUE}).")
  private int warmUp;

  @Option(
      names = "--threads",
      paramLabel = "T",
      defaultValue = "1",
      description = "How many threads (default: 1).")
  private int threads;

  @Option(names = "--json", description = "The answer as JSON on stdout, and nothing else there.")
  private boolean json;

  BenchCommand(Console console, Supplier<Scenarios> scenarios) {
    this.console = console;
    this.scenarios = scenarios;
  }

  @Override
  public Integer call() {
    if (warmUp < 0 || threads < 1) {
      throw new ParameterException(
          spec.commandLine(),
          warmUp < 0
              ? "--warm-up was " + warmUp + ", wants 0 or more"
              : "--threads was " + threads + ", wants 1 or more");
    }
    society.usual("1_000_000", "30");
    Scenario scenario = society.load(scenarios.get(), name);
    Bench bench;
    try (Bar bar = new Bar(console, console.isTerminal() && !json)) {
      bench = Bench.run(scenario, warmUp, scenario.days(), threads, bar);
    }
    if (json) {
      console.out().print(bench.json());
    } else {
      tell(scenario, bench);
    }
    return 0;
  }

  private void tell(Scenario scenario, Bench bench) {
    console.say(
        "%s: %,d synthetic people, %d days counted, %d thread%s",
        scenario.title(),
        bench.people(),
        bench.days(),
        bench.threads(),
        bench.threads() == 1 ? "" : "s");
    console.say(
        "  %8.1f ns a person-day and thread; %s person-days a second",
        bench.nsPerPersonDay(), Bar.rough(bench.personDaysPerSecond()));
    console.say(
        "  %8.2f bytes a person, and %.0f MB whatever the number",
        bench.bytesPerPerson(), bench.fixedMegabytes());
    bench.bySystem().forEach((phase, nanos) -> console.say("  %8.1f ns %s", nanos, phase));
    console.say(
        "This machine: copies %.1f GB/s, draws %s a second (one thread, best of five)",
        bench.limit().copyGigabytesPerSecond(), Bar.rough(bench.limit().drawsPerSecond()));
  }
}
