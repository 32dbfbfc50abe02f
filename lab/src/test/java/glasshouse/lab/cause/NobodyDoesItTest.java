package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.world.scenario.Scenario;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A against A and a rule on an act that nobody does: no difference in anything, whatever could
 * follow from it.
 */
class NobodyDoesItTest {
  private static final Scenario ARTICLE = Towns.theArticle();

  @ParameterizedTest
  @ValueSource(strings = {"offence", "deed", "speech", "habit"})
  void anActThatNobodyDoesAndARuleOnItChangeNothing(String nature) {
    Scenario more =
        Towns.text(
            """
            extends: the-article
            acts:
              aaa-unheard-of: {new: true, rate: 0, nature: NATURE, where: street, domain: test, gravity: 9, victims: true, costs: 5}
            rulebook:
              rules:
                - {id: aaa-unheard-of, new: true, on: aaa-unheard-of, points: -50, to-grade: D, hold: 1 year, source: test}
            """
                .replace("NATURE", nature));
    unchanged(Life.of(ARTICLE), Life.of(more));
  }

  @Test
  void aSensorAListAConsequenceAndACappedRuleOnItChangeNothingEither() {
    Scenario more =
        Towns.text(
            """
            extends: the-article
            acts:
              zzz-unheard-of: {new: true, rate: 0, nature: offence, where: subway, domain: test, gravity: 9, door: flight}
            sensors:
              aaa-ears: {new: true, mechanism: record, coverage: 100 %, linkage-error: 5 %, sees: [zzz-unheard-of], domain: test, gravity: 9}
              zzz-ears: {new: true, mechanism: record, coverage: 50 %, sees: [zzz-unheard-of], domain: test, gravity: 9}
            rulebook:
              rules:
                - {id: zzz-unheard-of, new: true, on: zzz-unheard-of, points: -50, source: test}
            lists:
              zzz-unheard-of: {new: true, enter-on: zzz-unheard-of, grace: 3 days, term: 1 year, touches: household, domain: test, source: test}
            consequences:
              aaa-unheard-of: {new: true, when: {finding: zzz-unheard-of}, do: [{fine: 99}, {shame-board: 30}], domain: test, gravity: 9, source: test}
              zzz-unheard-of: {new: true, when: {list: zzz-unheard-of}, do: [no-flights, {loan-price: 9}], domain: test, gravity: 9, source: test}
            """);
    unchanged(Life.of(ARTICLE), Life.of(more));
  }

  @Test
  void aCapAndAListThatComeBeforeAllOthersChangeNoLifeAndNoCount() {
    Scenario more =
        Towns.text(
            """
            extends: the-article
            acts:
              aaa-unheard-of: {new: true, rate: 0, nature: offence, where: street, domain: test, gravity: 9}
            sensors:
              aaa-ears: {new: true, mechanism: record, coverage: 100 %, sees: [aaa-unheard-of], domain: test, gravity: 9}
            rulebook:
              rules:
                - {id: aaa-unheard-of, new: true, on: aaa-unheard-of, points: -50, cap: 200 /month, source: test}
            lists:
              aaa-unheard-of: {new: true, enter-on: aaa-unheard-of, term: 1 year, domain: test, source: test}
            """);
    Life without = Life.of(ARTICLE);
    Life with = Life.of(more);
    assertThat(with.livingParts(without)).isEqualTo(Life.NEVER);
    assertThat(with.counts()).containsAllEntriesOf(without.counts());
  }

  @Test
  void andAnActThatSomebodyDoesIsNoticed() {
    Scenario more =
        Towns.text(
            """
            extends: the-article
            acts:
              heard-of: {new: true, rate: 0.05 /day, nature: offence, where: street, domain: test, gravity: 9}
            sensors:
              ears: {new: true, mechanism: record, coverage: 100 %, sees: [heard-of], domain: test, gravity: 9}
            rulebook:
              rules:
                - {id: heard-of, new: true, on: heard-of, points: -50, source: test}
            """);
    Life without = Life.of(ARTICLE);
    Life with = Life.of(more);
    assertThat(with.recordParts(without)).startsWith("day 1,");
    assertThat(with.livingParts(without)).isNotEqualTo(Life.NEVER);
  }

  private static void unchanged(Life without, Life with) {
    assertThat(with.livingParts(without)).as("society").isEqualTo(Life.NEVER);
    assertThat(with.recordParts(without)).as("record").isEqualTo(Life.NEVER);
    assertThat(with.counts()).containsAllEntriesOf(without.counts());
    Map<String, ?> more =
        with.counts(name -> name.contains("unheard-of") || name.endsWith("-ears"));
    assertThat(more)
        .isNotEmpty()
        .allSatisfy((name, counts) -> assertThat(counts).asString().isEqualTo("[0, 0, 0]"));
  }
}
