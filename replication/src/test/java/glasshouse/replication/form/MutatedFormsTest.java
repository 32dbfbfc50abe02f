package glasshouse.replication.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import glasshouse.testkit.Gen;
import glasshouse.testkit.Property;
import glasshouse.world.yaml.YamlException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Small forms with words put for other words: whatever is read can be lived. */
@Timeout(120)
class MutatedFormsTest {
  private static final String HEAD = "title: t\nsource: s\n";
  private static final Pattern WORD = Pattern.compile("(?<=[ \\[{(])[A-Za-z0-9._%/-]+");
  private static final List<String> ODD =
      List.of("0", "off", "-3", "0.5", "7", "1", "90 days", "10 %", "[]", "{}", "normal(0, 1)");
  private static final List<String> FORMS =
      List.of(
          """
          crowd:
            people: 12
            thresholds: {\"uniform(0, 1)\": 50 %, 0.5: 50 %}
            counts: contacts
            graph: lattice(moore, 3, 4)
            seeds: {number: 2, which: most-contacts}
            runs: 3
          expect:
            - {quantity: active, theirs: 1, tolerance: 3 s.e.}
            - {quantity: cascades-above, at: 0.5, theirs: 1, tolerance: [0, 1], when: {graph: regular(4)}}
          """,
          """
          opinions:
            people: 3
            start: [0, 0.5, 1]
            graph: ring(2)
            rule: deffuant
            epsilon: 0.7
            mu: 0.5
            rounds: 50
            apart: 0.1
          expect:
            - {quantity: clusters, theirs: 1, tolerance: 1}
            - {quantity: rounds, theirs: 1, tolerance: 1, when: {rule: voter, epsilon: off, mu: off}}
          """,
          """
          walk:
            walkers: 9
            ticks: 90
            start: 5
            range: [0, 10]
            steps:
              up: {points: 1, chance: 0.5, cap: 2 /month}
              down: {points: -2, chance: 0.1}
            expiry: {mode: exact, after: 60 days}
          expect:
            - {quantity: share-at, at: 5, theirs: 1, tolerance: 0.1}
            - {quantity: sd, theirs: 1, tolerance: 0.1, when: {expiry: {mode: fade, half-life: 90 days}}}
          """,
          """
          list:
            people: 20
            warm-up: 10
            days: 60
            entry: 0.1 /day
            grace: 3 days
            term: 20 days
            exit: 0.05 /day
            stock: 10 %
          expect:
            - {quantity: mean-stay, theirs: 1, tolerance: 1}
          """,
          """
          test:
            people: 100
            true-positive: 0.9
            base-rate: 10 %
            search: {gallery: 100, false-match: 0.001}
          expect:
            - {quantity: drawn-positive-predictive-value, theirs: 1, tolerance: 1}
          """);

  @Test
  void asTheyAreTheyAreForms() {
    assertThat(FORMS).allSatisfy(form -> assertThat(Texts.problems(HEAD + form)).isEmpty());
  }

  @Test
  void areRefusedOrLived() {
    int[] lived = {0};
    Property.forAll(
        1500,
        gen -> {
          String text = HEAD + mutated(gen.pick(FORMS), gen);
          if (isRead(text)) {
            lived[0]++;
            assertThatCode(() -> Texts.hold(text)).as(text).doesNotThrowAnyException();
          }
        });
    assertThat(lived[0]).as("that were forms still").isGreaterThan(60);
  }

  private static String mutated(String text, Gen gen) {
    List<String> words = WORD.matcher(text).results().map(word -> word.group()).distinct().toList();
    String changed = text;
    for (int times = gen.integer(1, 2); times > 0; times--) {
      List<String> now = WORD.matcher(changed).results().map(word -> word.group()).toList();
      String old = gen.pick(now);
      String put = gen.yes() ? gen.pick(ODD) : gen.pick(words);
      int from = changed.indexOf(old, gen.integer(0, changed.lastIndexOf(old)));
      changed = changed.substring(0, from) + put + changed.substring(from + old.length());
    }
    return changed;
  }

  private static boolean isRead(String text) {
    try {
      Texts.read(text);
      return true;
    } catch (YamlException e) {
      assertThat(e.problems()).isNotEmpty();
      return false;
    }
  }
}
