package glasshouse.world.scenario;

import static glasshouse.world.scenario.Reading.SCENARIOS;
import static glasshouse.world.scenario.Reading.lines;
import static glasshouse.world.scenario.Reading.load;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.consequence.ConsequenceSpec;
import glasshouse.consequence.EffectKind;
import glasshouse.consequence.ListSpec;
import glasshouse.kernel.Parameter;
import glasshouse.sensing.SensorSpec;
import glasshouse.society.ActSpec;
import glasshouse.world.yaml.Node;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CatalogueTest {
  static final List<String> NAMES = SCENARIOS.catalogue().scenarios();

  @ParameterizedTest
  @FieldSource("NAMES")
  void everyScenarioReadsWithoutProblems(String name) {
    assertThat(lines(() -> load(name))).isEmpty();
    assertThat(load(name).title()).isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void everyScenarioSaysForItselfWhatItIsAndWhereThatIsFrom(String name) {
    Node.Mapping tree = load(name).merged().tree();
    for (String key : List.of("title", "about", "sources")) {
      Node said = tree.find(key).orElseThrow(() -> new AssertionError(name + " has no " + key));
      assertThat(said.at().file()).as(key).endsWith("/" + name + ".yaml");
    }
    assertThat(load(name).about()).hasSizeGreaterThan(60).endsWith(".");
    assertThat(((Node.Sequence) tree.find("sources").orElseThrow()).items()).isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void everyEntryCitesASourceOrSaysThatItIsAssumed(String name) {
    Node.Mapping tree = load(name).merged().tree();
    Node.Mapping rules = tree.mapping("rulebook").mapping("rules");
    for (Node.Mapping section :
        List.of(
            tree.mapping("acts"),
            tree.mapping("sensors"),
            tree.mapping("lists"),
            tree.mapping("consequences"),
            rules)) {
      section
          .entries()
          .keySet()
          .forEach(id -> assertThat(section.mapping(id).find("source")).as(id).isPresent());
    }
  }

  @Test
  void aScoreFromRecordsAloneHasNothingElse() {
    Scenario score = load("score-only");
    Scenario ordinary = load("ordinary-life");
    List<String> lived = ordinary.sensors().stream().map(SensorSpec::id).toList();
    assertThat(score.sensors())
        .filteredOn(sensor -> !lived.contains(sensor.id()))
        .allMatch(sensor -> sensor.mechanism().equals("record"));
    assertThat(score.lists()).isEmpty();
    assertThat(score.consequences())
        .flatExtracting(ConsequenceSpec::effects)
        .extracting(effect -> effect.kind())
        .doesNotContain(EffectKind.SHAME_BOARD, EffectKind.TELL_PARENTS, EffectKind.DELETE_POST);
  }

  @Test
  void theRootOfEveryScenarioIsOrdinaryLife() {
    for (String name : NAMES) {
      assertThat(load(name).acts())
          .extracting(ActSpec::id)
          .containsAll(load("ordinary-life").acts().stream().map(ActSpec::id).toList());
    }
  }

  @Test
  void theArticleHasTheWholeSystem() {
    Scenario article = load("the-article");
    assertThat(article.rulebook().start()).isEqualTo(1000);
    assertThat(article.rulebook().grades())
        .extracting("name")
        .containsExactly("AAA", "AA", "A", "B", "C", "D");
    assertThat(article.sensors())
        .extracting(SensorSpec::mechanism)
        .contains("place", "gate", "record", "classifier");
    assertThat(article.lists())
        .anySatisfy(
            list -> {
              assertThat(list.id()).isEqualTo("judgment-defaulters");
              assertThat(list.graceDays()).isEqualTo(60);
              assertThat(list.termDays()).isEqualTo(730);
              assertThat(list.leaveOn()).contains("debt-paid");
              assertThat(list.household()).isFalse();
              assertThat(list.stock()).isCloseTo(0.009, within(1e-12));
            });
    assertThat(article.lists())
        .filteredOn(ListSpec::household)
        .extracting(ListSpec::id)
        .containsExactly("public-order");
    assertThat(article.consequences())
        .extracting(ConsequenceSpec::gravity)
        .allSatisfy(gravity -> assertThat(gravity).isBetween(0.0, 10.0));
  }

  @Test
  void settingsOfASensorAreFlatAndHaveTheirUsualValues() {
    SensorSpec gates =
        load("the-article").sensors().stream()
            .filter(s -> s.id().equals("subway-gates"))
            .findFirst()
            .orElseThrow();
    assertThat(gates.settings().numbers())
        .containsEntry("passages", 3.0)
        .containsEntry("tries", 3.0)
        .containsEntry("staffed", 0.5)
        .containsEntry("miss", 0.05)
        .containsEntry("gallery", 1_000_000.0);
    assertThat(gates.settings().words()).containsEntry("by", "face").containsEntry("who", "rider");
    assertThat(gates.settings().tables().get("miss-differential")).containsEntry("minority", 2.0);
    SensorSpec posts =
        load("the-article").sensors().stream()
            .filter(s -> s.id().equals("posts-classifier"))
            .findFirst()
            .orElseThrow();
    assertThat(posts.settings().list("confuses")).containsExactly("ordinary-post");
    assertThat(posts.settings().numbers()).containsEntry("person-sd", 0.5);
  }

  @Test
  void patrolsOfOrdinaryLifeCatchAsManyAsTheEvidenceSays() {
    Scenario ordinary = load("ordinary-life");
    SensorSpec patrols = ordinary.sensors().getFirst();
    double seen =
        ordinary.parameters().get("sensing.sight") * patrols.settings().number("per-1000-people");
    double named = 1 - patrols.settings().number("miss");
    double taken = 0.77;
    double walkers = 0.93;
    double spread = 1.18; // mean over neighbourhoods and people, as measured in a run of 40,960
    double acts = ordinary.acts().getFirst().rate() * 365 * walkers * taken;
    assertThat(1000 * acts * seen * named * spread)
        .as("H3: 14.7 penalties per 1,000 a year")
        .isCloseTo(15, within(2.0));
  }

  @Test
  void noPolicyHasAPriorAndEveryAssumptionOfTheWorldHasOneOrSaysThatItIsFixed() {
    Map<String, Parameter> parameters = SCENARIOS.catalogue().parameters();
    assertThat(parameters).hasSizeGreaterThan(50);
    parameters
        .values()
        .forEach(
            parameter -> {
              assertThat(Prior.parse(parameter.prior()).shape()).as(parameter.name()).isNotEmpty();
              assertThat(parameter.source()).as(parameter.name()).isNotBlank();
              assertThat(parameter.about()).as(parameter.name()).endsWith(".");
            });
  }

  @Test
  void aBrokenCatalogueTellsAllThatIsWrong() {
    Map<String, String> files = new TreeMap<>();
    files.put(
        "catalogue/index.yaml",
        "scenarios: [x]\nparameters: [p, q]\ntables: t.yaml\nmechanisms: m.yaml\nfacts: f.yaml");
    files.put(
        "catalogue/f.yaml",
        "fact: {says: s, measure: m, side: sideways, low: 2, high: 1, unit: u, source: A1}");
    files.put("catalogue/t.yaml", "wages: {}");
    files.put("catalogue/m.yaml", "place: {x: {unit: share, range: [1, 0], about: y}}");
    files.put(
        "catalogue/parameters/p.yaml",
        """
        p.a: {value: 2, unit: share, range: [0, 1], prior: "uniform(0, 3)", kind: guessed, role: world, source: s, about: a}
        p.b: {value: 1, unit: share, range: [0, 1], prior: "uniform(0, 1)", kind: assumed, role: policy, source: s}
        p.c: {value: 1, unit: share, range: [0, 1], prior: normal(0), kind: assumed, role: world, source: s, about: a, more: 1}
        """);
    assertThat(
            lines(
                () ->
                    new Catalogue(
                        path ->
                            Optional.ofNullable(files.get(path))
                                .map(text -> text.getBytes(StandardCharsets.UTF_8)))))
        .anySatisfy(line -> assertThat(line).contains("m.yaml:1:33 place.x.range: is upside down"))
        .anySatisfy(line -> assertThat(line).contains("fact.side: there is no such choice"))
        .anySatisfy(line -> assertThat(line).contains("fact.high: is below low"))
        .anySatisfy(line -> assertThat(line).contains("fact.about: is missing"))
        .anySatisfy(line -> assertThat(line).contains("p.yaml:1:14 p.a.value: is too large"))
        .anySatisfy(line -> assertThat(line).contains("p.a.prior: leaves the range"))
        .anySatisfy(
            line -> assertThat(line).contains("p.a.kind: there is no such choice (was guessed"))
        .anySatisfy(line -> assertThat(line).contains("p.b.about: is missing"))
        .anySatisfy(
            line -> assertThat(line).contains("p.b.prior: is drawn, but a policy is chosen"))
        .anySatisfy(line -> assertThat(line).contains("p.c.prior: is no prior"))
        .anySatisfy(line -> assertThat(line).contains("p.c.more: unknown key"))
        .anySatisfy(
            line -> assertThat(line).contains("parameters/q.yaml: is not in the catalogue"));
  }
}
