package glasshouse.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InequalityTest {
  private static final double[] SOME = {0, 1, 1, 4, 10, 12};

  @Test
  void whereAllHaveTheSameThereIsNone() {
    Inequality same = Inequality.of(new double[] {3, 3, 3, 3});
    assertThat(same.gini()).isCloseTo(0, within(1e-15));
    assertThat(same.theil()).isCloseTo(0, within(1e-15));
  }

  @Test
  void whereOneHasAllItIsTheMostThereIs() {
    Inequality one = Inequality.of(new double[] {0, 0, 0, 4});
    assertThat(one.gini()).isCloseTo(0.75, within(1e-12));
    assertThat(one.theil()).isCloseTo(StrictMath.log(4), within(1e-12));
  }

  @Test
  void giniIsTheMeanDifferenceOfTwoOverTwiceTheMean() {
    double differences = 0;
    for (double x : SOME) {
      for (double y : SOME) {
        differences += Math.abs(x - y);
      }
    }
    double mean = Arrays.stream(SOME).average().orElseThrow();
    double expected = differences / SOME.length / SOME.length / (2 * mean);
    assertThat(Inequality.of(SOME).gini()).isCloseTo(expected, within(1e-12));
  }

  @Test
  void theilIsTheMeanOfShareTimesItsLogarithm() {
    double mean = Arrays.stream(SOME).average().orElseThrow();
    double expected =
        Arrays.stream(SOME)
            .filter(x -> x > 0)
            .map(x -> x / mean * StrictMath.log(x / mean) / SOME.length)
            .sum();
    assertThat(Inequality.of(SOME).theil()).isCloseTo(expected, within(1e-12));
  }

  @Test
  void binsWeighAsTheirPeopleDo() {
    Inequality bins = Inequality.of(new double[] {1, 2, 7}, new double[] {3, 0, 2});
    Inequality people = Inequality.of(new double[] {1, 1, 1, 7, 7});
    assertThat(bins.gini()).isCloseTo(people.gini(), within(1e-12));
    assertThat(bins.theil()).isCloseTo(people.theil(), within(1e-12));
  }

  @Test
  void neitherTheUnitNorHowManyCopiesThereAreMatters() {
    Inequality plain = Inequality.of(SOME);
    Inequality other =
        Inequality.of(
            Arrays.stream(SOME)
                .flatMap(x -> IntStream.range(0, 5).mapToDouble(copy -> 23 * x))
                .toArray());
    assertThat(other.gini()).isCloseTo(plain.gini(), within(1e-12));
    assertThat(other.theil()).isCloseTo(plain.theil(), within(1e-12));
  }

  @Test
  void aGiftFromRichToPoorLessensBoth() {
    Inequality before = Inequality.of(SOME);
    Inequality after = Inequality.of(new double[] {0, 1, 2, 4, 10, 11});
    assertThat(after.gini()).isLessThan(before.gini());
    assertThat(after.theil()).isLessThan(before.theil());
  }

  @Test
  void ofNothingThereIsNoIndexAndDisorderAndDebtAreRefused() {
    assertThat(new Inequality().gini()).isNaN();
    assertThat(Inequality.of(new double[] {0, 0}).gini()).isNaN();
    assertThatIllegalArgumentException().isThrownBy(() -> Inequality.of(new double[] {2, 1}));
    assertThatIllegalArgumentException().isThrownBy(() -> Inequality.of(new double[] {-1, 1}));
    assertThatIllegalArgumentException().isThrownBy(() -> Inequality.of(new double[] {Double.NaN}));
  }
}
