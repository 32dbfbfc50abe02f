package glasshouse.report.findings;

import glasshouse.lab.Json;
import glasshouse.lab.LabException;
import glasshouse.lab.RunFolder;
import glasshouse.lab.compare.Comparison;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.ExperimentJson;
import glasshouse.lab.ensemble.Flips;
import glasshouse.lab.ensemble.Interval;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.lab.measure.PlainUnit;
import glasshouse.lab.measure.Slice;
import glasshouse.report.table.RunViews;
import glasshouse.world.scenario.Dictionary;
import glasshouse.world.scenario.NamedNumber;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a whole comparison found, read back from its folder. */
final class Found {
  private static final String DRAWS = "select replicate, path, value from draws order by all";
  private static final String SOCIETIES =
      """
      select scenario, measure, replicate, value from societies
      where assumptions = 'drawn' and "group" = 'all' and sex = 'all' and age = 'all' and income = 'all' order by all
      """;

  private final ObjectNode json;
  private final List<Scenario> scenarios;
  private final List<Contrast> contrasts = new ArrayList<>();
  private final Map<String, Map<Integer, Double>> values = new HashMap<>();
  private final Map<String, NamedNumber> numbers = new HashMap<>();
  private final List<Integer> replicates = new ArrayList<>();
  private final List<Flips.Series> draws = new ArrayList<>();

  private Found(ObjectNode json, List<Scenario> scenarios) {
    this.json = json;
    this.scenarios = scenarios;
  }

  /**
   * Reads a folder.
   *
   * @throws LabException when it holds no whole comparison, or scenarios that no longer fit
   */
  static Found read(RunFolder folder, Scenarios all) {
    Path file = folder.file(RunFolder.COMPARISON);
    if (!folder.isWhole() || !folder.has(RunFolder.COMPARISON)) {
      throw new LabException(
          LabException.INPUT,
          folder.path() + " holds no whole comparison: there is no " + RunFolder.COMPARISON);
    }
    ObjectNode json = Json.read(file);
    Found found = new Found(json, ExperimentJson.scenarios(file, json, all));
    found.effects();
    found.societies(folder);
    Dictionary.of(found.scenarios.getFirst())
        .forEach(number -> found.numbers.put(number.path(), number));
    return found;
  }

  private void effects() {
    Map<String, Slice> slices =
        Slice.marginals().stream().collect(Collectors.toMap(Slice::label, slice -> slice));
    for (JsonNode effect : json.path("effects")) {
      Slice slice = slices.get(effect.path("cohort").asString(""));
      if (slice != null) {
        contrasts.add(contrast(effect, slice));
      }
    }
  }

  private Contrast contrast(JsonNode effect, Slice slice) {
    JsonNode ignorance = effect.path("ignorance");
    Measure measure =
        new Measure(
            effect.path("measure").asString(""),
            effect.path("label").asString(""),
            effect.path("unit").asString(""),
            "",
            Side.valueOf(effect.path("side").asString("").toUpperCase(Locale.ROOT)),
            counts -> Double.NaN);
    return new Contrast(
        effect.path("a").asString(""),
        effect.path("b").asString(""),
        measure,
        slice,
        number(effect, "levelA"),
        number(effect, "levelB"),
        number(effect, "difference"),
        interval(effect.path("luck")),
        effect.path("luck").path("societies").asInt(0),
        number(ignorance, "difference"),
        ignorance.isMissingNode() ? 0 : societies(),
        interval(ignorance),
        number(effect, "worse"),
        number(ignorance, "worse"),
        effect.path("needed").asLong(0));
  }

  private static double number(JsonNode node, String key) {
    return node.path(key).isNumber() ? node.path(key).asDouble() : Double.NaN;
  }

  private static Interval interval(JsonNode node) {
    return new Interval(number(node, "low"), number(node, "high"));
  }

  private void societies(RunFolder folder) {
    Map<String, Map<Integer, Double>> byPath = new LinkedHashMap<>();
    try (RunViews views = new RunViews(List.of(folder))) {
      for (List<Optional<String>> row : views.ask(SOCIETIES).rows()) {
        String name = row.get(0).orElse("") + "/" + row.get(1).orElse("");
        values
            .computeIfAbsent(name, n -> new HashMap<>())
            .put(whole(row.get(2)), Double.valueOf(row.get(3).orElse("0")));
      }
      for (List<Optional<String>> row : views.ask(DRAWS).rows()) {
        byPath
            .computeIfAbsent(row.get(1).orElse(""), n -> new LinkedHashMap<>())
            .put(whole(row.get(0)), Double.valueOf(row.get(2).orElse("0")));
      }
    }
    byPath.values().stream().findFirst().ifPresent(first -> replicates.addAll(first.keySet()));
    byPath.forEach(
        (path, drawn) ->
            draws.add(
                new Flips.Series(
                    path,
                    replicates.stream().mapToDouble(r -> drawn.getOrDefault(r, 0.0)).toArray())));
  }

  private static int whole(Optional<String> text) {
    return Integer.parseInt(text.orElse("0"));
  }

  /** The scenarios, the one first that is held against the others. */
  List<Scenario> scenarios() {
    return scenarios;
  }

  /** Whose lives part from those under another scenario, in a sentence. */
  Optional<String> parted(String other) {
    for (JsonNode fork : json.path("forks")) {
      if (fork.path("b").asString("").equals(other)) {
        return Optional.of(
            "**Whose lives part.** Of 1,000 people "
                + thousand(fork.path("parted"))
                + " live another life under "
                + fork.path("a").asString("")
                + " than under "
                + other
                + "; "
                + thousand(fork.path("spillover"))
                + " of them though the system had touched nobody of their household, through others.");
      }
    }
    return Optional.empty();
  }

  private static String thousand(JsonNode share) {
    String range =
        share.path("low").isNumber()
            ? " (luck: " + thousandth(share, "low") + " to " + thousandth(share, "high") + ")"
            : "";
    return thousandth(share, "share") + range;
  }

  private static String thousandth(JsonNode share, String key) {
    return PlainUnit.number(1000 * number(share, key));
  }

  /** Names of the other scenarios, in order. */
  List<String> others() {
    return contrasts.stream().map(Contrast::other).distinct().toList();
  }

  /** A text of the plan. */
  String text(String key) {
    return json.path(key).asString("");
  }

  /** How many societies. */
  int societies() {
    return json.path("replicates").asInt(Comparison.LEAST);
  }

  /** Effects on everyone of the first against another. */
  List<Contrast> ofEveryone(String other) {
    return contrasts.stream()
        .filter(c -> c.other().equals(other) && c.slice().equals(Slice.ALL))
        .toList();
  }

  /** One measure of all, then of each cohort. */
  List<Contrast> cohorts(Contrast of) {
    return contrasts.stream()
        .filter(c -> c.other().equals(of.other()) && c.measure().id().equals(of.measure().id()))
        .toList();
  }

  /** What was drawn, a number a series. */
  List<Flips.Series> draws() {
    return draws;
  }

  /** An effect in each society with numbers drawn, in the order of what was drawn. */
  double[] drawn(Contrast c) {
    Map<Integer, Double> first = values.getOrDefault(name(c.first(), c), Map.of());
    Map<Integer, Double> other = values.getOrDefault(name(c.other(), c), Map.of());
    return replicates.stream()
        .mapToDouble(r -> first.getOrDefault(r, 0.0) - other.getOrDefault(r, 0.0))
        .toArray();
  }

  private static String name(String scenario, Contrast c) {
    return scenario + "/" + c.measure().id();
  }

  /** A number by its path, if the first scenario has it. */
  Optional<NamedNumber> named(String path) {
    return Optional.ofNullable(numbers.get(path));
  }
}
