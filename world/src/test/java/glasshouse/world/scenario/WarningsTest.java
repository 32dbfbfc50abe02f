package glasshouse.world.scenario;

import static glasshouse.world.scenario.Reading.load;
import static glasshouse.world.scenario.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.world.yaml.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarningsTest {

  private static List<String> warnings(Scenario scenario) {
    return Warnings.of(scenario).stream().map(Problem::toString).toList();
  }

  @Test
  void theScenariosOfTheCatalogueHaveNone() {
    for (String name : List.of("ordinary-life", "cameras-only", "the-article")) {
      assertThat(warnings(load(name))).as(name).isEmpty();
    }
  }

  @Test
  void tellOfWhatWaitsForFindingsThatNeverCome() {
    Scenario blind =
        read(
            """
            extends: the-article
            acts:
              singing: {new: true, rate: 1 /day, domain: test, gravity: 0}
              whistling: {new: true, rate: 1 /day, domain: test, gravity: 0}
            rulebook:
              rules:
                r-singing: {new: true, on: singing, points: -1}
            lists:
              singers: {new: true, enter-on: [theft, singing], leave-on: whistling, domain: test}
            consequences:
              no-songs: {new: true, when: {finding: singing}, do: [{fine: 1}], domain: test, gravity: 1}
            """);
    assertThat(warnings(blind))
        .containsExactly(
            "test:7:32 rulebook.rules.r-singing.on: no sensor sees singing: the rule never moves a"
                + " score",
            "test:9:34 lists.singers.enter-on: no sensor sees singing: it leads nobody onto the"
                + " list",
            "test:9:62 lists.singers.leave-on: no sensor sees whistling: it ends no entry",
            "test:11:41 consequences.no-songs.when.finding: no sensor sees singing: nothing"
                + " follows");
  }

  @Test
  void tellOfSensorsWhoseFindingsNobodyUses() {
    Scenario idle =
        read(
            """
            extends: the-article
            sensors:
              diary: {new: true, mechanism: record, coverage: 1, sees: [flight, fast-train], domain: test, gravity: 0}
              wall: {new: true, mechanism: gate, passages: 2, sees: flight, domain: test, gravity: 0}
            """);
    assertThat(warnings(idle))
        .as("a gate refuses people all the same")
        .containsExactly(
            "test:3:60 sensors.diary.sees: no rule, list or consequence uses findings of flight,"
                + " fast-train");
  }

  @Test
  void tellOfGradesThatNothingMoves() {
    Scenario still =
        read(
            """
            extends: ordinary-life
            rulebook: {start: 1, range: [0, 2], grades: {A: 1, B: 0}}
            consequences:
              dear: {new: true, when: {grade: B}, do: [{loan-price: 2}], domain: test, gravity: 1}
            """);
    assertThat(warnings(still))
        .contains(
            "test:4:35 consequences.dear.when.grade: waits for a grade, but no rule moves the score");
  }

  @Test
  void tellOfRepairsOfWhatNobodyIsHeldFor() {
    Scenario idle =
        read("extends: the-article\nrulebook: {rules: {r-debt-paid: {repairs: theft}}}\n");
    assertThat(warnings(idle))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .endsWith(
                        "rulebook.rules.r-debt-paid.repairs: no rule holds a grade for theft"));
  }

  @Test
  void anActThatNobodySeesAndNothingPointsToIsOrdinaryLife() {
    Scenario quiet =
        read(
            "extends: the-article\n"
                + "acts: {singing: {new: true, rate: 1 /day, domain: test, gravity: 0}}");
    assertThat(warnings(quiet)).isEmpty();
  }
}
