package glasshouse.lab.compare;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.ensemble.Interval;
import glasshouse.lab.ensemble.Society;
import glasshouse.lab.fork.Fates.Aspect;
import glasshouse.lab.fork.Fates.Fate;
import glasshouse.lab.measure.Slice;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A scenario against itself: nought in every effect, and no life parts. */
class ItselfTest {
  private static final Scenario ARTICLE = Comparisons.small("the-article");

  @Test
  void differsInNothingWithNumbersAsAssumedOrDrawn() {
    Compared compared = Comparisons.live(Comparisons.of(3, true, ARTICLE, ARTICLE));
    assertThat(compared.contrasts()).hasSizeGreaterThan(500);
    assertThat(compared.contrasts())
        .allSatisfy(
            c -> {
              assertThat(c.difference()).isZero();
              // what has a value in a single society has no interval
              assertThat(c.luck())
                  .isEqualTo(c.societies() < 2 ? Interval.NONE : new Interval(0, 0));
              assertThat(Double.isNaN(c.drawn()) || c.drawn() == 0).isTrue();
              assertThat(c.beyondLuck()).isFalse();
            });
    assertThat(compared.contrasts()).anyMatch(c -> c.level() > 0);
    assertThat(compared.rules(1)).isEmpty();
    assertThat(compared.headlines().getFirst()).contains("differ in nothing");
    for (Society society : compared.assumed()) {
      assertThat(society.forks().getFirst().counts()).isEmpty();
      for (Aspect aspect : Aspect.values()) {
        assertThat(society.fates().getFirst().share(Slice.ALL, aspect, Fate.UNCHANGED)).isOne();
      }
    }
  }

  @Test
  void societiesDifferFromEachOther() {
    Compared compared = Comparisons.live(Comparisons.of(3, true, ARTICLE, ARTICLE));
    assertThat(compared.assumed().stream().map(Society::seed).distinct()).hasSize(3);
    assertThat(compared.assumed().getFirst().seed()).isEqualTo(ARTICLE.seed());
    assertThat(compared.assumed().stream().map(s -> s.fingerprints()[0]).distinct()).hasSize(3);
    assertThat(compared.drawn()).allSatisfy(s -> assertThat(s.numbers()).hasSizeGreaterThan(200));
    assertThat(compared.drawn().stream().map(s -> s.numbers().getFirst().value()).distinct())
        .hasSize(3);
  }

  @Test
  void threadsChangeNothing() {
    Comparison comparison = Comparisons.of(3, true, ARTICLE, Comparisons.small("cameras-only"));
    Compared one = Comparisons.live(comparison, 1);
    Compared three = Comparisons.live(comparison, 3);
    assertThat(three.fingerprint()).isEqualTo(one.fingerprint());
    assertThat(told(three)).isEqualTo(told(one));
    assertThat(three.assumed().getFirst().forks().getFirst().counts())
        .isEqualTo(one.assumed().getFirst().forks().getFirst().counts());
  }

  private static List<String> told(Compared compared) {
    return compared.contrasts().stream()
        .map(c -> c.measure().id() + c.slice().label() + c.difference() + c.luck() + c.ignorance())
        .toList();
  }

  @Test
  void watchingChangesNothing() {
    Compared watched =
        Comparisons.live(Comparisons.of(2, false, ARTICLE, Comparisons.small("ordinary-life")));
    Compared drawn =
        Comparisons.live(Comparisons.of(2, true, ARTICLE, Comparisons.small("ordinary-life")));
    for (int r = 0; r < 2; r++) {
      assertThat(drawn.assumed().get(r).fingerprints())
          .isEqualTo(watched.assumed().get(r).fingerprints());
    }
  }
}
