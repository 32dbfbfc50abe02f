package glasshouse.world.scenario;

import static glasshouse.world.scenario.Reading.load;
import static glasshouse.world.scenario.Reading.problems;
import static glasshouse.world.scenario.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.consequence.ConsequenceSpec;
import glasshouse.consequence.EffectKind;
import glasshouse.scoring.RulebookSpec.Cap;
import glasshouse.scoring.RulebookSpec.Expiry;
import glasshouse.scoring.RulebookSpec.Repair;
import glasshouse.scoring.RulebookSpec.Rule;
import glasshouse.sensing.SensorSpec;
import glasshouse.society.ActSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadersTest {

  @Test
  void anActHasItsUsualRiskAndPropensityByNature() {
    ActSpec mine =
        read("extends: ordinary-life\n"
                + "acts: {mine: {new: true, rate: 0.1 /day, domain: test, gravity: 1}}")
            .acts()
            .getLast();
    assertThat(mine.nature()).isEqualTo(ActSpec.Nature.HABIT);
    assertThat(mine.risk()).isEqualTo(ActSpec.Risk.NONE);
    assertThat(mine.deterrable()).isZero();
    assertThat(mine.luck()).isEqualTo("mine");
    ActSpec jaywalking = load("ordinary-life").acts().getFirst();
    assertThat(jaywalking.risk()).isEqualTo(ActSpec.Risk.STREET);
    assertThat(jaywalking.deterrable()).isEqualTo(1);
    assertThat(jaywalking.rate()).isEqualTo(0.36);
  }

  @Test
  void aSensorNeedsWhatItsMechanismDeclares() {
    String start =
        "extends: ordinary-life\n"
            + "sensors: {mine: {new: true, sees: jaywalking, domain: test, gravity: 1, ";
    assertThat(problems(start + "mechanism: place}}"))
        .anySatisfy(line -> assertThat(line).endsWith("sensors.mine.per-1000-people: is missing"))
        .anySatisfy(line -> assertThat(line).endsWith("sensors.mine.identify.by: is missing"))
        .hasSize(3);
    assertThat(
            problems(
                start + "mechanism: place, per-1000-people: 1, identify: {by: face, miss: 1 %}}}"))
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).endsWith("sensors.mine.identify.false-match: is missing"),
            line -> assertThat(line).endsWith("sensors.mine.identify.gallery: is missing"));
    assertThat(problems(start + "mechanism: gate, passages: 2}}"))
        .as("a gate need not know who passes")
        .isEmpty();
    assertThat(problems(start + "mechanism: gate, passages: 2, identify: {by: officer}}}"))
        .singleElement()
        .satisfies(line -> assertThat(line).endsWith("sensors.mine.identify.miss: is missing"));
    assertThat(problems(start + "mechanism: record, coverage: 3}}"))
        .singleElement()
        .satisfies(
            line -> assertThat(line).contains("coverage: is too large (was 3, wants 0 to 1)"));
  }

  @Test
  void aSensorHasTheUsualValuesOfWhatIsLeftOut() {
    SensorSpec courts =
        load("ordinary-life").sensors().stream()
            .filter(s -> s.id().equals("courts"))
            .findFirst()
            .orElseThrow();
    assertThat(courts.settings().numbers())
        .isEqualTo(Map.of("coverage", 1.0, "linkage-error", 0.001, "minors-borrow", 0.0));
    SensorSpec staff =
        load("ordinary-life").sensors().stream()
            .filter(s -> s.id().equals("subway-staff"))
            .findFirst()
            .orElseThrow();
    assertThat(staff.settings().numbers()).containsEntry("linkage-error", 0.0);
  }

  @Test
  void aReviewIsReadInFullAndATwinHasNone() {
    var review = load("the-article").review().orElseThrow();
    assertThat(review.share()).isEqualTo(0.02);
    assertThat(review.minutes()).isEqualTo(5);
    assertThat(load("the-article").protections()).containsExactly("review");
    assertThat(load("the-article").twin().review()).isEmpty();
    assertThat(load("ordinary-life").protections()).isEmpty();
    assertThat(
            problems(
                "extends: ordinary-life\n"
                    + "review: {share: 120 %, overturns-false: 1, minutes: 2.5, reviewers: 0, tired: 1}"))
        .anySatisfy(line -> assertThat(line).contains("review.share: is too large"))
        .anySatisfy(line -> assertThat(line).contains("review.minutes: is no whole number"))
        .anySatisfy(line -> assertThat(line).contains("review.reviewers: is too small"))
        .anySatisfy(line -> assertThat(line).contains("review.tired: unknown key"))
        .hasSize(4);
    assertThat(problems("extends: ordinary-life\nreview: {share: 1 %}")).hasSize(3);
  }

  @Test
  void aRulebookIsReadInFull() {
    Scenario mine =
        read(
            """
            extends: ordinary-life
            rulebook:
              start: 100
              range: [-50, 200]
              grades: {Bad: -50, Good: 90}
              expiry: {mode: fade, half-life: 90 days}
              rules:
                r-one: {new: true, on: theft, points: -20, cap: 3 /year, source: here}
                r-two: {new: true, on: littering, to-grade: Bad, hold: 2 months}
                r-zero: {new: true, on: donation, repairs: theft, after: 3 months}
            """);
    assertThat(mine.rulebook().grades()).extracting("name").containsExactly("Good", "Bad");
    assertThat(mine.rulebook().expiry()).isEqualTo(new Expiry.Fade(90));
    assertThat(mine.rulebook().rules())
        .containsExactly(
            new Rule(
                "r-one", "theft", -20, Optional.of(new Cap(3, 365)), Optional.empty(), 0, "here"),
            new Rule("r-two", "littering", 0, Optional.empty(), Optional.of("Bad"), 60, ""),
            new Rule(
                "r-zero",
                "donation",
                0,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.of(new Repair("theft", 90)),
                ""));
  }

  @Test
  void aRepairIsOfAnActAndATermOfARepair() {
    String rules = "extends: the-article\nrulebook: {rules: {r-debt-paid: {repairs: %}}}";
    assertThat(problems(rules.replace("%", "court-defalt")))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("repairs: there is no such act"));
    assertThat(problems(rules.replace("%", "off")))
        .singleElement()
        .satisfies(
            line -> assertThat(line).contains("repairs: is missing: which act is made good"));
  }

  @Test
  void aRulebookLeavesNoScoreWithoutAGrade() {
    assertThat(
            problems(
                "extends: ordinary-life\n"
                    + "rulebook: {start: 0, range: [0, 10], grades: {A: 5, B: 5}}"))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .contains("rulebook.grades: have two that begin at the same score"));
    assertThat(
            problems(
                "extends: ordinary-life\nrulebook: {start: 11, range: [0, 10], grades: {A: 5}}"))
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).contains("start: is too large (was 11, wants 0 to 10)"),
            line -> assertThat(line).contains("leave scores below 5 without a grade"));
  }

  @Test
  void consequencesMayBeWrittenAsAList() {
    ConsequenceSpec mine =
        read("""
        extends: the-article
        consequences:
          - {id: mine, new: true, when: {list: [judgment-defaulters, transport-misconduct]},
             do: [no-flights, {loan-price: 2}], domain: travel, gravity: 3}
        """)
            .consequences()
            .getLast();
    assertThat(mine.id()).isEqualTo("mine");
    assertThat(mine.when())
        .isEqualTo(
            new ConsequenceSpec.When.Listed(
                List.of("judgment-defaulters", "transport-misconduct")));
    assertThat(mine.effects())
        .containsExactly(
            new ConsequenceSpec.Effect(EffectKind.NO_FLIGHTS, 1),
            new ConsequenceSpec.Effect(EffectKind.LOAN_PRICE, 2));
  }

  @Test
  void parametersMayBeWrittenFlatOrNested() {
    double flat =
        read("extends: ordinary-life\nparameters: {behaviour.risk.fade: 0.2}")
            .parameters()
            .get("behaviour.risk.fade");
    double nested =
        read("extends: ordinary-life\nparameters: {behaviour: {risk: {fade: 20 %}}}")
            .parameters()
            .get("behaviour.risk.fade");
    assertThat(flat).isEqualTo(nested).isEqualTo(0.2);
  }

  @Test
  void timesOfTheRunMayBePlainDays() {
    assertThat(read("extends: ordinary-life\ndays: 10\nwarm-up: 1 month").days()).isEqualTo(10);
    assertThat(read("extends: ordinary-life\ndays: 10\nwarm-up: 1 month").warmUpDays())
        .isEqualTo(30);
    assertThat(problems("extends: ordinary-life\nresponse: some"))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("wants one of full, none"));
  }
}
