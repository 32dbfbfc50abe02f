package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.measure.Counts;
import glasshouse.lab.measure.Effect;
import glasshouse.lab.measure.Measures;
import glasshouse.lab.measure.Slice;
import glasshouse.world.scenario.Scenario;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A against A: a world hangs on what its scenario says, never on who asks, in which order, or on
 * which machine.
 */
class AgainstItselfTest {
  private static final Scenario ARTICLE = Towns.theArticle();

  @Test
  void aScenarioBesideItselfDiffersInNothing() {
    List<Life> lives = Life.both(ARTICLE, ARTICLE);
    Life one = lives.get(0);
    Life other = lives.get(1);
    assertThat(one.livingParts(other)).isEqualTo(Life.NEVER);
    assertThat(one.recordParts(other)).isEqualTo(Life.NEVER);
    assertThat(one.counts()).isEqualTo(other.counts());
    assertThat(one.fingerprint()).isEqualTo(other.fingerprint());
    assertThat(effects(one, other))
        .isNotEmpty()
        .allSatisfy(effect -> assertThat(effect.difference()).isZero());
    assertThat(one.family("sensor-findings"))
        .as("a town in which something happens")
        .isGreaterThan(1000);
  }

  private static List<Effect> effects(Life one, Life other) {
    Counts with = Counts.of(one.world(), ARTICLE.days());
    Counts without = Counts.of(other.world(), ARTICLE.days());
    return Effect.between(Measures.of(ARTICLE), with, without, Slice.crossings());
  }

  @Test
  void aScenarioBesideOrdinaryLifeDiffersFromTheFirstDay() {
    List<Life> lives = Life.both(ARTICLE, ARTICLE.twin());
    assertThat(lives.get(0).livingParts(lives.get(1))).startsWith("day 1,");
    assertThat(lives.get(0).recordParts(lives.get(1))).startsWith("day 1,");
  }

  @Test
  void anotherSeedIsAnotherTown() {
    Life one = Life.of(ARTICLE);
    Life other = Life.of(Towns.theArticle("society.seed=8"));
    assertThat(one.livingParts(other)).startsWith("day 1,");
  }

  @Test
  void theOrderOfTheFileDoesNotMatter() {
    Life one = Life.of(ARTICLE);
    for (int order = 1; order <= 3; order++) {
      Scenario shuffled = Towns.text(Shuffled.text(ARTICLE.canonical(), order));
      assertThat(shuffled.digest()).as("the same scenario").isEqualTo(ARTICLE.digest());
      assertThat(shuffled.acts()).as("in another order").isNotEqualTo(ARTICLE.acts());
      assertThat(shuffled.sensors()).isNotEqualTo(ARTICLE.sensors());
      assertThat(shuffled.rulebook().rules()).isNotEqualTo(ARTICLE.rulebook().rules());
      assertThat(shuffled.consequences()).isNotEqualTo(ARTICLE.consequences());
      Life other = Life.of(shuffled);
      assertThat(other.livingParts(one)).as("society").isEqualTo(Life.NEVER);
      assertThat(other.recordParts(one)).as("record").isEqualTo(Life.NEVER);
      assertThat(other.counts()).isEqualTo(one.counts());
      assertThat(other.fingerprint()).isEqualTo(one.fingerprint());
    }
  }

  @Test
  void theOrderOfConsequencesThatMultiplyDoesNotMatter() {
    String parts =
        """
        extends: the-article
        consequences:
          a-little-dearer: {new: true, when: {grade: [A, B]}, do: [{loan-price: 1.17}, {job-finding: 0.93}], domain: finance, gravity: 1, source: test}
          b-much-dearer: {new: true, when: {grade: [A, B]}, do: [{loan-price: 7.7}, {job-finding: 0.71}], domain: finance, gravity: 1, source: test}
          c-dearer-still: {new: true, when: {list: transport-misconduct}, do: [{loan-price: 1.31}, {job-finding: 0.87}], domain: finance, gravity: 1, source: test}
        """;
    String[] dense = {
      "lists.transport-misconduct.stock=40 %",
      "lists.judgment-defaulters.stock=40 %",
      "parameters.life.interest=2"
    };
    Scenario first = Towns.text(parts, dense);
    Life one = Life.of(first);
    for (int order = 1; order <= 3; order++) {
      Life other = Life.of(Towns.text(Shuffled.text(first.canonical(), order)));
      assertThat(other.livingParts(one)).isEqualTo(Life.NEVER);
    }
  }

  @Test
  void anotherJavaWithOtherHashesLocaleAndThreadsLivesTheSame()
      throws IOException, InterruptedException {
    long here = Life.of(ARTICLE).fingerprint();
    for (String threads : List.of("1", "3")) {
      assertThat(OtherJava.fingerprint(threads)).isEqualTo(Long.toHexString(here));
    }
  }
}
