package glasshouse.app;

import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** {@code glasshouse scenarios}: what there is to run. */
@Command(
    name = "scenarios",
    mixinStandardHelpOptions = true,
    header = "What there is to run.",
    description = {
      "",
      "The scenarios of the catalogue. A file of your own may extend any of them.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  glasshouse scenarios", "  glasshouse run cameras-only"})
final class ScenariosCommand implements Callable<Integer> {
  private static final int WIDTH = 80;

  private final Console console;
  private final Supplier<Scenarios> scenarios;

  ScenariosCommand(Console console, Supplier<Scenarios> scenarios) {
    this.console = console;
    this.scenarios = scenarios;
  }

  @Override
  public Integer call() {
    Scenarios all = scenarios.get();
    for (String name : all.catalogue().scenarios()) {
      Scenario scenario = all.load(name, List.of());
      console.say("%-16s %s", name, scenario.title());
      Paragraph.of(scenario.about(), WIDTH).forEach(line -> console.say("%-16s %s", "", line));
    }
    console.say("");
    console.say("Every person in them is synthetic.");
    return 0;
  }
}
