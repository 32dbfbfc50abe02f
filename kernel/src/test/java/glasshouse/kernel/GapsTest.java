package glasshouse.kernel;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import glasshouse.testkit.Fit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {
  private static final long KEY = new Draws(7).key(Purpose.of("act/jaywalking/gap"), 1);

  private static final int LONG = 4 * Population.BLOCK;

  /** The slots of a block that are up. */
  private static List<Integer> candidates(int shift, int block, int slots) {
    return events(shift, block, slots, Chance.ALWAYS);
  }

  /** The candidates whose own luck is below a threshold. */
  private static List<Integer> events(int shift, int block, int slots, long accept) {
    List<Integer> up = new ArrayList<>();
    Gaps.ofShift(shift)
        .walk(
            KEY,
            block,
            slots,
            (slot, half) -> {
              if (half < accept) {
                up.add(slot);
              }
            });
    return up;
  }

  /**
   * How many of all 2^32 draws have a gap of at least k, found by bisection, for a gap falls as its
   * draw grows.
   */
  private static long drawsWithGapAtLeast(Gaps gaps, int k) {
    long from = 0;
    long to = Chance.ALWAYS;
    while (from < to) {
      long middle = (from + to) >>> 1;
      if (gaps.gap(middle) >= k) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  @Test
  void overAllDrawsAGapIsGeometric() {
    for (int shift = 1; shift <= Gaps.RAREST; shift++) {
      Gaps gaps = Gaps.ofShift(shift);
      double stay = 1 - StrictMath.pow(2, -shift);
      for (int k = 0; k <= LONG; k += k < 300 ? 1 : 97) {
        double exact = StrictMath.pow(stay, k) * Chance.ALWAYS;
        assertThat((double) drawsWithGapAtLeast(gaps, k))
            .as("2^-%d, gap %d", shift, k)
            .isCloseTo(exact, within(1 + 2e-7 * exact));
      }
    }
  }

  @Test
  void aGreaterDrawHasNoLongerGap() {
    forAll(
        5000,
        gen -> {
          Gaps gaps = Gaps.ofShift(gen.integer(1, Gaps.RAREST));
          long half = gen.bits() >>> 32;
          long stepEdge = (long) gen.integer(0, 1023) << 22;
          assertThat(gaps.gap(half)).isLessThanOrEqualTo(gaps.gap(half >>> 1)).isNotNegative();
          assertThat(gaps.gap(stepEdge)).isLessThanOrEqualTo(gaps.gap(Math.max(0, stepEdge - 1)));
        });
  }

  @Test
  void drawnGapsFitTheGeometricDistribution() {
    int draws = 100_000;
    int bins = 50;
    for (int shift = 1; shift <= Gaps.RAREST; shift++) {
      double stay = 1 - StrictMath.pow(2, -shift);
      int width = Math.max(1, (1 << shift) / 10);
      int used = 1;
      while (used < bins && draws * StrictMath.pow(stay, (double) used * width) > 100) {
        used++;
      }
      long[] observed = new long[used];
      double[] expected = new double[used];
      for (int n = 0; n < draws; n++) {
        int gap = Gaps.ofShift(shift).gap(Draws.high(Draws.bits(KEY, shift, n)));
        observed[Math.min(gap / width, used - 1)]++;
      }
      for (int bin = 0; bin < used; bin++) {
        double beyond = bin == used - 1 ? 0 : StrictMath.pow(stay, (bin + 1.0) * width);
        expected[bin] = draws * (StrictMath.pow(stay, (double) bin * width) - beyond);
      }
      Fit.assertPlausible("gaps at 2^-" + shift, Fit.chiSquare(observed, expected));
    }
  }

  @Test
  void everySlotIsEquallyOftenACandidate() {
    int[][] shiftAndBlocks = {{1, 500}, {5, 5000}, {12, 80_000}};
    for (int[] row : shiftAndBlocks) {
      long[] up = new long[Population.BLOCK];
      long sum = 0;
      for (int block = 0; block < row[1]; block++) {
        for (int slot : candidates(row[0], block, Population.BLOCK)) {
          up[slot]++;
          sum++;
        }
      }
      double majorant = StrictMath.pow(2, -row[0]);
      double slots = (double) row[1] * Population.BLOCK;
      double perSlot = row[1] * majorant;
      double statistic = 0;
      for (long count : up) {
        statistic += (count - perSlot) * (count - perSlot) / (perSlot * (1 - majorant));
      }
      Fit.assertPlausible("slots at 2^-" + row[0], Fit.chiSquareTail(statistic, up.length));
      Fit.assertPlausible(
          "all at 2^-" + row[0],
          Fit.mean(
              sum / slots, majorant, StrictMath.sqrt(majorant * (1 - majorant)), (long) slots));
    }
  }

  @Test
  void neighbouringSlotsAreUpIndependently() {
    int blocks = 2000;
    long together = 0;
    for (int block = 0; block < blocks; block++) {
      List<Integer> up = candidates(3, block, Population.BLOCK);
      for (int i = 1; i < up.size(); i++) {
        together += up.get(i - 1) % 2 == 0 && up.get(i) == up.get(i - 1) + 1 ? 1 : 0;
      }
    }
    long pairs = (long) blocks * Population.BLOCK / 2;
    double both = 1.0 / 64;
    Fit.assertPlausible(
        "pairs",
        Fit.mean((double) together / pairs, both, StrictMath.sqrt(both * (1 - both)), pairs));
  }

  @Test
  void thinnedCandidatesHappenAsOftenAsTheirOwnProbability() {
    int blocks = 3001; // so that no count can be what is expected to the last one
    for (double probability : new double[] {0.03, 0.002}) {
      int shift = Gaps.shiftCovering(probability);
      long accept = Chance.of(probability * (1L << shift));
      long events = 0;
      for (int block = 0; block < blocks; block++) {
        events += events(shift, block, Population.BLOCK, accept).size();
      }
      long slots = (long) blocks * Population.BLOCK;
      double deviation = StrictMath.sqrt(probability * (1 - probability));
      Fit.assertPlausible(
          "p = " + probability, Fit.mean((double) events / slots, probability, deviation, slots));
    }
  }

  @Test
  void aLowerChanceOfAcceptanceNeverAddsAnEvent() {
    forAll(
        300,
        gen -> {
          int shift = gen.integer(1, 10);
          int block = gen.integer(0, 500_000);
          double often = gen.rate();
          double seldom = gen.rateAtMost(often);
          assertThat(events(shift, block, Population.BLOCK, Chance.of(often)))
              .containsAll(events(shift, block, Population.BLOCK, Chance.of(seldom)));
        });
  }

  @Test
  void moreSlotsLeaveTheFormerCandidatesWhereTheyWere() {
    forAll(
        300,
        gen -> {
          int shift = gen.integer(1, Gaps.RAREST);
          int block = gen.integer(0, 500_000);
          int slots = gen.integer(0, Population.BLOCK);
          assertThat(
                  candidates(shift, block, Population.BLOCK).stream().filter(slot -> slot < slots))
              .isEqualTo(candidates(shift, block, slots));
        });
  }

  @Test
  void aMajorantCoversItsProbabilityAndTheNextDoesNot() {
    forAll(
        1000,
        gen -> {
          double probability = StrictMath.pow(2, -gen.number(1, 20));
          int shift = Gaps.shiftCovering(probability);
          assertThat(probability).isLessThanOrEqualTo(StrictMath.pow(2, -shift));
          assertThat(shift == Gaps.RAREST || probability > StrictMath.pow(2, -shift - 1)).isTrue();
        });
    for (int shift = 1; shift <= Gaps.RAREST; shift++) {
      double power = StrictMath.pow(2, -shift);
      assertThat(Gaps.shiftCovering(power)).isEqualTo(shift);
      assertThat(Gaps.shiftCovering(StrictMath.nextDown(power))).isEqualTo(shift);
    }
    assertThat(Gaps.shiftCovering(0)).isEqualTo(Gaps.RAREST);
  }

  @Test
  void aProbabilityThatNoMajorantCoversIsAnError() {
    assertThatThrownBy(() -> Gaps.shiftCovering(StrictMath.nextUp(0.5)))
        .hasMessageContaining("no majorant");
    assertThatThrownBy(() -> Gaps.shiftCovering(Double.NaN)).hasMessageContaining("NaN");
  }

  @Test
  void aMajorantWithoutATableIsAnError() {
    assertThatThrownBy(() -> Gaps.ofShift(0)).hasMessageContaining("shift: was 0");
    assertThatThrownBy(() -> Gaps.ofShift(17)).hasMessageContaining("shift: was 17");
  }
}
