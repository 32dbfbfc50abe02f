package glasshouse.world.scenario;

import static glasshouse.world.scenario.Reading.file;
import static glasshouse.world.scenario.Reading.lines;
import static glasshouse.world.scenario.Reading.load;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Parameter.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainerTest {
  @TempDir Path folder;

  private static List<Explanation> explain(Scenario scenario, String path) {
    return new Explainer(scenario).explain(path);
  }

  private static List<String> said(Explanation explanation) {
    return explanation.said().stream()
        .map(
            said ->
                said.at().line() == 0
                    ? said.at() + ": " + said.text()
                    : said.at().toString().replaceFirst(".*/", "") + " " + said.text())
        .toList();
  }

  @Test
  void aValueIsToldWithItsUnitRangeRoleAndPlace() {
    Explanation rate = explain(load("the-article"), "acts.drunk-driving.rate").getFirst();
    assertThat(rate.value()).isEqualTo("0.47 /year");
    assertThat(rate.role()).isEqualTo("world");
    assertThat(rate.about()).startsWith("Chances of a person");
    assertThat(rate.number())
        .hasValueSatisfying(
            number -> {
              assertThat(number.value()).isCloseTo(0.47 / 365, within(1e-12));
              assertThat(number.unit()).isEqualTo("1/day");
              assertThat(number.most()).isEqualTo(50);
              assertThat(number.kind()).isEqualTo(Kind.ASSUMED);
            });
    assertThat(rate.said()).hasSize(1);
    assertThat(said(rate).getFirst()).matches("ordinary-life.yaml:[0-9]+:[0-9]+ 0.47 /year");
  }

  @Test
  void everyAncestorsSayingIsTold() {
    file(folder, "a.yaml", "extends: ordinary-life\nacts:\n  theft: {rate: 1 /year}");
    String b = file(folder, "b.yaml", "extends: a.yaml\nacts: {theft: {rate: 2 /year}}");
    Scenario set = load(b, "acts.theft.rate=3 /year", "acts.theft.rate=4 /year");
    Explanation rate = explain(set, "acts.theft.rate").getFirst();
    assertThat(rate.value()).isEqualTo("4 /year");
    assertThat(said(rate))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("ordinary-life.yaml:").endsWith(" 0.07 /year"),
            line -> assertThat(line).isEqualTo("a.yaml:3:17 1 /year"),
            line -> assertThat(line).isEqualTo("b.yaml:2:22 2 /year"),
            line -> assertThat(line).isEqualTo("--set acts.theft.rate=3 /year: 3 /year"),
            line -> assertThat(line).isEqualTo("--set acts.theft.rate=4 /year: 4 /year"));
  }

  @Test
  void whatIsTakenAwayIsToldFromWhomAndWhere() {
    String file =
        file(
            folder,
            "off.yaml",
            "extends: the-article\nrulebook:\n  rules: {r-theft: off}\n  expiry: {mode: never}");
    Scenario scenario = load(file);
    Explanation gone = explain(scenario, "rulebook.rules.r-theft.points").getFirst();
    assertThat(gone.value()).isEqualTo("taken away");
    assertThat(said(gone))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("the-article.yaml:").endsWith(" -50"),
            line -> assertThat(line).isEqualTo("off.yaml:3:20 rulebook.rules.r-theft: off"));
    assertThat(said(explain(scenario, "rulebook.expiry.half-life").getFirst()))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("the-article.yaml:").endsWith(" 1 year"),
            line -> assertThat(line).isEqualTo("off.yaml:4:11 expiry written anew, without it"));
  }

  @Test
  void whatNobodyWroteHasItsUsualValue() {
    Explanation voiced = explain(load("ordinary-life"), "acts.theft.voiced").getFirst();
    assertThat(voiced.value()).isEqualTo("false");
    assertThat(voiced.said()).isEmpty();
    assertThat(explain(load("the-article"), "sensors.courts.linkage-error").getFirst().said())
        .hasSize(1);
    assertThat(explain(load("the-article"), "sensors.subway-staff.linkage-error").getFirst())
        .satisfies(
            error -> {
              assertThat(error.value()).isEqualTo("0");
              assertThat(error.said()).isEmpty();
            });
  }

  @Test
  void aPathAboveManyValuesExplainsAllOfThem() {
    List<Explanation> camera = explain(load("the-article"), "sensors.street-cameras");
    assertThat(camera)
        .extracting(Explanation::path)
        .contains(
            "sensors.street-cameras.sees",
            "sensors.street-cameras.identify.miss",
            "sensors.street-cameras.person-sd")
        .doesNotContain("sensors.street-cameras.tries")
        .allMatch(path -> path.startsWith("sensors.street-cameras."));
    assertThat(explain(load("the-article"), "parameters.behaviour.risk"))
        .hasSizeGreaterThan(3)
        .allSatisfy(
            parameter -> assertThat(parameter.path()).startsWith("parameters.behaviour.risk."));
  }

  @Test
  void aParameterHasItsPriorKindAndSource() {
    Scenario scenario = load("ordinary-life", "parameters.life.interest=0.3");
    Explanation interest = explain(scenario, "parameters.life.interest").getFirst();
    assertThat(said(interest))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("life.yaml:").endsWith(" 0.24"),
            line -> assertThat(line).endsWith(" 0.3"));
    assertThat(interest.number())
        .hasValueSatisfying(
            number -> {
              assertThat(number.prior()).isEqualTo("uniform(0.1, 0.36)");
              assertThat(number.source()).contains("changed without a source");
            });
    assertThat(
            explain(load("ordinary-life"), "parameters.life.interest")
                .getFirst()
                .number()
                .orElseThrow()
                .source())
        .startsWith("no table read");
  }

  @Test
  void aRowOrAGroupOfATableIsFoundInItsTable() {
    assertThat(explain(load("the-article"), "rulebook.grades.AA"))
        .singleElement()
        .satisfies(grades -> assertThat(grades.path()).isEqualTo("rulebook.grades"));
    assertThat(explain(load("the-article"), "society.tables.wages.values[0]"))
        .singleElement()
        .satisfies(wages -> assertThat(wages.path()).isEqualTo("society.tables.wages.values"));
  }

  @Test
  void anUnknownPathIsToldWithTheNearest() {
    Scenario scenario = load("the-article");
    assertThat(lines(() -> explain(scenario, "acts.jaywaking.rate")))
        .singleElement()
        .asString()
        .startsWith(
            "--explain acts.jaywaking.rate: the-article has no such value. Maybe:"
                + " acts.jaywalking.rate");
    assertThat(lines(() -> explain(scenario, ""))).hasSize(1);
    assertThat(lines(() -> explain(scenario, "..."))).hasSize(1);
  }
}
