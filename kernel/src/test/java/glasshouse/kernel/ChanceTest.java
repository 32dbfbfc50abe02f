package glasshouse.kernel;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import glasshouse.testkit.Fit;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class ChanceTest {
  private static final int CHANGES = 100_000;
  private static final long KEY = new Draws(7).key(Purpose.of("round"), 1);

  private static long half(int n) {
    return Draws.high(Draws.bits(KEY, n, 0));
  }

  @Test
  void aProbabilityIsThatShareOfAllDraws() {
    assertThat(Chance.of(0)).isZero();
    assertThat(Chance.of(0.5)).isEqualTo(1L << 31);
    assertThat(Chance.of(1)).isEqualTo(Chance.ALWAYS);
    forAll(
        500,
        gen -> {
          double p = gen.rate();
          assertThat(Chance.probability(Chance.of(p))).isCloseTo(p, within(0x1p-33));
        });
  }

  @Test
  void drawsMeetAChanceAsOftenAsItSays() {
    for (double p : new double[] {0.001, 0.25, 0.9}) {
      long met = 0;
      for (int n = 0; n < CHANGES; n++) {
        met += half(n) < Chance.of(p) ? 1 : 0;
      }
      Fit.assertPlausible(
          "p = " + p, Fit.mean((double) met / CHANGES, p, StrictMath.sqrt(p * (1 - p)), CHANGES));
    }
  }

  @Test
  void whatIsOutsideZeroToOneIsClamped() {
    assertThat(Chance.of(-0.1)).isZero();
    assertThat(Chance.of(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(Chance.of(1.1)).isEqualTo(Chance.ALWAYS);
    assertThat(Chance.of(Double.POSITIVE_INFINITY)).isEqualTo(Chance.ALWAYS);
  }

  @Test
  void notANumberIsAnError() {
    assertThatThrownBy(() -> Chance.of(Double.NaN)).hasMessageContaining("not a number");
  }

  @Test
  void aGreaterProbabilityHasNoLesserThreshold() {
    forAll(
        500,
        gen -> {
          double p = gen.rate();
          assertThat(Chance.of(gen.rateAtLeast(p))).isGreaterThanOrEqualTo(Chance.of(p));
        });
  }

  @Test
  void bothIsTheProductRoundedDown() {
    forAll(
        1000,
        gen -> {
          long first = Chance.of(gen.rate());
          long second = Chance.of(gen.rate());
          BigInteger product =
              BigInteger.valueOf(first).multiply(BigInteger.valueOf(second)).shiftRight(32);
          assertThat(Chance.both(first, second))
              .isEqualTo(product.longValueExact())
              .isEqualTo(Chance.both(second, first));
        });
  }

  @Test
  void bothWithACertaintyIsTheOtherToTheLastBit() {
    assertThat(Chance.both(Chance.ALWAYS, Chance.ALWAYS)).isEqualTo(Chance.ALWAYS);
    assertThat(Chance.both(Chance.ALWAYS, 1)).isEqualTo(1);
    assertThat(Chance.both(0, Chance.ALWAYS)).isZero();
    forAll(
        500,
        gen -> {
          long chance = Chance.of(gen.rate());
          assertThat(Chance.both(chance, Chance.ALWAYS)).isEqualTo(chance);
        });
  }

  @Test
  void withinManyDaysIsTheComplementOfNoneInAny() {
    assertThat(Chance.within(0, 100)).isZero();
    assertThat(Chance.within(1e-12, 1)).isCloseTo(1e-12, within(1e-23));
    assertThat(Chance.within(1000, 1)).isEqualTo(1);
    forAll(
        200,
        gen -> {
          double rate = gen.rate();
          int days = gen.integer(0, 50);
          double noneADay = 1 - Chance.within(rate, 1);
          assertThat(Chance.within(rate, days))
              .isCloseTo(1 - StrictMath.pow(noneADay, days), within(1e-12));
        });
  }

  @Test
  void roundingIsToTheNextStepBelowOrAbove() {
    forAll(
        1000,
        gen -> {
          long amount = gen.integer(-1_000_000, 1_000_000);
          int shift = gen.integer(0, 16);
          long half = gen.bits() >>> 32;
          assertThat((long) Chance.round(amount, shift, half))
              .isBetween(Math.floorDiv(amount, 1L << shift), Math.ceilDiv(amount, 1L << shift));
        });
  }

  @Test
  void overAllDrawsTheMeanOfRoundingIsExact() {
    forAll(
        200,
        gen -> {
          long amount = gen.integer(-5000, 5000);
          int shift = gen.integer(0, 10);
          long sum = 0;
          for (long part = 0; part < 1 << shift; part++) {
            sum += Chance.round(amount, shift, part << (32 - shift));
          }
          assertThat(sum).isEqualTo(amount);
        });
  }

  @Test
  void aHundredThousandSmallChangesKeepTheirMean() {
    for (int amount : new int[] {3, -3, 100, -100, 255, -255, 257, -257, 1, -1}) {
      long sum = 0;
      for (int n = 0; n < CHANGES; n++) {
        sum += Chance.round(amount, 8, half(n));
      }
      double mean = amount / 256.0;
      double share = mean - StrictMath.floor(mean);
      double p =
          Fit.mean((double) sum / CHANGES, mean, StrictMath.sqrt(share * (1 - share)), CHANGES);
      Fit.assertPlausible("amount " + amount, p);
    }
  }
}
