package glasshouse.lab.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.lab.ensemble.Flips.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What would flip an effect, where the truth is known. */
final class FlipsTest {
  private static final int SOCIETIES = 60;
  private static final int NUMBERS = 150;

  /** Independent and even between 0 and 1. */
  private static double drawn(String what, int society, int time) {
    long key = new Draws(7).key(Purpose.of(what), time);
    return Draws.high(Draws.bits(key, society, 0)) / (double) (1L << 32);
  }

  private static double[] each(int societies, IntToDoubleFunction value) {
    return IntStream.range(0, societies).mapToDouble(value).toArray();
  }

  private static List<Series> numbers(int societies, int time) {
    List<Series> all = new ArrayList<>();
    for (int n = 0; n < NUMBERS; n++) {
      String path = "n" + n;
      all.add(new Series(path, each(societies, s -> drawn(path, s, time))));
    }
    return all;
  }

  /** An effect that is n3 less a threshold, and a little luck. */
  private static Flip effect(double threshold, double noise) {
    List<Series> numbers = numbers(SOCIETIES, 0);
    double[] cause = numbers.get(3).values();
    double[] effects =
        each(SOCIETIES, s -> cause[s] - threshold + noise * (drawn("noise", s, 0) - 0.5));
    return new Flips(numbers).of(effects, 0.5 - threshold);
  }

  @Test
  void theNumberThatFlipsAnEffectIsFoundAmongManyAndSoIsWhere() {
    Flip flip = effect(0.4, 0.3);
    Mover mover = flip.movers().getFirst();
    assertThat(mover.path()).isEqualTo("n3");
    assertThat(mover.rho()).isGreaterThan(0.8);
    assertThat(mover.nought()).isCloseTo(0.4, within(0.08));
    assertThat(mover.fate(flip.finding())).isEqualTo(Mover.Fate.FLIPS);
    assertThat(mover.low().to()).isLessThan(mover.high().from());
    assertThat(mover.low().luck().holds(mover.low().mean())).isTrue();
    assertThat(flip.turns()).contains(mover);
    assertThat(flip.otherwise()).isBetween(15, 33);
  }

  @Test
  void anEffectThatIsOnlyMadeSmallerStands() {
    Flip flip = effect(-1, 0.3);
    assertThat(flip.movers().getFirst().path()).isEqualTo("n3");
    assertThat(flip.movers().getFirst().nought()).isNaN();
    assertThat(flip.turns()).isEmpty();
    assertThat(flip.otherwise()).isZero();
  }

  @Test
  void anEffectThatVanishesAtOneEndIsNotSaidToFlip() {
    Flip flip = effect(0.16, 0.3);
    assertThat(flip.turns().orElseThrow().fate(flip.finding())).isEqualTo(Mover.Fate.VANISHES);
  }

  @Test
  void anEffectOfTheOtherSignIsTreatedAlike() {
    List<Series> numbers = numbers(SOCIETIES, 0);
    double[] cause = numbers.get(3).values();
    Flip flip = new Flips(numbers).of(each(SOCIETIES, s -> 0.4 - cause[s]), -0.1);
    Mover mover = flip.turns().orElseThrow();
    assertThat(mover.rho()).isCloseTo(-1, within(1e-9));
    assertThat(mover.weakest(flip.finding())).isEqualTo(mover.low());
    assertThat(mover.fate(flip.finding())).isEqualTo(Mover.Fate.FLIPS);
  }

  @Test
  void noiseIsSeldomTakenForACause() {
    int taken = 0;
    int times = 40;
    for (int time = 1; time <= times; time++) {
      int now = time;
      double[] noise = each(24, s -> drawn("noise", s, now));
      taken += new Flips(numbers(24, now)).of(noise, 0.5).movers().isEmpty() ? 0 : 1;
    }
    // 5 % are wanted; more than 6 of 40 come with a chance of 1 %
    assertThat(taken).isLessThanOrEqualTo(6);
  }

  @Test
  void withFewSocietiesAMuchLargerCorrelationIsNeeded() {
    double many = new Flips(numbers(90, 1)).of(each(90, s -> drawn("noise", s, 1)), 0.5).told();
    double few = new Flips(numbers(15, 1)).of(each(15, s -> drawn("noise", s, 1)), 0.5).told();
    assertThat(few).isGreaterThan(0.7);
    assertThat(many).isLessThan(0.45);
  }

  @Test
  void whereThereIsLittleToGoByNothingIsSaid() {
    Flips flips = new Flips(numbers(8, 0));
    assertThat(flips.of(each(8, s -> s), 1).movers()).isEmpty();
    Flips same = new Flips(List.of(new Series("a", each(20, s -> 3))));
    assertThat(same.of(each(20, s -> s), 1).movers()).isEmpty();
    assertThat(new Flips(numbers(20, 0)).of(each(20, s -> 5), 5).movers()).isEmpty();
  }
}
