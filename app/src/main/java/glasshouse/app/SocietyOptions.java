package glasshouse.app;

import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import glasshouse.world.yaml.Position;
import glasshouse.world.yaml.Problem;
import glasshouse.world.yaml.YamlException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What may be changed about a scenario on the command line. */
final class SocietyOptions {
  private static final Pattern COUNT = Pattern.compile("([0-9][0-9_]*(?:\\.[0-9]+)?)([kmbKMB])");

  private static final String PEOPLE =
      "a whole number from 1 to 2_147_483_647, such as 100_000, 50k or 1.4m";

  @Option(
      names = "--people",
      paramLabel = "N",
      description = "How many people: 100_000, 50k, 1.4m. Short for --set society.people=N.")
  private @Nullable String people;

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "How long under the system: 365, \"2 years\". Short for --set days=N.")
  private @Nullable String days;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Another society and other luck. Short for --set society.seed=S.")
  private @Nullable String seed;

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description =
          "Change any value of the scenario: --set sensors.street-cameras.per-1000-people=300. May be repeated.")
  private List<String> overrides = new ArrayList<>();

  private List<String> usual = List.of();

  /**
   * What people and days are where the user gave none: for work that would be long with the
   * scenario's own.
   */
  void usual(String usualPeople, String usualDays) {
    usual = List.of("society.people=" + usualPeople, "days=" + usualDays);
  }

  /**
   * A scenario with these changes.
   *
   * @throws YamlException with all problems, told of the options that the user gave
   */
  Scenario load(Scenarios scenarios, String name) {
    Map<String, String> spoken = spoken();
    List<String> all = new ArrayList<>(usual);
    all.addAll(overrides);
    all.addAll(spoken.keySet());
    try {
      return scenarios.load(name, all);
    } catch (YamlException e) {
      throw new YamlException(e.problems().stream().map(p -> asGiven(p, spoken)).toList());
    }
  }

  /** Each option that was given as an override, with how the user wrote it. */
  private Map<String, String> spoken() {
    Map<String, String> spoken = new LinkedHashMap<>();
    if (people != null) {
      spoken.put("society.people=" + count(people), "--people " + people);
    }
    if (days != null) {
      spoken.put("days=" + days, "--days " + days);
    }
    if (seed != null) {
      spoken.put("society.seed=" + seed, "--seed " + seed);
    }
    return spoken;
  }

  private static Problem asGiven(Problem problem, Map<String, String> spoken) {
    String option = spoken.get(problem.at().file().replaceFirst("^--set ", ""));
    if (option == null) {
      return problem;
    }
    String wants = option.startsWith("--people") ? PEOPLE : problem.wants();
    return new Problem(
        Position.ofWhole(option), "", problem.what(), problem.was(), wants, problem.maybe());
  }

  /**
   * A number with k, m or b at its end written out; anything else stays as it is, for the
   * scenario's reader to judge.
   */
  static String count(String text) {
    Matcher form = COUNT.matcher(text.strip());
    if (!form.matches()) {
      return text;
    }
    int zeros = 3 * (1 + "kmb".indexOf(Character.toLowerCase(form.group(2).charAt(0))));
    return new BigDecimal(form.group(1).replace("_", ""))
        .movePointRight(zeros)
        .stripTrailingZeros()
        .toPlainString();
  }
}
