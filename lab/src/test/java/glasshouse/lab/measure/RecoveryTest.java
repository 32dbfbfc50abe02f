package glasshouse.lab.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How gaps close after the end of a system. */
final class RecoveryTest {
  private static final int END = 100;

  /** A gap of 0.4 that halves every so many days from the end on. */
  private static Recovery halving(double every, int days) {
    return new Recovery(
        IntStream.range(0, END + days)
            .mapToDouble(d -> 0.4 * Math.pow(0.5, Math.max(0, d + 1 - END) / every))
            .toArray(),
        END);
  }

  @Test
  void aGapThatHalvesEveryThirtyDaysHasThatHalfLife() {
    Recovery recovery = halving(30, 200);
    assertThat(recovery.before()).isCloseTo(0.4, within(1e-9));
    assertThat(recovery.clear()).isTrue();
    assertThat(recovery.halfLife()).as("the mean of a week lags three days").isBetween(32.0, 34.0);
    assertThat(recovery.closed(90)).isCloseTo(1 - 0.125, within(0.02));
    assertThat(recovery.closed(180)).isGreaterThan(recovery.closed(90)).isLessThan(1);
  }

  @Test
  void whatIsNotLivedIsNotKnown() {
    Recovery recovery = halving(300, 60);
    assertThat(recovery.closed(90)).isNaN();
    assertThat(recovery.halfLife()).isNaN();
    assertThat(recovery.closed(60)).isBetween(0.05, 0.2);
  }

  @Test
  void aGapThatStaysClosesNothingAndOneBelowZeroClosesAsWell() {
    double[] gaps = new double[END + 50];
    Arrays.fill(gaps, -0.3);
    assertThat(new Recovery(gaps, END).closed(50)).isCloseTo(0, within(1e-9));
    Arrays.fill(gaps, END, gaps.length, -0.06);
    assertThat(new Recovery(gaps, END).closed(50)).isCloseTo(0.8, within(1e-9));
    Arrays.fill(gaps, END, gaps.length, 0.03);
    assertThat(new Recovery(gaps, END).closed(50)).as("past the twin").isGreaterThan(1);
  }

  @Test
  void noiseIsNoGap() {
    double[] gaps = IntStream.range(0, 150).mapToDouble(d -> d / 7 % 2 == 0 ? 0.1 : -0.1).toArray();
    assertThat(new Recovery(gaps, END).clear()).isFalse();
  }

  @Test
  void daysWithoutAValueAreLeftOut() {
    double[] gaps = new double[150];
    Arrays.fill(gaps, 0.2);
    gaps[95] = Double.NaN;
    gaps[120] = Double.NaN;
    Recovery recovery = new Recovery(gaps, END);
    assertThat(recovery.before()).isCloseTo(0.2, within(1e-9));
    assertThat(recovery.closed(25)).isCloseTo(0, within(1e-9));
  }
}
