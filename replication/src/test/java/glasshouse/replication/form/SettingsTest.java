package glasshouse.replication.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.replication.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings give what can be counted by hand. */
class SettingsTest {
  private static final String SURE = "steps: {up: {points: 1, chance: 1";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "graph: ring(2), seeds: {number: 1, which: first}, thresholds: 1; 10; 5",
        "graph: ring(2), seeds: {number: 1, which: first}, thresholds: 2; 1; 0",
        "graph: ring(2), seeds: {number: 1}, counts: contacts, thresholds: 0.5; 10; 5",
        "graph: ring(2), seeds: {number: 1}, counts: contacts, thresholds: 0.51; 1; 0",
        "graph: complete, seeds: {number: 3}, thresholds: 3; 10; 1",
        "graph: complete, seeds: {number: 3}, thresholds: 4; 3; 0",
        "graph: complete, counts: everyone, thresholds: \"sequence(0, 0.9, 0.1)\"; 10; 10",
        "graph: [[1, 2], [2, 3]], seeds: {number: 1, which: most-contacts}, thresholds: 1; 3; 1",
        "graph: [[1, 2], [2, 3]], thresholds: 0; 10; 1"
      })
  void aCrowdJoinsByItsThresholds(String crowd, double active, double rounds) {
    String setting = "crowd: {people: 10, " + crowd + "}";
    assertThat(Texts.ours(setting, "quantity: active")).isEqualTo(active);
    assertThat(Texts.ours(setting, "quantity: rounds")).isEqualTo(rounds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "}}, ticks: 50; 60",
        ", cap: 2 /week}}, ticks: 50; 25",
        ", cap: 3 /month}}, ticks: 61; 17",
        "}}, ticks: 2000; 1000",
        "}}, expiry: {mode: exact, after: 60 days}, ticks: 360; 70",
        "}}, expiry: {mode: exact, after: 60 days}, ticks: 370; 50"
      })
  void aWalkGoesThroughCapsRangeAndExpiry(String more, double mean) {
    String setting = "walk: {walkers: 3, start: 10, range: [0, 1000], " + SURE + more + "}";
    assertThat(Texts.ours(setting, "quantity: mean")).isEqualTo(mean);
    assertThat(Texts.ours(setting, "quantity: sd")).isZero();
  }

  @Test
  void aWalkDownEndsAtTheEndOfTheRange() {
    String setting =
        "walk: {walkers: 3, start: 4, range: [-2, 10], ticks: 9, steps: {down: {points: -4, chance: 1}}}";
    assertThat(Texts.ours(setting, "quantity: share-at, at: -2")).isEqualTo(1);
  }

  @Test
  void aChainHasTheSharesOfItsClosedForm() {
    String setting =
        "walk: {walkers: 1, ticks: 1, start: 0, range: [0, 2], steps: {up: {points: 1, chance: 0.2}, down:"
            + " {points: -1, chance: 0.4}}}";
    assertThat(Texts.ours(setting, "quantity: stationary-share-at, at: 0"))
        .isCloseTo(4 / 7.0, within(1e-9));
    assertThat(Texts.ours(setting, "quantity: stationary-mean")).isCloseTo(4 / 7.0, within(1e-9));
    assertThat(Texts.ours(setting, "quantity: second-eigenvalue"))
        .isCloseTo(0.4 + 2 * Math.sqrt(0.08) * 0.5, within(1e-9));
  }

  @Test
  void aListIsEnteredAfterItsGraceAndLeftAfterItsTerm() {
    String sure = "list: {people: 5, days: 400, entry: 1 /day, grace: 20 days, term: 30 days}";
    assertThat(Texts.ours(sure, "quantity: mean-stay")).isEqualTo(30);
  }

  @Test
  void aListOfWhichNobodyLeavesFills() {
    String list = "list: {people: 500, warm-up: 200, days: 10, entry: 1 /day}";
    assertThat(Texts.ours(list, "quantity: stock-share")).isEqualTo(1);
    assertThat(Texts.ours(list, "quantity: entries-a-year")).isZero();
    String stock = "list: {people: 50_000, days: 1, entry: 0, stock: 20 %}";
    assertThat(Texts.ours(stock, "quantity: stock-share")).isCloseTo(0.2, within(0.008));
  }

  @Test
  void aTestIsBayesAndItsDrawsComeNear() {
    String test = "test: {true-positive: 0.9, false-positive: 0.2, base-rate: 0.25}";
    double exact = 0.225 / (0.225 + 0.15);
    assertThat(Texts.ours(test, "quantity: positive-predictive-value"))
        .isCloseTo(exact, within(1e-12));
    assertThat(Texts.ours(test, "quantity: drawn-positive-predictive-value"))
        .isCloseTo(exact, within(0.003))
        .isNotEqualTo(exact);
    assertThat(Texts.ours(test, "quantity: negative-predictive-value"))
        .isCloseTo(0.6 / 0.625, within(1e-12));
    assertThat(Texts.ours(test, "quantity: flagged")).isCloseTo(0.375, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rule: averaging, weight: 1",
        "rule: averaging, weight: 0.5",
        "rule: deffuant, epsilon: 2",
        "rule: hegselmann-krause, epsilon: 2"
      })
  void whoHearsEveryoneAgreesOnTheMean(String rule) {
    String setting = "opinions: {people: 5, start: [0, 1, 1, 1, 1], " + rule + "}";
    assertThat(Texts.ours(setting, "quantity: mean")).isCloseTo(0.8, within(1e-9));
    assertThat(Texts.ours(setting, "quantity: consensus")).isEqualTo(1);
  }

  @Test
  void whoHearsNobodyFarAwayStaysApart() {
    String apart =
        "opinions: {people: 6, start: [0, 0.1, 0.2, 0.8, 0.9, 1], rule: RULE, epsilon: 0.25}";
    for (String rule : new String[] {"deffuant", "hegselmann-krause"}) {
      String setting = apart.replace("RULE", rule);
      assertThat(Texts.ours(setting, "quantity: clusters-larger-than, at: 0.4")).isEqualTo(2);
      assertThat(Texts.ours(setting, "quantity: consensus")).isZero();
      assertThat(Texts.ours(setting, "quantity: mean")).isCloseTo(0.5, within(1e-9));
    }
  }

  @Test
  void aVoterTakesAnOpinionThatIsThere() {
    String setting =
        "opinions: {people: 12, start: {0: 50 %, 1: 50 %}, graph: ring(2), rule: voter, runs: 20}";
    assertThat(Texts.ours(setting, "quantity: consensus")).isEqualTo(1);
    assertThat(Texts.ours(setting, "quantity: variance")).isZero();
  }

  @Test
  void threadsChangeNothingAndAMissIsAMiss() {
    String form =
        """
        title: t
        source: s
        crowd: {people: 400, thresholds: "normal(0.3, 0.2)", counts: contacts, graph: erdos-renyi(5), runs: 9}
        expect:
          - {quantity: active-share, theirs: 2, tolerance: 3 s.e.}
          - {quantity: active-share, theirs: 2, tolerance: exact, known: true, note: nobody is twice}
          - {quantity: active-share, theirs: at most all, tolerance: [0, 1], when: {graph: torus(moore)}}
        """;
    assertThat(Texts.hold(form, 1)).isEqualTo(Texts.hold(form, 3));
    assertThat(Texts.hold(form)).extracting(Held::fails).containsExactly(true, false, false);
    assertThat(Texts.hold(form)).extracting(Held::met).containsExactly(false, false, true);
    assertThat(Texts.hold(form).getLast().quantity()).isEqualTo("active share, graph torus(moore)");
  }
}
