package glasshouse.app;

import glasshouse.lab.Contents;
import glasshouse.lab.Memory;
import glasshouse.lab.Plan;
import glasshouse.lab.SocietyTable;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
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
      "was and what it should be. Lives nothing.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  glasshouse validate the-article",
      "  glasshouse validate my-town.yaml --set society.people=10_000",
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

  ValidateCommand(Console console, Supplier<Scenarios> scenarios) {
    this.console = console;
    this.scenarios = scenarios;
  }

  @Override
  public Integer call() {
    Scenario scenario = society.load(scenarios.get(), name);
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
    console.say("Nothing is wrong with it.");
    if (made) {
      console.say("");
      SocietyTable.of(scenario, Runtime.getRuntime().availableProcessors())
          .forEach(line -> console.say("%s", line));
    }
    return 0;
  }
}
