package glasshouse.app;

import glasshouse.lab.Contents;
import glasshouse.lab.Memory;
import glasshouse.lab.Plan;
import glasshouse.lab.SocietyTable;
import glasshouse.report.table.OwnMeasures;
import glasshouse.world.scenario.Explainer;
import glasshouse.world.scenario.Explanation;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.ScenarioJson;
import glasshouse.world.scenario.Scenarios;
import glasshouse.world.scenario.Warnings;
import glasshouse.world.yaml.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glasshouse validate}: everything that is wrong with a scenario, or what it holds. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    header = "Everything that is wrong with a scenario, or what it holds.",
    description = {
      "",
      "Reads a scenario and all that it extends, and tells every problem at once: file, line, column, what it",
      "was and what it should be. Warns of what is allowed and probably not meant. Lives nothing.",
      "",
      "--explain PATH tells of one value, or of all under a path: what holds, in base units, too, what may stand",
      "there, and which file and line said what, the parents first.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  glasshouse validate the-article",
      "  glasshouse validate my-town.yaml --set society.people=10_000",
      "  glasshouse validate my-town.yaml --strict",
      "  glasshouse validate the-article --explain acts.jaywalking.rate",
      "  glasshouse validate the-article --explain sensors.street-cameras --explain parameters.life --json",
      "  glasshouse validate ordinary-life --society"
    })
final class ValidateCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Scenarios> scenarios;

  @Parameters(
      index = "0",
      paramLabel = "SCENARIO",
      description = "A name from the catalogue, or a file.")
  private String name = "";

  @Mixin private SocietyOptions society = new SocietyOptions();

  @Option(
      names = "--society",
      description = "Make the people, too: what was asked of the society beside what was made.")
  private boolean made;

  @Option(
      names = "--explain",
      paramLabel = "PATH",
      description = "Tell of a value, or of all values under a path. May be repeated.")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--strict", description = "A warning is an error, too: exit code 2.")
  private boolean strict;

  @Option(names = "--json", description = "Answer in JSON.")
  private boolean json;

  ValidateCommand(Console console, Supplier<Scenarios> scenarios) {
    this.console = console;
    this.scenarios = scenarios;
  }

  @Override
  public Integer call() {
    Scenario scenario = society.load(scenarios.get(), name);
    OwnMeasures.check(scenario);
    List<Problem> warnings = Warnings.of(scenario);
    Explainer explainer = new Explainer(scenario);
    List<Explanation> explained =
        paths.stream().flatMap(p -> explainer.explain(p).stream()).toList();
    warnings.forEach(console::warn);
    if (json) {
      console.out().print(ScenarioJson.of(scenario, warnings, explained));
    } else if (!paths.isEmpty()) {
      explained.forEach(e -> ExplanationText.of(e).forEach(line -> console.say("%s", line)));
    } else {
      tell(scenario, warnings.size());
    }
    return strict && !warnings.isEmpty() ? 2 : 0;
  }

  private void tell(Scenario scenario, int warnings) {
    Contents holds = Contents.of(scenario);
    console.say("%s: %s", scenario.id(), scenario.title());
    console.say(
        "  %,d synthetic people, %d days after %d of warm-up, seed %d",
        scenario.people(), scenario.days(), scenario.warmUpDays(), scenario.seed());
    console.say(
        "  %d acts, %d sensors, %d rules, %d lists, %d consequences",
        holds.acts(), holds.sensors(), holds.rules(), holds.lists(), holds.consequences());
    console.say("  digest %s", scenario.digest());
    console.say(
        "  about %d bytes a person and world; about %,d people fit here beside their twins",
        Memory.bytesAPerson(scenario), Memory.fits(Plan.twins(scenario)));
    console.say(
        "%s",
        warnings == 0
            ? "Nothing is wrong with it."
            : "Nothing is wrong with it, but see the warnings: " + warnings + ".");
    if (made) {
      console.say("");
      SocietyTable.of(scenario, Runtime.getRuntime().availableProcessors())
          .forEach(line -> console.say("%s", line));
    }
  }
}
