package glasshouse.lab.wedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The naive estimate beside the truth. */
final class WaveEstimateTest {
  private static final boolean[][] WAVES = {
    {false, true, true, true}, {false, false, true, true}, {false, false, false, true}
  };
  private static final double[][] TWIN = {{3, 4, 5, 6}, {1, 2, 3, 4}, {7, 8, 9, 10}};

  private static WaveEstimate of(double[][] effect) {
    double[][] with = new double[TWIN.length][TWIN[0].length];
    for (int unit = 0; unit < with.length; unit++) {
      for (int period = 0; period < with[unit].length; period++) {
        with[unit][period] = TWIN[unit][period] + effect[unit][period];
      }
    }
    return WaveEstimate.of(new StaggeredPanel(with, WAVES), new StaggeredPanel(TWIN, WAVES));
  }

  @Test
  void anEffectThatIsThereAtOnceAndNowhereElseIsFound() {
    WaveEstimate estimate = of(new double[][] {{0, 2, 2, 2}, {0, 0, 2, 2}, {0, 0, 0, 2}});
    assertThat(estimate.truth()).isCloseTo(2, within(1e-9));
    assertThat(estimate.bias()).isCloseTo(0, within(1e-9));
    assertThat(estimate.before()).isZero();
  }

  @Test
  void anEffectThatGrowsIsUnderrated() {
    assertThat(of(new double[][] {{0, 1, 2, 3}, {0, 0, 1, 2}, {0, 0, 0, 1}}).bias()).isNegative();
  }

  @Test
  void whatReachesThoseWhoWaitIsTakenForNothing() {
    WaveEstimate estimate = of(new double[][] {{1, 2, 2, 2}, {1, 1, 2, 2}, {1, 1, 1, 2}});
    assertThat(estimate.before()).isCloseTo(1, within(1e-9));
    assertThat(estimate.truth()).isCloseTo(2, within(1e-9));
    assertThat(estimate.naive()).isCloseTo(1, within(1e-9));
  }
}
