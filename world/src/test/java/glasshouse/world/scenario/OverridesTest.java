package glasshouse.world.scenario;

import static glasshouse.world.scenario.Reading.lines;
import static glasshouse.world.scenario.Reading.load;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverridesTest {

  @Test
  void changeNumbersOfSensorsAndParameters() {
    Scenario changed =
        load(
            "the-article",
            "sensors.street-cameras.per-1000-people=300",
            "parameters.behaviour.risk.fade=0.1",
            "days=30 days");
    assertThat(changed.sensors())
        .filteredOn(sensor -> sensor.id().equals("street-cameras"))
        .singleElement()
        .satisfies(
            sensor -> assertThat(sensor.settings().number("per-1000-people")).isEqualTo(300));
    assertThat(changed.parameters().get("behaviour.risk.fade")).isEqualTo(0.1);
    assertThat(changed.society().parameters().get("behaviour.risk.fade")).isEqualTo(0.1);
    assertThat(changed.days()).isEqualTo(30);
  }

  @Test
  void switchOffAndReplaceAndAdd() {
    Scenario changed =
        load(
            "the-article",
            "rulebook.rules.r-jaywalking=off",
            "rulebook.grades.A=970",
            "sensors.street-cameras.sees=[jaywalking]",
            "rulebook.rules.r-mine={new: true, on: quiet-help, points: 3}",
            "rulebook.rules.r-mine.points=4");
    assertThat(changed.rulebook().rules()).extracting("id").doesNotContain("r-jaywalking");
    assertThat(changed.rulebook().rules().getLast().points()).isEqualTo(4);
    assertThat(changed.rulebook().grades())
        .extracting("from")
        .containsExactly(1050, 1030, 970, 850, 600, 0);
  }

  @Test
  void areCheckedAllAtOnceAndShownAsTheyWereGiven() {
    assertThat(
            lines(
                () ->
                    load(
                        "the-article",
                        "sensors.street-camera.per-1000-people=300",
                        "sensor.x=3",
                        "acts.jaywalking.rate=1",
                        "nonsense",
                        "days=",
                        "extends=ordinary-life",
                        "rulebook.rules.r-theft=[a")))
        .containsExactlyInAnyOrder(
            "--set sensors.street-camera.per-1000-people=300 sensors.street-camera: unknown name; a"
                + " new one says new: true (was street-camera). Maybe: street-cameras",
            "--set sensor.x=3 sensor: unknown key (was sensor). Maybe: sensors",
            "--set acts.jaywalking.rate=1 acts.jaywalking.rate: is not what is wanted (was 1, wants"
                + " a rate such as 0.36 /day, 2 /month or 1 /year)",
            "--set nonsense: is no override (was nonsense, wants path=value, such as"
                + " society.people=10_000)",
            "--set days=: is no override (was days=, wants path=value, such as"
                + " society.people=10_000)",
            "--set extends=ordinary-life extends: cannot be changed from outside (wants a file of"
                + " its own)",
            "--set rulebook.rules.r-theft=[a: is no YAML: expected ',' or ']', but got <stream"
                + " end>");
  }

  @Test
  void changeTheDigest() {
    assertThat(load("the-article", "society.seed=8").digest())
        .isNotEqualTo(load("the-article").digest());
    assertThat(load("the-article", "society.seed=7").digest())
        .isEqualTo(load("the-article").digest());
  }
}
