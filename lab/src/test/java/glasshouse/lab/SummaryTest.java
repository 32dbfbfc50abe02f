package glasshouse.lab;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.measure.Effect;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.PlainUnit;
import glasshouse.lab.measure.Slice;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says to a person who reads. */
final class SummaryTest {
  @TempDir private Path temp;

  private Summary summary(Plan plan) {
    return Summary.of(plan, Small.live(plan, temp.resolve("a")).result());
  }

  private static List<String> labels(List<Summary.Table> tables) {
    return tables.stream().flatMap(t -> t.rows().stream()).map(Summary.Row::label).toList();
  }

  @Test
  void itHasBothSidesAndSentences() {
    Summary summary = summary(Small.plan());
    assertThat(labels(summary.record())).contains("mean score");
    assertThat(labels(summary.life())).contains("fear", "critics who stay silent");
    assertThat(labels(summary.acts())).contains("jaywalking", "quiet-help");
    assertThat(summary.sentences())
        .anyMatch(s -> s.contains("private critics say nothing; in ordinary life"))
        .anyMatch(s -> s.contains("someone's face is shown on a board"));
    assertThat(summary.limits()).anyMatch(s -> s.contains("seed 7"));
  }

  @Test
  void aNumberIsWhatTheRunFound() {
    Plan plan = Small.plan();
    Result result = Small.live(plan, temp.resolve("a")).result();
    double lost =
        result.effects().stream()
            .filter(e -> e.measure().id().equals("minutes-at-gates") && e.cohort().equals("all"))
            .findFirst()
            .orElseThrow()
            .with();
    assertThat(Summary.of(plan, result).sentences())
        .anyMatch(s -> s.startsWith(Math.round(lost) + " minutes a year each person loses"));
  }

  @Test
  void ordinaryLifeBesideItselfDiffersInNothing() {
    Summary summary = summary(Plan.twins(Small.scenario("ordinary-life")));
    assertThat(summary.setting()).contains("No figure differs from the twins'.");
    assertThat(summary.life().stream().flatMap(t -> t.rows().stream()))
        .allMatch(row -> row.difference().equals("0"));
  }

  @Test
  void aRunAloneComparesWithNothing() {
    Summary summary = summary(Plan.alone(Small.scenario("the-article")));
    assertThat(summary.setting()).contains("without a twin");
    assertThat(summary.life().stream().flatMap(t -> t.rows().stream()))
        .allMatch(row -> row.difference().isEmpty());
    assertThat(summary.sentences()).noneMatch(s -> s.contains("ordinary life"));
  }

  private static Effect own(double with, double without) {
    Measure measure = new Measure("mine", "mine", "days", "", Measure.Side.OWN, c -> Double.NaN);
    return new Effect(measure, Slice.ALL, with, without);
  }

  @Test
  void whatHasNoValueIsADashAndNeitherNewNorDifferent() {
    Plan plan = Plan.twins(Small.scenario("ordinary-life"));
    Result result = Small.live(plan, temp.resolve("a")).result();
    List<Effect> effects = List.of(own(Double.NaN, 0), own(2, Double.NaN), own(2, 0));
    assertThat(Summary.of(plan, result.with(effects)).own().getFirst().rows())
        .containsExactly(
            new Summary.Row("mine", "-", "-"),
            new Summary.Row("mine", "2.00", "-"),
            new Summary.Row("mine", "2.00", Summary.NEW));
    Result neither = result.with(List.of(own(Double.NaN, Double.NaN)));
    assertThat(Summary.of(plan, neither).setting()).contains("No figure differs");
    Result one = result.with(List.of(own(Double.NaN, 2)));
    assertThat(Summary.of(plan, one).setting()).doesNotContain("No figure differs");
  }

  @Test
  void aSystemThatDidNothingIsNamed() {
    Plan plan =
        Small.plan(
            "acts.nobody-does-it={new: true, rate: 0, who: adult, nature: offence, where: street,"
                + " domain: test, gravity: 1, source: assumed}",
            "rulebook.rules.r-nobody={new: true, on: nobody-does-it, points: -5, source: assumed}");
    assertThat(summary(plan).inert())
        .contains(new Summary.Inert("rule", "r-nobody", "was never applied"));
  }

  @Test
  void figuresAreWrittenInAboutThreeDigits() {
    assertThat(PlainUnit.number(54_836.4)).isEqualTo("54,836");
    assertThat(PlainUnit.number(84.13)).isEqualTo("84.1");
    assertThat(PlainUnit.number(2.2)).isEqualTo("2.20");
    assertThat(PlainUnit.number(0)).isEqualTo("0");
    assertThat(PlainUnit.share(0.978)).isEqualTo("97.8 %");
    PlainUnit days = new PlainUnit("days", 1, false);
    assertThat(days.value(Double.NaN) + days.difference(Double.NaN)).isEqualTo("--");
    assertThat(PlainUnit.share(0.00068)).isEqualTo("0.07 %");
    assertThat(PlainUnit.change(-0.168)).isEqualTo("-16.8 %");
    assertThat(PlainUnit.change(-0.0000001)).isEqualTo("0 %");
    assertThat(PlainUnit.rough(9.27)).isEqualTo("9.3");
    assertThat(PlainUnit.rough(9.0)).isEqualTo("9");
    assertThat(PlainUnit.rough(1_160.4)).isEqualTo("1,160");
  }
}
