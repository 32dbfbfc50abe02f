package glasshouse.world.scenario;

import static glasshouse.world.scenario.Reading.lines;
import static glasshouse.world.scenario.Reading.load;
import static glasshouse.world.scenario.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.world.scenario.Scenario.Part;
import org.junit.jupiter.api.Test;

class VariantsTest {

  @Test
  void theTwinOfACatalogueScenarioIsOrdinaryLife() {
    for (String name : Reading.SCENARIOS.catalogue().scenarios()) {
      Scenario twin = load(name).twin();
      if (twin.society().provinces().isEmpty()) {
        assertThat(twin.digest()).as(name).isEqualTo(load("ordinary-life").digest());
      } else {
        assertThat(twin.sensors()).as(name).isEqualTo(load("ordinary-life").sensors());
        assertThat(twin.consequences()).isEqualTo(load("ordinary-life").consequences());
        assertThat(twin.lists()).isEmpty();
      }
    }
  }

  @Test
  void theTwinKeepsActsParametersAndPeopleButNotTheSystem() {
    Scenario mine =
        read(
            """
            extends: the-article
            society: {people: 5000, seed: 11}
            acts: {littering: off, mine: {new: true, rate: 1 /day, domain: x, gravity: 0}}
            sensors: {patrols: {sees: jaywalking, per-1000-people: 3}, street-cameras: {sees: [jaywalking, mine]}, neighbours: {sees: jaywalking}}
            rulebook: {rules: {r-littering: off}}
            consequences: {fine-in-the-street: {when: {finding: jaywalking}}}
            parameters: {sensing.sight: 0.001}
            """);
    Scenario twin = mine.twin();
    assertThat(twin.people()).isEqualTo(5000);
    assertThat(twin.seed()).isEqualTo(11);
    assertThat(twin.acts()).isEqualTo(mine.acts());
    assertThat(twin.parameters().asMap()).isEqualTo(mine.parameters().asMap());
    assertThat(twin.sensors())
        .extracting("id")
        .contains("patrols", "breath-tests", "police-reports", "subway-staff", "courts")
        .doesNotContain("street-cameras", "deeds-register");
    assertThat(twin.sensors().getFirst().sees())
        .as("littering is gone")
        .containsExactly("jaywalking");
    assertThat(twin.sensors().getFirst().settings())
        .isEqualTo(load("ordinary-life").sensors().getFirst().settings());
    assertThat(twin.rulebook().rules()).isEmpty();
    assertThat(twin.lists()).isEmpty();
  }

  @Test
  void withoutRemovesAPartAndWhatPointedToIt() {
    Scenario article = load("the-article");
    Scenario without = article.without(Part.LIST, "judgment-defaulters");
    assertThat(without.id()).isEqualTo("the-article-without-judgment-defaulters");
    assertThat(without.lists())
        .extracting("id")
        .doesNotContain("judgment-defaulters")
        .contains("transport-misconduct", "public-order", "wanted");
    assertThat(without.consequences())
        .extracting("id")
        .doesNotContain("no-travel", "no-credit-no-work")
        .contains("no-fast-trains");
    assertThat(article.without(Part.SENSOR, "street-cameras").sensors())
        .hasSize(article.sensors().size() - 1);
    assertThat(article.without(Part.RULE, "r-theft").rulebook().rules())
        .hasSize(article.rulebook().rules().size() - 1);
    assertThat(article.without(Part.CONSEQUENCE, "no-travel").consequences())
        .hasSize(article.consequences().size() - 1);
  }

  @Test
  void everyPartCanBeTakenAwayAndBeAlone() {
    Scenario article = load("the-article");
    article.sensors().forEach(part -> both(article, Part.SENSOR, part.id()));
    article.partners().forEach(part -> both(article, Part.PARTNER, part.id()));
    article.rulebook().rules().forEach(part -> both(article, Part.RULE, part.id()));
    article.lists().forEach(part -> both(article, Part.LIST, part.id()));
    article.consequences().forEach(part -> both(article, Part.CONSEQUENCE, part.id()));
    article.protections().forEach(part -> both(article, Part.SAFEGUARD, part));
  }

  private static void both(Scenario scenario, Part part, String id) {
    assertThat(scenario.without(part, id).digest()).isNotEqualTo(scenario.digest());
    assertThat(scenario.only(part, id).seed()).isEqualTo(scenario.seed());
  }

  @Test
  void onlyAddsOnePartToTheTwin() {
    Scenario article = load("the-article");
    Scenario cameras = article.only(Part.SENSOR, "street-cameras");
    assertThat(cameras.sensors()).hasSize(article.twin().sensors().size() + 1);
    assertThat(cameras.rulebook().rules()).isEmpty();
    Scenario rule = article.only(Part.RULE, "r-drunk-driving");
    assertThat(rule.rulebook().rules())
        .singleElement()
        .satisfies(only -> assertThat(only.toGrade()).contains("C"));
    assertThat(rule.rulebook().grades()).isEqualTo(article.rulebook().grades());
    Scenario travel = article.only(Part.CONSEQUENCE, "no-travel");
    assertThat(travel.lists()).extracting("id").containsExactly("judgment-defaulters");
    assertThat(article.only(Part.CONSEQUENCE, "honours").rulebook().grades()).hasSize(6);
    assertThat(article.only(Part.LIST, "transport-misconduct").lists()).hasSize(1);
  }

  @Test
  void unknownPartsAreToldWithTheNearest() {
    assertThat(lines(() -> load("the-article").without(Part.SENSOR, "street-camera")))
        .containsExactly(
            "the-article: has no sensor of that name (was street-camera). Maybe: street-cameras");
  }

  @Test
  void theCanonicalTextIsAScenarioOfItsOwn() {
    for (String name : Reading.SCENARIOS.catalogue().scenarios()) {
      Scenario scenario = load(name);
      Scenario again = read(scenario.canonical());
      assertThat(again.canonical()).isEqualTo(scenario.canonical());
      assertThat(again.digest()).isEqualTo(scenario.digest()).matches("[0-9a-f]{64}");
      assertThat(again.parameters().asMap()).isEqualTo(scenario.parameters().asMap());
      assertThat(again.acts()).containsExactlyInAnyOrderElementsOf(scenario.acts());
      assertThat(again.rulebook().rules())
          .containsExactlyInAnyOrderElementsOf(scenario.rulebook().rules());
    }
  }

  @Test
  void theDigestDoesNotHangOnTheOrderOfAFile() {
    String one =
        "acts: {x: {new: true, rate: 1 /day, domain: d, gravity: 0}, y: {new: true, gravity: 0,"
            + " domain: d, rate: 1 /day}}";
    String two =
        "acts: {y: {new: true, rate: 1 /day, domain: d, gravity: 0}, x: {new: true, gravity: 0,"
            + " domain: d, rate: 1 /day}}";
    assertThat(read("extends: the-article\n" + one).digest())
        .isEqualTo(read("extends: the-article\n" + two).digest());
  }
}
