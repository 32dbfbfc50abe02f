package glasshouse.society.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The normal quantile against published values, and the tables made from it. */
class BellTest {
  @Test
  void quantilesAreTheNormalOnes() {
    assertThat(Bell.quantile(0.5)).isZero();
    assertThat(Bell.quantile(0.975)).isCloseTo(1.959964, within(1e-5));
    assertThat(Bell.quantile(0.999)).isCloseTo(3.090232, within(1e-5));
    assertThat(Bell.quantile(1e-6)).isCloseTo(-4.753424, within(1e-5));
    assertThat(Bell.quantile(0.2)).isCloseTo(-0.841621, within(1e-5));
    assertThat(Bell.quantile(1e-15)).isCloseTo(-7.941345, within(1e-4));
  }

  @Test
  void logNormalsHaveTheirMeanOrMedian() {
    assertThat(Arrays.stream(Bell.meanOne(0.8)).average().orElseThrow())
        .isCloseTo(1, within(1e-12));
    double[] q = Bell.medianOne(1.2);
    assertThat(q[Bell.SIZE / 2 - 1] * q[Bell.SIZE / 2]).isCloseTo(1, within(1e-6));
  }

  @Test
  void theLorenzCurveAgreesWithItsDefinition() {
    assertThat(Lorenz.at(Lorenz.of(new double[] {1, 2, 3, 4}), 0.5)).isCloseTo(0.3, within(1e-12));
  }
}
