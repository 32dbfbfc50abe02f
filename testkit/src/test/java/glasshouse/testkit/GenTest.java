package glasshouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class GenTest {
  private enum Colour {
    RED,
    GREEN,
    BLUE
  }

  private static <T> List<T> make(int cases, Function<Gen, T> make) {
    List<T> made = new ArrayList<>();
    for (int i = 0; i < cases; i++) {
      made.add(make.apply(new Gen(Gen.mix(i))));
    }
    return made;
  }

  @Test
  void theSameSeedMakesTheSameCase() {
    Gen one = new Gen(5);
    Gen other = new Gen(5);
    for (int i = 0; i < 100; i++) {
      assertThat(one.bits()).isEqualTo(other.bits());
    }
    assertThat(new Gen(6).bits()).isNotEqualTo(new Gen(5).bits());
  }

  @Test
  void ratesFillTheUnitIntervalAndHitItsEnds() {
    List<Double> rates = make(2000, Gen::rate);
    assertThat(rates).allMatch(r -> r >= 0 && r <= 1).contains(0.0, 1.0);
    for (int tenth = 0; tenth < 10; tenth++) {
      double from = tenth / 10.0;
      assertThat(rates).anyMatch(r -> r > from && r < from + 0.1);
    }
  }

  @Test
  void boundedRatesKeepTheirBoundAndHitIt() {
    assertThat(make(500, gen -> gen.rateAtLeast(0.7)))
        .allMatch(r -> r >= 0.7 && r <= 1)
        .contains(0.7, 1.0);
    assertThat(make(500, gen -> gen.rateAtMost(0.3)))
        .allMatch(r -> r >= 0 && r <= 0.3)
        .contains(0.0, 0.3);
    assertThat(make(500, gen -> gen.rateAtLeast(1))).containsOnly(1.0);
  }

  @Test
  void integersReachEveryValueAndNoOther() {
    Set<Integer> made = new HashSet<>(make(500, gen -> gen.integer(-3, 3)));
    assertThat(made).containsExactlyInAnyOrder(-3, -2, -1, 0, 1, 2, 3);
    assertThat(make(500, gen -> gen.integer(Integer.MIN_VALUE, Integer.MAX_VALUE)))
        .contains(Integer.MIN_VALUE, Integer.MAX_VALUE)
        .anyMatch(i -> i > 0 && i < Integer.MAX_VALUE);
    assertThat(make(10, gen -> gen.integer(4, 4))).containsOnly(4);
  }

  @Test
  void numbersKeepTheirRange() {
    assertThat(make(500, gen -> gen.number(-2.5, 8)))
        .allMatch(x -> x >= -2.5 && x <= 8)
        .contains(-2.5, 8.0);
  }

  @Test
  void picksReachEveryValue() {
    List<Colour> picked = make(100, gen -> gen.pick(List.of(Colour.values())));
    assertThat(EnumSet.copyOf(picked)).containsExactly(Colour.values());
    assertThat(new HashSet<>(make(100, Gen::yes))).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void listsHaveEverySizeAsked() {
    List<List<Double>> lists = make(200, gen -> gen.list(0, 3, Gen::rate));
    assertThat(lists.stream().map(List::size).distinct()).containsExactlyInAnyOrder(0, 1, 2, 3);
  }

  @Test
  void shufflesKeepTheValuesAndReachEveryOrder() {
    List<List<Integer>> orders = make(200, gen -> gen.shuffled(List.of(1, 2, 3)));
    assertThat(orders).allSatisfy(order -> assertThat(order).containsExactlyInAnyOrder(1, 2, 3));
    assertThat(new HashSet<>(orders)).hasSize(6);
  }

  @Test
  void impossibleWishesAreErrors() {
    Gen gen = new Gen(1);
    assertThatThrownBy(() -> gen.rateAtLeast(1.01)).hasMessageContaining("1.01");
    assertThatThrownBy(() -> gen.rateAtMost(Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> gen.integer(2, 1)).hasMessageContaining("2 and 1");
    assertThatThrownBy(() -> gen.number(2, 1)).hasMessageContaining("2.0 and 1.0");
    assertThatThrownBy(() -> gen.pick(List.of())).hasMessageContaining("nothing");
  }

  @Test
  void aLongCaseIsDescribedByItsBeginning() {
    Gen gen = new Gen(1);
    assertThat(gen.drawn()).isEqualTo("nothing");
    for (int i = 0; i < 1000; i++) {
      gen.integer(0, 9);
    }
    assertThat(gen.drawn()).startsWith("integer ").endsWith(", …").hasSizeLessThan(600);
  }
}
