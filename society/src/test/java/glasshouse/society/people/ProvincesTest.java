package glasshouse.society.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Pilots;
import glasshouse.kernel.Population;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProvincesTest {
  private static ProvinceSpec province(String id, double people) {
    return new ProvinceSpec(id, people, 1, 1, false);
  }

  private static Provinces of(int blocks, ProvinceSpec... specs) {
    return new Provinces(List.of(specs), new Population(blocks * Population.BLOCK - 7));
  }

  @Test
  void everyProvinceHasItsShareOfTheBlocksWithinOneInOneRun() {
    Random random = new Random(5);
    for (int trial = 0; trial < 200; trial++) {
      int blocks = 1 + random.nextInt(400);
      List<ProvinceSpec> specs = new ArrayList<>();
      for (int p = 0; p <= random.nextInt(40); p++) {
        specs.add(province("p" + (100 + p), random.nextInt(50)));
      }
      double all = specs.stream().mapToDouble(ProvinceSpec::people).sum();
      if (all > 0) {
        check(of(blocks, specs.toArray(ProvinceSpec[]::new)), blocks, all);
      }
    }
  }

  private static void check(Provinces provinces, int blocks, double all) {
    int next = 0;
    for (int p = 0; p < provinces.count(); p++) {
      double share = provinces.spec(p).people() / all * blocks;
      assertThat(provinces.first(p)).isEqualTo(next);
      next = provinces.end(p);
      assertThat((double) next - provinces.first(p)).isCloseTo(share, within(1.0));
      for (int block = provinces.first(p); block < next; block++) {
        assertThat(provinces.of(block)).isEqualTo(p);
      }
    }
    assertThat(next).isEqualTo(blocks);
  }

  @Test
  void theOrderInWhichTheyAreWrittenDoesNotMatter() {
    Provinces one = of(9, province("a", 4), province("b", 5));
    Provinces other = of(9, province("b", 5), province("a", 4));
    assertThat(one.spec(0).id()).isEqualTo(other.spec(0).id()).isEqualTo("a");
    assertThat(one.end(0)).isEqualTo(other.end(0)).isEqualTo(4);
  }

  @Test
  void factorsHaveTheMeanOneOverPeople() {
    Provinces provinces =
        of(
            8,
            new ProvinceSpec("poor", 3, 10_000, 20, true),
            new ProvinceSpec("rich", 1, 50_000, 100, false));
    assertThat(3 * provinces.income(0) + provinces.income(1)).isCloseTo(4, within(1e-9));
    assertThat(provinces.income(1) / provinces.income(0)).isCloseTo(5, within(1e-9));
    assertThat(3 * provinces.cameras(0) + provinces.cameras(1)).isCloseTo(4, within(1e-9));
  }

  @Test
  void withoutProvincesThereIsNothingToTellBlocksApart() {
    Provinces none = of(3);
    assertThat(none.count()).isZero();
    assertThat(none.of(2)).isZero();
    assertThat(none.income(0)).isEqualTo(1);
    assertThat(none.cameras(0)).isEqualTo(1);
    assertThat(none.pilots()).isSameAs(Pilots.EVERYWHERE);
  }

  @Test
  void pilotsAreInTheBlocksOfTheirProvincesAlone() {
    Provinces provinces =
        of(8, province("a", 1), new ProvinceSpec("b", 1, 1, 1, true), province("c", 2));
    Pilots pilots = provinces.pilots();
    for (int block = 0; block < 8; block++) {
      assertThat(pilots.here(block)).as("block " + block).isEqualTo(block == 2 || block == 3);
    }
  }
}
