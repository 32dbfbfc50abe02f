package glasshouse.app;

import glasshouse.lab.Ablation;
import glasshouse.lab.Effect;
import glasshouse.lab.Measure.Side;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import glasshouse.world.scenario.Warnings;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code glasshouse ablate}: which part of a system did it. */
@Command(
    name = "ablate",
    mixinStandardHelpOptions = true,
    header = "Each rule, sensor, list and consequence off, and on alone: which one did it.",
    description = {
      "",
      "Lives the scenario without each of its parts, beside the whole; and ordinary life with that part",
      "alone, beside ordinary life. Same people, same luck. A part that changes no life outcome or no act",
      "is named inert. Unless told otherwise with a town of 20,000 for a year. One society: no intervals.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  glasshouse ablate the-article",
      "  glasshouse ablate my-town.yaml --people 50k --days 730",
      "  glasshouse ablate the-article --json > parts.json"
    })
final class AblateCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Scenarios> scenarios;

  @Parameters(
      index = "0",
      paramLabel = "SCENARIO",
      description = "A name that glasshouse scenarios lists, or a file.")
  private String name = "";

  @Mixin private SocietyOptions society = new SocietyOptions();
  @Mixin private WorkOptions work = new WorkOptions();

  AblateCommand(Console console, Supplier<Scenarios> scenarios) {
    this.console = console;
    this.scenarios = scenarios;
  }

  @Override
  public Integer call() {
    society.usual("20_000", "365");
    Scenario scenario = society.load(scenarios.get(), name);
    Warnings.of(scenario).forEach(console::warn);
    List<Ablation.Part> parts;
    try (Bar bar = work.bar(console)) {
      parts = new Ablation(scenario, work.threads()).run(bar);
    }
    if (work.json()) {
      console.out().print(Ablation.json(parts));
    } else {
      tell(scenario, parts);
    }
    return 0;
  }

  private void tell(Scenario scenario, List<Ablation.Part> parts) {
    console.say(
        "%s, part by part: %,d synthetic people, %d days, one society. What each part adds to the whole:",
        scenario.title(), scenario.people(), scenario.days());
    console.say("");
    console.say(
        "%-12s %-24s %-38s %s", "", "", "the life outcome most changed", "the act most changed");
    for (Ablation.Part part : parts) {
      console.say(
          "%-12s %-24s %-38s %s",
          part.kind(), part.id(), most(part.effects(), Side.LIFE), most(part.effects(), Side.ACT));
    }
    List<String> inert =
        parts.stream()
            .filter(Ablation.Part::inert)
            .map(p -> p.id() + " (" + p.why() + ")")
            .toList();
    console.say("");
    console.say(
        "%s", inert.isEmpty() ? "No part is inert." : "Inert: " + String.join(", ", inert) + ".");
  }

  /** The measure that changed most in proportion, in words. */
  private static String most(List<Effect> effects, Side side) {
    return effects.stream()
        .filter(e -> e.measure().side() == side && e.cohort().equals("all") && e.difference() != 0)
        .max(Comparator.comparingDouble(AblateCommand::proportion))
        .map(AblateCommand::words)
        .orElse("-");
  }

  private static double proportion(Effect e) {
    return Math.abs(e.difference()) / Math.max(Math.abs(e.with()), Math.abs(e.without()));
  }

  private static String words(Effect e) {
    double change =
        e.without() == 0 ? Double.POSITIVE_INFINITY : 100 * e.difference() / Math.abs(e.without());
    String size =
        Double.isInfinite(change)
            ? "only with it"
            : String.format(
                java.util.Locale.ROOT, Math.abs(change) < 1 ? "%+.2f %%" : "%+.0f %%", change);
    return e.measure().id() + " " + size;
  }
}
