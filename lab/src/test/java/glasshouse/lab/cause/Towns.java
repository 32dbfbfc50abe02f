package glasshouse.lab.cause;

import glasshouse.consequence.ConsequenceSpec;
import glasshouse.sensing.SensorSpec;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenario.Part;
import glasshouse.world.scenario.Scenarios;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Small scenarios for tests: a catalogue scenario, or text, on two blocks for a few weeks. */
final class Towns {
  private static final Scenarios SCENARIOS = Scenarios.ofClassPath();
  private static final List<String> SMALL =
      List.of("society.people=8192", "warm-up=8 days", "days=22 days");

  private Towns() {}

  /** The whole system of the article in a small town, with overrides. */
  static Scenario theArticle(String... overrides) {
    return named("the-article", overrides);
  }

  /** A catalogue scenario in a small town, with overrides. */
  static Scenario named(String name, String... overrides) {
    return SCENARIOS.load(name, with(overrides));
  }

  /** A scenario from text in a small town, with overrides. */
  static Scenario text(String text, String... overrides) {
    return SCENARIOS.parse("town", text, with(overrides));
  }

  /** The names in the catalogue. */
  static List<String> catalogue() {
    return SCENARIOS.catalogue().scenarios();
  }

  private static List<String> with(String... overrides) {
    return Stream.concat(SMALL.stream(), Arrays.stream(overrides)).toList();
  }

  /** Overrides one after another. */
  static String[] all(String[] first, String... more) {
    return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
  }

  /** Overrides that switch off every part of a kind that a scenario has. */
  static String[] off(Scenario scenario, Part part) {
    return names(scenario, part).stream()
        .map(id -> path(part) + id + "=off")
        .toArray(String[]::new);
  }

  /**
   * Overrides of the-article under which every score keeps the grade it begins in: no rule holds a
   * grade, and A is wide.
   */
  static String[] oneGradeForAll(Scenario scenario) {
    List<String> overrides =
        new ArrayList<>(List.of("rulebook.grades={AAA: 1299, AA: 1298, A: 3, B: 2, C: 1}"));
    scenario.rulebook().rules().stream()
        .filter(rule -> rule.toGrade().isPresent())
        .forEach(
            rule ->
                overrides.add(
                    "rulebook.rules." + rule.id() + "={to-grade: off, hold: off, points: -30}"));
    return overrides.toArray(String[]::new);
  }

  /** The names of a scenario's parts of a kind. */
  static List<String> names(Scenario scenario, Part part) {
    List<String> names = new ArrayList<>();
    switch (part) {
      case RULE -> scenario.rulebook().rules().forEach(rule -> names.add(rule.id()));
      case SENSOR -> scenario.sensors().forEach(sensor -> names.add(sensor.id()));
      case PARTNER -> scenario.partners().forEach(partner -> names.add(partner.id()));
      case LIST -> scenario.lists().forEach(list -> names.add(list.id()));
      case CONSEQUENCE ->
          scenario.consequences().forEach(consequence -> names.add(consequence.id()));
      case SAFEGUARD -> names.addAll(scenario.protections());
      case MAKER -> names.addAll(scenario.makers());
    }
    return names;
  }

  /** The names of a scenario's sensors that find anything: a scan for lines does not. */
  static List<String> finding(Scenario scenario) {
    return scenario.sensors().stream()
        .filter(sensor -> !sensor.sees().isEmpty())
        .map(SensorSpec::id)
        .toList();
  }

  /** Switches off what follows from being on a list. */
  static String[] ofLists(Scenario scenario) {
    return scenario.consequences().stream()
        .filter(consequence -> consequence.when() instanceof ConsequenceSpec.When.Listed)
        .map(consequence -> "consequences." + consequence.id() + "=off")
        .toArray(String[]::new);
  }

  /** Acts that neither cost anything nor hurt anyone. */
  static String[] harmless(Scenario scenario) {
    return scenario.acts().stream()
        .map(
            act ->
                "acts." + act.id() + (act.victims() ? "={costs: 0, victims: false}" : ".costs=0"))
        .toArray(String[]::new);
  }

  /** Switches off the caps of all rules that have one. */
  static String[] capsOff(Scenario scenario) {
    return scenario.rulebook().rules().stream()
        .filter(rule -> rule.cap().isPresent())
        .map(rule -> "rulebook.rules." + rule.id() + ".cap=off")
        .toArray(String[]::new);
  }

  private static String path(Part part) {
    return switch (part) {
      case RULE -> "rulebook.rules.";
      case SENSOR -> "sensors.";
      case PARTNER -> "partners.";
      case LIST -> "lists.";
      case CONSEQUENCE -> "consequences.";
      case SAFEGUARD, MAKER -> "";
    };
  }
}
