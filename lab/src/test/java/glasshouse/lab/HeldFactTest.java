package glasshouse.lab;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.HeldFact.Verdict;
import glasshouse.lab.measure.Effect;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Measures;
import glasshouse.world.scenario.Fact;
import glasshouse.world.scenario.Fact.Side;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published facts beside the figures of a run. */
final class HeldFactTest {
  @TempDir private Path temp;

  private static HeldFact held(double figure, boolean fitted) {
    Fact fact =
        new Fact("f", "s", "m", Side.SYSTEM, 1, 10, 12, "u", "A22", fitted, Optional.empty(), "a");
    return new HeldFact(fact, OptionalDouble.of(figure));
  }

  private static HeldFact find(List<HeldFact> facts, String id) {
    return facts.stream().filter(f -> f.fact().id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void outsideIsAContradictionEvenOfWhatWasFitted() {
    assertThat(held(9.9, false).verdict()).isEqualTo(Verdict.CONTRADICTS);
    assertThat(held(12.1, true).verdict()).isEqualTo(Verdict.CONTRADICTS);
  }

  @Test
  void insideIsAgreementUnlessItWasFitted() {
    assertThat(held(10, false).verdict()).isEqualTo(Verdict.AGREES);
    assertThat(held(12, true).verdict()).isEqualTo(Verdict.FITTED);
  }

  @Test
  void everyFactSpeaksOfAMeasureThatSomeScenarioHas() {
    List<String> measures =
        Stream.of("the-article", "cameras-only")
            .flatMap(name -> Measures.of(Small.scenario(name)).stream())
            .map(Measure::id)
            .toList();
    List<Fact> facts = Small.SCENARIOS.catalogue().facts();
    assertThat(facts).hasSizeGreaterThan(7);
    assertThat(facts).extracting(Fact::measure).allMatch(measures::contains);
  }

  @Test
  void aFigureIsTheRunsOwnInTheUnitOfTheFact() {
    Plan plan = Small.plan();
    Result result = Small.live(plan, temp.resolve("a")).result();
    Effect aware = new Figures(result).find("aware").orElseThrow();
    HeldFact fact = find(HeldFact.of(plan, result), "awareness");
    assertThat(fact.computed().orElseThrow()).isEqualTo(100 * aware.with());
    assertThat(fact.verdict()).isEqualTo(Verdict.CONTRADICTS);
  }

  @Test
  void whatNeedsATwinIsSilentAlone() {
    Plan plan = Plan.alone(Small.scenario("the-article"));
    List<HeldFact> facts = HeldFact.of(plan, Small.live(plan, temp.resolve("a")).result());
    assertThat(find(facts, "blood").verdict()).isEqualTo(Verdict.SILENT);
    assertThat(find(facts, "sensitive-searches").verdict()).isEqualTo(Verdict.SILENT);
    assertThat(find(facts, "awareness").verdict()).isNotEqualTo(Verdict.SILENT);
  }

  @Test
  void aFactOfOneScenarioIsHeldAgainstThatOneAlone() {
    Plan article = Small.plan();
    Plan cameras = Plan.twins(Small.scenario("cameras-only"));
    Result one = Small.live(article, temp.resolve("a")).result();
    Result other = Small.live(cameras, temp.resolve("b")).result();
    assertThat(find(HeldFact.of(article, one), "cameras-alone").verdict())
        .isEqualTo(Verdict.SILENT);
    assertThat(find(HeldFact.of(cameras, other), "cameras-alone").computed()).isPresent();
  }

  @Test
  void whatARunHasNoneOfIsNotHeldAgainstIt() {
    Plan plan = Plan.twins(Small.scenario("ordinary-life"));
    List<HeldFact> facts = HeldFact.of(plan, Small.live(plan, temp.resolve("a")).result());
    assertThat(find(facts, "awareness").verdict()).isEqualTo(Verdict.SILENT);
  }
}
