package glasshouse.lab;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.sensing.SensorSpec;
import glasshouse.world.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The file by which other programs, and {@code verify}, know a run. */
final class RunJsonTest {
  @TempDir private Path temp;

  private ObjectNode json(Plan plan) {
    Small.live(plan, temp.resolve("a"));
    return Json.read(temp.resolve("a/run.json"));
  }

  @Test
  void itHoldsThePlanTheCircumstancesAndTheAnswer() {
    Plan plan = Small.plan();
    ObjectNode json = json(plan);
    assertThat(json.propertyNames())
        .containsExactly(
            "synthetic",
            "notice",
            "format",
            "scenario",
            "twin",
            "seed",
            "people",
            "warmUpDays",
            "days",
            "version",
            "started",
            "command",
            "checkpointEvery",
            "host",
            "wallSeconds",
            "personDays",
            "fingerprint",
            "effects",
            "levels",
            "measures",
            "systems");
    assertThat(json.path("synthetic").asBoolean()).isTrue();
    assertThat(json.path("notice").asString()).isEqualTo("every person in this run is synthetic");
    assertThat(json.path("people").asInt()).isEqualTo(3_000);
    assertThat(json.path("twin").asString()).isEqualTo(plan.without().orElseThrow().digest());
    assertThat(json.path("host").propertyNames()).containsExactly("cores", "java", "threads");
    assertThat(json.path("fingerprint").asString()).matches("[0-9a-f]{16}");
    assertThat(json.path("effects").path(0).propertyNames())
        .containsExactly("measure", "unit", "cohort", "with", "without", "difference");
    assertThat(json.path("levels").path(0).propertyNames())
        .containsExactly("measure", "unit", "cohort", "value");
    assertThat(json.path("measures").path(0).propertyNames())
        .containsExactly("id", "label", "unit", "about", "side");
    assertThat(json.path("systems").path(0).propertyNames())
        .containsExactly(
            "id", "kind", "observations", "findings", "decisions", "people", "expected");
  }

  @Test
  void itsScenarioReadBackIsTheSame() {
    Plan plan =
        Small.plan(
            "acts.my-own-act={new: true, rate: 0.1 /day, who: adult, nature: offence,"
                + " where: street, domain: test, gravity: 1, source: \"assumed: ünïcode\"}");
    JsonNode written = json(plan).path("scenario");
    Scenario again =
        Small.SCENARIOS.parse(
            written.path("id").asString(), written.path("canonical").asString(), List.of());
    assertThat(again.digest()).isEqualTo(plan.with().digest());
    assertThat(written.path("digest").asString()).isEqualTo(again.digest());
  }

  @Test
  void differencesAreWithLessWithout() {
    for (JsonNode effect : json(Small.plan()).path("effects")) {
      assertThat(effect.path("difference").asDouble())
          .isEqualTo(effect.path("with").asDouble() - effect.path("without").asDouble());
    }
  }

  @Test
  void everySystemOfTheScenarioIsThere() {
    Plan plan = Small.plan();
    Scenario scenario = plan.with();
    int systems =
        scenario.sensors().size()
            + scenario.rulebook().rules().size()
            + scenario.lists().size()
            + scenario.consequences().size();
    assertThat(json(plan).path("systems")).hasSize(systems);
  }

  @Test
  void aRunAloneHasLevelsButNoEffects() {
    ObjectNode json = json(Plan.alone(Small.scenario("cameras-only")));
    assertThat(json.path("twin").isNull()).isTrue();
    assertThat(json.path("effects")).isEmpty();
    assertThat(json.path("levels")).isNotEmpty();
  }

  @Test
  void whatWasNotCountedIsNull() {
    List<String> lines =
        Small.plan().with().sensors().stream()
            .filter(sensor -> sensor.mechanism().equals("line"))
            .map(SensorSpec::id)
            .toList();
    for (JsonNode system : json(Small.plan()).path("systems")) {
      boolean sensor = system.path("kind").asString().equals("sensor");
      boolean counted = sensor && !lines.contains(system.path("id").asString());
      assertThat(system.path("expected").isNull()).isEqualTo(!counted);
      assertThat(system.path("people").isIntegralNumber()).isTrue();
    }
  }
}
