package glasshouse.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MobilityTest {
  private static final double[][] STAY = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
  private static final double[][] ANYWHERE = {{.2, .3, .5}, {.2, .3, .5}, {.2, .3, .5}};
  private static final double[][] LAZY = {{.9, .1, 0}, {.1, .8, .1}, {0, .1, .9}};

  @Test
  void whoStaysIsImmobileAndEqualRowsAreWhollyMobile() {
    assertThat(new Mobility(STAY).shorrocks()).isZero();
    assertThat(new Mobility(ANYWHERE).shorrocks()).isCloseTo(1, within(1e-12));
    assertThat(new Mobility(LAZY).shorrocks()).isCloseTo(0.2, within(1e-12));
  }

  @Test
  void aLongerSpanOfALazyChainIsMoreMobileUpToOne() {
    Mobility day = new Mobility(LAZY);
    double before = 0;
    for (int days : new int[] {1, 2, 5, 30}) {
      double now = day.over(days).shorrocks();
      assertThat(now).isGreaterThan(before);
      before = now;
    }
    assertThat(day.over(1000).shorrocks()).isCloseTo(1, within(1e-9));
    assertThat(day.over(0).shorrocks()).isZero();
    assertThat(day.over(2).shorrocks())
        .as("(3 - .82 - .66 - .82) / 2")
        .isCloseTo(0.35, within(1e-12));
  }

  @Test
  void countsBecomeTheSharesOfThoseWhoBegan() {
    double[] ended = {90, 110, 0};
    double[][] moved = {{7, 20, 0}, {10, 7, 0}, {0, 0, 7}};
    assertThat(Mobility.ofCounts(ended, moved).shorrocks())
        .as("100 began in each of two, nobody ever was in the third")
        .isCloseTo(0.2 + 0.1, within(1e-12));
  }

  @Test
  void nobodyMovesOnFromWhereAllCameAtTheLast() {
    double[][] moved = {{0, 5}, {0, 0}};
    assertThat(Mobility.ofCounts(new double[] {5, 5}, moved).shorrocks())
        .isCloseTo(0.5, within(1e-12));
  }

  @Test
  void oneClassOrNoneHasNoIndex() {
    assertThat(new Mobility(new double[][] {{1}}).shorrocks()).isNaN();
    assertThat(Mobility.ofCounts(new double[2], new double[2][2]).shorrocks()).isNaN();
  }

  @Test
  void rowsThatAreNoSharesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mobility(new double[][] {{.5, .4}, {0, 1}}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mobility(new double[][] {{1.5, -.5}, {0, 1}}));
    assertThatIllegalArgumentException().isThrownBy(() -> new Mobility(new double[][] {{1, 0}}));
  }
}
