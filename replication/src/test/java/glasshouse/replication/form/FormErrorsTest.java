package glasshouse.replication.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a form is told where it is, all of it at once, and never by a stack trace. */
class FormErrorsTest {
  private static final String HEAD = "{title: t, source: s, ";
  private static final String ROW = "expect: [{quantity: active, theirs: 1, tolerance: exact}]}";

  @Test
  void everythingIsToldAtOnce() {
    assertThat(
            Texts.problems(
                """
                title: x
                crowd:
                  people: 10
                  threshold: 3
                  thresholds: unifrm(0, 1)
                  graph: ring(3)
                expect:
                  - {quantity: activ, theirs: many, tolerance: ±x, nte: 3}
                  - {quantity: cascades-above, theirs: 1, tolerance: 0.1, when: {graph: rng(2)}, known: true}
                """))
        .containsExactly(
            "test.yaml:1:1 source: is missing",
            "test.yaml:4:3 crowd.threshold: unknown key (was threshold). Maybe: thresholds",
            "test.yaml:5:15 crowd.thresholds: there is no such distribution (was unifrm). Maybe: uniform",
            "test.yaml:6:10 crowd.graph: does not fit 10 people (was ring(3), wants an even number of"
                + " contacts, at least 2 and below 10)",
            "test.yaml:8:16 expect[0].quantity: there is no such figure (was activ). Maybe: active",
            "test.yaml:8:31 expect[0].theirs: is no number (was many, wants a number, or a range as"
                + " tolerance)",
            "test.yaml:8:48 expect[0].tolerance: is no tolerance (was ±x, wants exact, ±0.01, 3 s.e. or a"
                + " range [least, most])",
            "test.yaml:8:52 expect[0].nte: unknown key (was nte). Maybe: note",
            "test.yaml:9:5 expect[1].at: is missing (wants the share of cascades-above)",
            "test.yaml:9:73 crowd.graph: there is no such graph (was rng). Maybe: ring",
            "test.yaml:9:89 expect[1].known: has no reason (was true, wants a note that says why)");
  }

  static Stream<Arguments> forms() {
    return Stream.of(
        says("has no setting (wants one of crowd, opinions, walk, list, test)", ROW),
        says(
            "has several settings",
            "crowd: {people: 1, thresholds: 0}, test: {false-positive: 0}, " + ROW),
        says("expect: is missing", "crowd: {people: 1, thresholds: 0}}"),
        says("expect: is empty", "crowd: {people: 1, thresholds: 0}, expect: []}"),
        says("crowd: has the wrong shape", "crowd: [1], " + ROW),
        says("people: is too large", "crowd: {people: 1e9, thresholds: 0}, " + ROW),
        says("wants fewer than", "crowd: {people: 1e6, thresholds: 0, graph: ring(1000)}, " + ROW),
        says(
            "are for 3 people (was a list, wants as many",
            "crowd: {people: 4, thresholds: [1, 2, 3]}, " + ROW),
        says(
            "wants uniform(least, most)",
            "crowd: {people: 4, thresholds: \"uniform(1, 0)\"}, " + ROW),
        says("wants beta(a, b)", "crowd: {people: 4, thresholds: \"beta(0, 1)\"}, " + ROW),
        says(
            "wants sequence(first, last)",
            "crowd: {people: 4, thresholds: \"sequence(0, 1, 0)\"}, " + ROW),
        says(
            "wants sequence(first, last)",
            "crowd: {people: 4, thresholds: \"sequence(0, 1e9)\"}, " + ROW),
        says(
            "do not add up (was 0.9, wants shares that make 1)",
            "crowd: {people: 4, thresholds: {0: 0.4, 1: 0.5}}, " + ROW),
        says("is here twice", "crowd: {people: 4, thresholds: 0, graph: [[1, 2], [2, 1]]}, " + ROW),
        says("ties one to oneself", "crowd: {people: 4, thresholds: 0, graph: [[2, 2]]}, " + ROW),
        says(
            "wants people numbered from 1 to 4",
            "crowd: {people: 4, thresholds: 0, graph: [[1, 5]]}, " + ROW),
        says(
            "wants rows times columns that make 10",
            "crowd: {people: 10, thresholds: 0, graph: lattice(moore)}, " + ROW),
        says(
            "wants lattice(moore or von-neumann)",
            "crowd: {people: 9, thresholds: 0, graph: lattice(more)}, " + ROW),
        says(
            "seeds.number: is too large",
            "crowd: {people: 4, thresholds: 0, seeds: {number: 5}}, " + ROW),
        says(
            "is nothing that active knows",
            "crowd: {people: 4, thresholds: 0}, expect: [{quantity: active, at: 1, theirs: 1, tolerance: 1}]}"),
        says(
            "unknown key (was epsilon,",
            "opinions: {people: 2, start: 0, rule: voter, epsilon: 1}, expect: [{quantity: mean, theirs: 1, tolerance: 1}]}"),
        says(
            "epsilon: is missing",
            "opinions: {people: 2, start: 0, rule: deffuant}, expect: [{quantity: mean, theirs: 1, tolerance: 1}]}"),
        says(
            "are no square",
            "opinions: {people: 2, start: 0, rule: listening, weights: [[1]]}, expect: [{quantity: mean, theirs: 1, tolerance: 1}]}"),
        says(
            "does not add up",
            "opinions: {people: 1, start: 0, rule: listening, weights: [[0.5]]}, expect: [{quantity: mean, theirs: 1, tolerance: 1}]}"),
        says("have chances that make 1.2", walk("range: [0, 9]", "0.6", "mean")),
        says("walk.start: is too small", walk("range: [3, 9]", "0.1", "mean")),
        says("is too wide", walk("range: [-90_000, 9]", "0.1", "mean")),
        says(
            "cannot be asked of this setting",
            walk("range: [0, 9], expiry: {mode: exact, after: 60 days}", "0.1", "stationary-mean")),
        says("wants a rate such as", list("entry: 0.1")),
        says(
            "end too late with warm-up, grace and term",
            list("entry: 1 /day, warm-up: 300, term: 8000 days")),
        says(
            "false-positive: is missing (wants false-positive or search, one of them)",
            "test: {base-rate: 1 %}, expect: [{quantity: flagged, theirs: 1, tolerance: 1}]}"),
        says(
            "is said twice",
            "test: {false-positive: 0, search: {gallery: 1, false-match: 0}}, expect: [{quantity: flagged, theirs: 1, tolerance: 1}]}"),
        says(
            "carries records about individuals",
            "crowd: {people: 1, thresholds: 0, records: [1]}, " + ROW));
  }

  private static String walk(String more, String chance, String quantity) {
    return "walk: {ticks: 9, start: 1, "
        + more
        + ", steps: {up: {points: 1, chance: 0.6}, down: {points: -1, chance: "
        + chance
        + "}}}, expect: [{quantity: "
        + quantity
        + ", theirs: 1, tolerance: 1}]}";
  }

  private static String list(String more) {
    return "list: {days: 9, "
        + more
        + "}, expect: [{quantity: mean-stay, theirs: 1, tolerance: 1}]}";
  }

  private static Arguments says(String message, String form) {
    return Arguments.of(message, HEAD + form);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void aProblemSaysWhatItWants(String message, String form) {
    assertThat(Texts.problems(form)).anyMatch(problem -> problem.contains(message));
  }

  @Test
  void whatWasWrongBeforeIsToldOnce() {
    assertThat(
            Texts.problems(
                HEAD
                    + "crowd: {people: 4, thresholds: 0, graph: rng(2)}, expect: [{quantity: active,"
                    + " theirs: 1, tolerance: exact, when: {people: 5}}]}"))
        .singleElement()
        .asString()
        .contains("crowd.graph: there is no such graph");
  }
}
