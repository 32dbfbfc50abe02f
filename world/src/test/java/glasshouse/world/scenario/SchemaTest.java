package glasshouse.world.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import glasshouse.testkit.Pages;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema for editors says of scenarios what the readers say, as far as a schema can. */
class SchemaTest {
  private static final String TEXT = Schema.of(Catalogue.onClassPath());
  private static final com.networknt.schema.Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(TEXT);

  static final List<String> NAMES = Catalogue.onClassPath().scenarios();

  private static List<String> errors(String yaml) {
    return SCHEMA.validate(AsJson.of(yaml)).stream().map(Object::toString).toList();
  }

  @Test
  void theSchemaInTheDocsIsThatOfTheReaders() throws IOException {
    Pages.isFresh("docs/scenario.schema.json", TEXT);
  }

  @Test
  void theSchemaIsTheSameWhoeverMakesIt() {
    assertThat(Schema.of(Catalogue.onClassPath())).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void acceptsEveryScenarioOfTheCatalogue(String name) throws IOException {
    assertThat(errors(Pages.read("catalogue/scenarios/" + name + ".yaml"))).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void acceptsEveryScenarioInFull(String name) {
    assertThat(errors(Reading.load(name).canonical())).isEmpty();
  }

  static Stream<String> examples() throws IOException {
    return Stream.concat(
        Pages.examples("README.md").stream(), Pages.examples("docs/scenarios.md").stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void acceptsEveryExampleOfTheDocs(String example) {
    assertThat(errors(example)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acts: {jaywalking: {rate: 2 per week}}",
        "acts: {jaywalking: {rate: 0}}",
        "acts: {jaywalking: {rate: 1_0.5e-1 /month, displaced: 0.9 %, hardship: 0.5}}",
        "acts: {jaywalking: off}",
        "acts:",
        "acts: {mine: {new: true, rate: 1 /day, domain: x, gravity: 1}}",
        "acts: {jaywalking: {priors: {rate: \"loguniform(0.1, 1)\"}}}",
        "sensors: {street-cameras: {per-1000-people: 300}}",
        "sensors: {street-cameras: {identify: {miss: 1 %}, person-sd: 0.5}}",
        "rulebook: {rules: {r-theft: off, r-jaywalking: {cap: off}}}",
        "rulebook: {rules: [{id: r-theft, points: -1_0}]}",
        "rulebook: {expiry: {half-life: 2 years}}",
        "rulebook: {grades: {AAA: off, B: 3}}",
        "consequences: {no-travel: {do: no-flights}}",
        "consequences: [{id: no-travel, do: [{fine: 2}]}]",
        "lists: {judgment-defaulters: {grace: off, term: 1 year}}",
        "parameters: {behaviour.risk.own: 0.1}",
        "parameters: {behaviour: {risk: {own: 10 %}}}",
        "parameters: {behaviour: {risk.own: 0.1}}",
        "parameters: {behaviour.risk: {own: 0.1}}",
        "{extends: towns/mine.yaml, days: 30, warm-up: 2 weeks, society: {people: 1_000_000}}",
        "title: 2020"
      })
  void acceptsWhatTheReaderAccepts(String yaml) {
    assertThat(errors(yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "titel: x",
        "extends: the-artcle",
        "acts: {jaywalking: {rat: 1 /day}}",
        "acts: {jaywalking: {rate: 0.1}}",
        "acts: {jaywalking: {rate: 3 days}}",
        "acts: {jaywalking: {rate: 3 /fortnight}}",
        "acts: {jaywalking: {gravity: 11}}",
        "acts: {jaywalking: {who: walkers}}",
        "acts: {jaywalking: of}",
        "acts: {mine: {new: true, rate: 1 /day, domain: x}}",
        "acts: {jaywalking: {priors: {rate: normal(0)}}}",
        "acts: {jaywalking: {priors: {domain: fixed}}}",
        "acts: {Mine: {new: true, rate: 1 /day, domain: x, gravity: 1}}",
        "sensors: {mine: {new: true, mechanism: record, sees: a, domain: x, gravity: 1}}",
        "sensors: {mine: {mechanism: record, tries: 3}}",
        "sensors: {mine: {mechanism: radar}}",
        "sensors: {mine: {identify: {by: nose}}}",
        "sensors: {mine: {sees: []}}",
        "rulebook: {rules: [{on: theft, points: 1}]}",
        "rulebook: {rules: {r: {points: 0.5}}}",
        "rulebook: {rules: {r: {cap: 2 /fortnight}}}",
        "rulebook: {expiry: {mode: fade}}",
        "rulebook: {expiry: {mode: fade, half-life: 1 year, after: 30 days}}",
        "rulebook: {range: [0]}",
        "lists: {l: {term: 60}}",
        "lists: {l: {stock: 90}}",
        "consequences: {c: {when: {list: a, grade: B}}}",
        "consequences: {c: {do: no-flight}}",
        "consequences: {c: {do: [{fine: 3000}]}}",
        "parameters: {behaviour.risk.own: 7}",
        "parameters: {behaviour: {risk: {ow: 0.1}}}",
        "parameters: {life.ruling-days: 2 /day}",
        "society: {people: 0}",
        "society: {tables: {wages: {values: [1, 2], source: x}}}",
        "days: 0",
        "response: some"
      })
  void refusesWhatTheReaderRefuses(String yaml) {
    assertThat(errors(yaml)).isNotEmpty();
  }
}
