package glasshouse.lab.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.Precision;
import glasshouse.lab.fork.Through;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How precise an effect is, and what more precision costs. */
final class PrecisionTest {
  private static final Compared COMPARED =
      Comparisons.live(
          Comparisons.of(
              4, false, Comparisons.small("the-article"), Comparisons.small("ordinary-life")));

  @Test
  void aTenthNeedsWhatTheContrastSays() {
    for (Contrast contrast : COMPARED.contrasts()) {
      assertThat(Precision.needed(contrast, 0.1))
          .as(contrast.measure().id())
          .isCloseTo(contrast.needed(), within(1L));
    }
  }

  @Test
  void whatWasLivedIsEnoughForWhatItGives() {
    List<Contrast> sure = COMPARED.contrasts().stream().filter(Contrast::beyondLuck).toList();
    assertThat(sure).hasSizeGreaterThan(100);
    for (Contrast contrast : sure) {
      double given = Precision.of(contrast);
      if (given > 0) {
        assertThat(Precision.needed(contrast, given * 1.001))
            .isLessThanOrEqualTo(contrast.societies());
        assertThat(Precision.needed(contrast, given * 0.8))
            .isGreaterThanOrEqualTo(contrast.societies());
      }
    }
  }

  @Test
  void withoutADifferenceItCannotBeTold() {
    Contrast none =
        COMPARED.contrasts().stream().filter(c -> c.difference() == 0).findFirst().orElseThrow();
    assertThat(Precision.of(none)).isNaN();
    assertThat(Precision.needed(none, 0.1)).isZero();
  }

  @Test
  void spilloverIsAllThatPartedThroughOthers() {
    double sum =
        Arrays.stream(Through.values())
            .filter(Through::isSpillover)
            .mapToDouble(way -> Shares.through(COMPARED.assumed(), 1).get(way.ordinal()).mean())
            .sum();
    assertThat(Shares.spillover(COMPARED.assumed(), 1).mean())
        .isPositive()
        .isCloseTo(sum, within(1e-12));
  }
}
