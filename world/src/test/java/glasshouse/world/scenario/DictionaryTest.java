package glasshouse.world.scenario;

import static glasshouse.world.scenario.Reading.load;
import static glasshouse.world.scenario.Reading.problems;
import static glasshouse.world.scenario.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Parameter.Kind;
import glasshouse.testkit.Pages;
import glasshouse.world.yaml.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Every number has a name, a unit, a range, a role, a kind, a prior and a source. */
class DictionaryTest {
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9_.eE+-]*( ?[%/a-z].*)?");
  private static final Pattern CITED = Pattern.compile("\\b[A-H][0-9]+[a-z]?\\b");
  private static final Pattern EVIDENCE =
      Pattern.compile("^\\| ([A-H][0-9]+[a-z]?) \\|.*\\| ([^|]+) \\|$", Pattern.MULTILINE);

  static final List<String> NAMES = Catalogue.onClassPath().scenarios();

  @ParameterizedTest
  @FieldSource("NAMES")
  void noNumberOfTheCatalogueStandsOutsideTheDictionary(String name) {
    Scenario scenario = load(name);
    List<String> known = Dictionary.of(scenario).stream().map(NamedNumber::path).toList();
    assertThat(known).doesNotHaveDuplicates();
    assertThat(numbers(scenario.merged().tree(), ""))
        .hasSizeGreaterThan(200)
        .allSatisfy(path -> assertThat(known).contains(path));
  }

  /** The path of everything that looks like a number, whoever reads it. */
  private static List<String> numbers(Node node, String path) {
    List<String> found = new ArrayList<>();
    switch (node) {
      case Node.Scalar scalar -> {
        if (NUMBER.matcher(scalar.text()).matches()) {
          found.add(path);
        }
      }
      case Node.Sequence list -> {
        for (int i = 0; i < list.items().size(); i++) {
          boolean effect = path.endsWith(".do");
          found.addAll(numbers(list.items().get(i), effect ? path : path + "[" + i + "]"));
        }
      }
      case Node.Mapping map ->
          map.entries()
              .forEach(
                  (key, entry) ->
                      found.addAll(
                          numbers(entry.value(), path.isEmpty() ? key : path + "." + key)));
    }
    return found;
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void noNumberOfTheCatalogueIsWithoutASource(String name) {
    assertThat(Dictionary.of(load(name)))
        .allSatisfy(number -> assertThat(number.source()).as(number.path()).isNotBlank());
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void whatRestsOnMemoryIsNeverCalledPublished(String name) throws IOException {
    Map<String, String> confidence = new TreeMap<>();
    Matcher rows = EVIDENCE.matcher(Pages.read("docs/evidence.md"));
    while (rows.find()) {
      confidence.put(rows.group(1), rows.group(2));
    }
    assertThat(confidence).hasSizeGreaterThan(100);
    for (NamedNumber number : Dictionary.of(load(name))) {
      if (number.kind() != Kind.ASSUMED && number.kind() != Kind.CALIBRATED) {
        List<String> letters =
            CITED
                .matcher(number.source())
                .results()
                .map(row -> confidence.getOrDefault(row.group(), ""))
                .filter(text -> !text.isEmpty())
                .toList();
        if (!letters.isEmpty()) {
          assertThat(letters.stream().collect(Collectors.joining("/")))
              .as("%s rests on %s", number.path(), number.source())
              .matches(".*[VC].*");
        }
      }
    }
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void everyPriorStaysInItsRangeAndNoPolicyHasOne(String name) {
    assertThat(Dictionary.of(load(name)))
        .allSatisfy(
            number -> {
              Prior prior = Prior.parse(number.prior());
              assertThat(prior.bounds())
                  .as(number.path())
                  .allMatch(bound -> bound >= number.least() && bound <= number.most());
              if (!number.role().equals("world")) {
                assertThat(prior.shape()).as(number.path()).isEqualTo("fixed");
              }
            });
  }

  @Test
  void anAssumedRateOfTheWorldHasAWidePriorUnlessItStatesOne() {
    String acts = "extends: ordinary-life\nacts: {littering: {rate: 0.3 /day, displaced: 0, %s}}";
    assertThat(prior(read(acts.formatted("source: assumed")))).isEqualTo("loguniform(0.1, 0.9)");
    assertThat(prior(read(acts.formatted("source: \"H1: counted\"")))).isEqualTo("fixed");
    assertThat(prior(read(acts.formatted("priors: {rate: \"uniform(0.1, 1)\"}"))))
        .isEqualTo("uniform(0.1, 1)");
    assertThat(problems(acts.formatted("priors: {rate: \"uniform(0.1, 100)\", rat: fixed}")))
        .satisfiesExactlyInAnyOrder(
            line ->
                assertThat(line)
                    .contains("acts.littering.priors.rate: leaves the range", "0 to 50"),
            line -> assertThat(line).contains("unknown key (was rat). Maybe: rate"));
  }

  @Test
  void aSourceCoversWhatItsOwnFileSays() {
    String mine = "extends: ordinary-life\nacts: {blood-donation: {rate: 1 /year%s}}";
    assertThat(rate(read(mine.formatted(""))).kind()).isEqualTo(Kind.ASSUMED);
    assertThat(rate(read(mine.formatted(""))).source())
        .startsWith("assumed: changed without a source (what it replaced: H14");
    assertThat(rate(read(mine.formatted(", source: \"H14: counted\""))).kind())
        .isEqualTo(Kind.PUBLISHED);
  }

  private static NamedNumber rate(Scenario scenario) {
    return Dictionary.of(scenario).stream()
        .filter(number -> number.path().equals("acts.blood-donation.rate"))
        .findFirst()
        .orElseThrow();
  }

  private static String prior(Scenario scenario) {
    return Dictionary.of(scenario).stream()
        .filter(number -> number.path().equals("acts.littering.rate"))
        .findFirst()
        .orElseThrow()
        .prior();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.3 | 0 | 50 | loguniform(0.1, 0.9)",
        "0.8 | 0 | 1 | loguniform(0.267, 1)",
        "-20 | -1000 | 1000 | uniform(-60, -6.67)",
        "0 | 0 | 1 | fixed",
        "7 | 7 | 7 | fixed",
        "30 | 0 | 24 | loguniform(10, 24)"
      })
  void aWidePriorIsAFactorOfThreeToBothSides(double value, double least, double most, String is) {
    assertThat(WidePrior.around(value, least, most)).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "assumed | ASSUMED",
        "H4: counted; sizes assumed | ASSUMED",
        "grades A13 (M) | ASSUMED",
        "term A9 (P) | ASSUMED",
        "miss B4 (below 3, M) | ASSUMED",
        "shares from memory | ASSUMED",
        "H36 (C): at 5.2 % unemployment | DERIVED",
        "H14: 11.2, divided by 0.8 | DERIVED",
        "A14: a traffic ticket, -5 | PUBLISHED",
        "A12 to A14 (Main Street) | PUBLISHED"
      })
  void theKindIsReadFromTheSource(String source, Kind kind) {
    assertThat(Sources.kind(source)).isEqualTo(kind);
  }
}
