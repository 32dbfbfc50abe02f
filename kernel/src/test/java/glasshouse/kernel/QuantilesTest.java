package glasshouse.kernel;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Lasting differences between people multiply by one on average. */
class QuantilesTest {
  @Test
  void theMeanMultiplierIsOneWhateverTheSpread() {
    forAll(
        200,
        gen -> {
          Quantiles quantiles = new Quantiles(gen.number(0, 2));
          long sum = 0;
          for (long slice = 0; slice < 256; slice++) {
            sum += quantiles.of(slice << 24);
          }
          assertThat(sum / 256.0).isCloseTo(Quantiles.ONE, within(0.1));
        });
  }

  @Test
  void withoutSpreadEverybodyHasOne() {
    Quantiles quantiles = new Quantiles(0);
    for (long slice = 0; slice < 256; slice++) {
      assertThat(quantiles.of(slice << 24)).isEqualTo(Quantiles.ONE);
    }
    assertThat(quantiles.most()).isEqualTo(Quantiles.ONE);
  }

  @Test
  void multipliersRiseWithTheDrawAndTheLastIsTheMost() {
    forAll(
        200,
        gen -> {
          Quantiles quantiles = new Quantiles(gen.number(0, 2));
          long low = gen.bits() >>> 32;
          long high = Math.max(low, gen.bits() >>> 32);
          assertThat(quantiles.of(low)).isLessThanOrEqualTo(quantiles.of(high));
          assertThat(quantiles.of(high)).isLessThanOrEqualTo(quantiles.most());
          assertThat(quantiles.of(0xFFFFFFFFL)).isEqualTo(quantiles.most());
        });
  }

  @Test
  void theLogarithmSpreadsAsAsked() {
    double sd = 0.5;
    Quantiles quantiles = new Quantiles(sd);
    double sum = 0;
    double squares = 0;
    for (long slice = 0; slice < 256; slice++) {
      double log = StrictMath.log(quantiles.of(slice << 24) / 256.0);
      sum += log;
      squares += log * log;
    }
    double mean = sum / 256;
    assertThat(Math.sqrt(squares / 256 - mean * mean)).isCloseTo(sd, within(0.01));
    assertThat(mean).as("a mean of one needs -sd²/2").isCloseTo(-sd * sd / 2, within(0.005));
  }

  @Test
  void theNormalQuantileIsThatOfTheTables() {
    assertThat(Quantiles.normal(0.5)).isZero();
    assertThat(Quantiles.normal(0.975)).isCloseTo(1.959963984540, within(1e-8));
    assertThat(Quantiles.normal(0.8413447460685429)).isCloseTo(1, within(1e-8));
    assertThat(Quantiles.normal(0.001)).isCloseTo(-3.090232306168, within(1e-8));
    assertThat(Quantiles.normal(1e-6)).isCloseTo(-4.753424308823, within(1e-7));
    forAll(
        200,
        gen -> {
          double p = gen.number(1e-6, 1 - 1e-6);
          assertThat(Quantiles.normal(p)).isCloseTo(-Quantiles.normal(1 - p), within(1e-7));
        });
  }
}
