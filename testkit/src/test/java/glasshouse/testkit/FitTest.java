package glasshouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FitTest {
  @Test
  void theChiSquareTailIsThatOfPrintedTables() {
    double[][] table = { // degrees, upper 5 %, upper 0.1 %: NIST/SEMATECH e-Handbook of Statistical
      // Methods, 1.3.6.7.4
      {1, 3.841, 10.828},
      {2, 5.991, 13.816},
      {10, 18.307, 29.588},
      {30, 43.773, 59.703},
      {100, 124.342, 149.449}
    };
    for (double[] row : table) {
      assertThat(Fit.chiSquareTail(row[1], row[0])).isCloseTo(0.05, within(2e-5));
      assertThat(Fit.chiSquareTail(row[2], row[0])).isCloseTo(0.001, within(1e-6));
    }
    assertThat(Fit.chiSquareTail(67.328, 100)).isCloseTo(0.995, within(1e-5));
  }

  @Test
  void theTailIsRightForManyDegreesToo() {
    double fiveSigma = 4095 + 5 * Math.sqrt(2 * 4095);
    assertThat(Fit.chiSquareTail(4095, 4095)).isCloseTo(0.497, within(1e-3));
    assertThat(Fit.chiSquareTail(fiveSigma, 4095)).isBetween(2e-7, 2e-6);
  }

  @Test
  void theNormalTailIsThatOfPrintedTables() {
    assertThat(Fit.normalTail(1.959964)).isCloseTo(0.05, within(1e-7));
    assertThat(Fit.normalTail(-2.575829)).isCloseTo(0.01, within(1e-7));
    assertThat(Fit.normalTail(0)).isEqualTo(1);
  }

  @Test
  void aBiasedDieIsNotLuck() {
    long[] fair = {980, 1013, 1005, 995, 1031, 976};
    long[] biased = {980, 1013, 1005, 995, 831, 1176};
    Fit.assertPlausible("fair", Fit.uniform(fair));
    assertThatThrownBy(() -> Fit.assertPlausible("biased", Fit.uniform(biased)))
        .hasMessageContaining("biased: p = ");
  }

  @Test
  void aFitTooGoodIsNotLuckEither() {
    long[] even = new long[100];
    Arrays.fill(even, 1000);
    assertThatThrownBy(() -> Fit.assertPlausible("even", Fit.uniform(even)))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void columnsThatMoveTogetherAreNotLuck() {
    double[] first = new double[1000];
    double[] noise = new double[1000];
    double[] second = new double[1000];
    for (int i = 0; i < first.length; i++) {
      first[i] = Gen.mix(i) * 0x1p-63;
      noise[i] = Gen.mix(i + 1000) * 0x1p-63;
      second[i] = noise[i] + first[i] / 4;
    }
    Fit.assertPlausible("apart", Fit.uncorrelated(first, noise));
    assertThat(Fit.uncorrelated(first, second)).isLessThan(1e-6);
  }

  @Test
  void aMeanFarFromItsExpectationIsNotLuck() {
    assertThat(Fit.mean(10.2, 10, 1, 100)).isCloseTo(0.0455, within(1e-4));
    assertThat(Fit.mean(10.5, 10, 1, 100)).isLessThan(1e-6);
  }

  @Test
  void countsThatCannotBeTestedAreErrors() {
    assertThatThrownBy(() -> Fit.chiSquare(new long[] {1, 2}, new double[] {2, 1}))
        .hasMessageContaining("pool");
    assertThatThrownBy(() -> Fit.chiSquare(new long[] {9, 9}, new double[] {9, 8}))
        .hasMessageContaining("more than");
    assertThatThrownBy(() -> Fit.chiSquare(new long[] {9}, new double[] {9}))
        .hasMessageContaining("counts");
    assertThatThrownBy(() -> Fit.assertPlausible("nan", Double.NaN))
        .isInstanceOf(AssertionError.class);
  }
}
