package glasshouse.society.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.society.people.Cohort;
import glasshouse.society.people.Layout;
import glasshouse.society.people.ProvinceSpec;
import glasshouse.society.people.Provinces;
import glasshouse.society.people.Role;
import glasshouse.society.people.SocietySpec;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People who earn, need and aim at other sums where their province is richer or poorer. */
class ProvinceLayoutsTest {
  private static final int BLOCKS = 8;
  private static final List<ProvinceSpec> TWO =
      List.of(new ProvinceSpec("poor", 1, 1, 1, false), new ProvinceSpec("rich", 1, 3, 1, false));

  private static LayoutPool pool(int people, List<ProvinceSpec> provinces, int threads) {
    SocietySpec plain = TestSociety.spec();
    SocietySpec spec =
        new SocietySpec(
            plain.ageBands(),
            plain.householdSizes(),
            plain.occupations(),
            plain.wages(),
            plain.workplaceSizes(),
            plain.parameters(),
            provinces);
    return new LayoutPool(new Population(people), new Draws(TestSociety.SEED), spec, threads);
  }

  @Test
  void wagesFollowIncomesWholeAndLoadsInPart() {
    LayoutPool plain = TestSociety.layouts(BLOCKS * 4096, 1);
    LayoutPool pool = pool(BLOCKS * 4096, TWO, 1);
    double prices = TestSociety.spec().parameters().get("society.province-prices");
    for (int block = 0; block < BLOCKS; block++) {
      double income = block < BLOCKS / 2 ? 0.5 : 1.5;
      Layout of = plain.of(block);
      Layout here = pool.of(block);
      assertThat(here.age).isSameAs(pool.of(block).age).isEqualTo(of.age);
      for (int i = 0; i < of.people; i++) {
        double load = of.load[i] * Math.pow(income, prices);
        assertThat((double) here.load[i]).isCloseTo(load, within(0.51));
        if (of.is(i, Role.WORKER)) {
          assertThat((double) here.wage[i]).isCloseTo(of.wage[i] * income, within(0.51));
        } else if (of.is(i, Role.ADULT)) {
          assertThat(here.wage[i])
              .as("a pension is filled up")
              .isGreaterThanOrEqualTo(here.load[i]);
        }
      }
    }
  }

  @Test
  void fifthsAreOfTheNation() {
    LayoutPool pool = pool(BLOCKS * 4096, TWO, 1);
    int[][] people = new int[2][Cohort.FIFTHS];
    for (int block = 0; block < BLOCKS; block++) {
      Layout layout = pool.of(block);
      for (int i = 0; i < layout.people; i++) {
        people[block / (BLOCKS / 2)][Cohort.fifth(layout.cohort[i])]++;
      }
    }
    for (int fifth = 0; fifth < Cohort.FIFTHS; fifth++) {
      double share = (people[0][fifth] + people[1][fifth]) / (BLOCKS * 4096.0);
      assertThat(share).isBetween(0.17, 0.23);
    }
    assertThat(people[0][0]).isGreaterThan(2 * people[1][0]);
    assertThat(people[1][4]).isGreaterThan(2 * people[0][4]);
  }

  @Test
  void provincesThatDoNotDifferChangeNobody() {
    int people = BLOCKS * 4096 - 900;
    LayoutPool plain = TestSociety.layouts(people, 1);
    LayoutPool pool =
        pool(
            people,
            List.of(
                new ProvinceSpec("a", 1.7, 7.1, 1, false),
                new ProvinceSpec("b", 3.1, 7.1, 1, false),
                new ProvinceSpec("c", 0.9, 7.1, 1, false)),
            2);
    for (int block = 0; block < BLOCKS; block++) {
      assertThat(pool.of(block).wage).isEqualTo(plain.of(block).wage);
      assertThat(pool.of(block).load).isEqualTo(plain.of(block).load);
      assertThat(pool.of(block).buffer).isEqualTo(plain.of(block).buffer);
      assertThat(pool.of(block).cohort).isEqualTo(plain.of(block).cohort);
      assertThat(pool.of(block).cohortMembers).isEqualTo(plain.of(block).cohortMembers);
    }
  }

  @Test
  void threadsDoNotMatterAndTheLastBlockIsOfItsProvince() {
    int people = 20 * 4096 + 700;
    LayoutPool one = pool(people, TWO, 1);
    LayoutPool three = pool(people, TWO, 3);
    for (int block = 0; block <= 20; block++) {
      assertThat(one.of(block).wage).isEqualTo(three.of(block).wage);
      assertThat(one.of(block).cohort).isEqualTo(three.of(block).cohort);
    }
    Layout plain = TestSociety.layouts(people, 1).of(20);
    for (int i = 0; i < 700; i++) {
      if (plain.is(i, Role.WORKER)) {
        assertThat((double) one.of(20).wage[i])
            .isCloseTo(plain.wage[i] * one.provinces().income(1), within(0.51));
      }
    }
  }

  @Test
  void thereAreFewLevelsAndTheyKeepTheMean() {
    List<ProvinceSpec> many = new ArrayList<>();
    for (int p = 0; p < 300; p++) {
      many.add(new ProvinceSpec("p" + (1000 + p), 1 + p % 5, 20 + p * p % 97, 1, false));
    }
    many.add(new ProvinceSpec("empty", 0, 400, 1, false));
    Provinces provinces = new Provinces(many, new Population(400 * 4096));
    IncomeLevels levels = new IncomeLevels(provinces);
    assertThat(levels.count()).isEqualTo(IncomeLevels.MOST);
    double people = 0;
    double income = 0;
    for (int p = 0; p < provinces.count(); p++) {
      double factor = levels.factor(levels.of(p));
      people += provinces.spec(p).people();
      income += provinces.spec(p).people() * factor;
      if (provinces.spec(p).people() > 0) {
        assertThat(factor / provinces.income(p)).isBetween(0.85, 1.15);
      }
    }
    assertThat(income / people).isCloseTo(1, within(1e-9));
  }

  @Test
  void memoryDoesNotGrowWithPeople() {
    List<ProvinceSpec> eight = new ArrayList<>();
    for (int p = 0; p < 8; p++) {
      eight.add(new ProvinceSpec("p" + p, 1, 10 + p, 1, false));
    }
    long plain = TestSociety.layouts(20 * Population.DISTRICT, 2).bytes();
    long some = pool(40 * Population.DISTRICT, eight, 2).bytes();
    assertThat(some - plain).isBetween(1L << 20, 8L * 10 << 20);
  }
}
