package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** An act that two partners may see is on file with probability 1 - prod(1 - s). */
class SeenTwiceTest {
  private static final String TWO =
      """
      extends: ordinary-life
      title: Two that see the same
      partners:
        one: {new: true, domain: test}
        other: {new: true, domain: test}
      sensors:
        first: {new: true, mechanism: record, partner: one, coverage: 60 %, sees: [frivolous-purchase], domain: test, gravity: 1}
        second: {new: true, mechanism: record, partner: other, coverage: 50 %, sees: [frivolous-purchase], domain: test, gravity: 1}
      """;

  private static Life lived(String... overrides) {
    return Life.of(
        Towns.text(
            TWO, Towns.all(overrides, "warm-up=0 days", "days=5 days", "society.people=4096")));
  }

  private static double entries(Life life, String what) {
    return life.count("partner-" + what + "/one") + life.count("partner-" + what + "/other");
  }

  @Test
  void matchedItIsOnFileOnceAndAsOftenAsAnyOfThemSeesIt() {
    Life life = lived("parameters.scoring.matched=1");
    double acts = life.count("acts-done/frivolous-purchase");
    assertThat(entries(life, "findings") / acts).isCloseTo(0.8, within(0.03));
    assertThat(entries(life, "unique") / acts).isCloseTo(0.5, within(0.03));
    assertThat(life.count("duplicates/matched") / acts).isCloseTo(0.3, within(0.03));
    assertThat(life.count("duplicates/standing")).isZero();
  }

  @Test
  void unmatchedItIsOnFileTwice() {
    Life life = lived("partners.other.matched=0");
    double acts = life.count("acts-done/frivolous-purchase");
    assertThat(life.count("duplicates/standing") / acts).isCloseTo(0.3, within(0.03));
    assertThat(entries(life, "findings") / acts).isCloseTo(1.1, within(0.03));
  }

  @Test
  void aPartnerThatSharesNothingIsNotOnFile() {
    Life life = lived("partners.one.shares=false");
    assertThat(life.count("partner-findings/one")).isZero();
    assertThat(life.count("audit-hit/first")).isZero();
    assertThat(life.count("partner-unique/other")).isEqualTo(life.count("partner-findings/other"));
  }
}
