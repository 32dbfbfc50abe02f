package glasshouse.society.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.society.people.Layout;
import org.junit.jupiter.api.Test;

/** The same people whatever the population and the threads. */
class LayoutPoolTest {
  @Test
  void aFullBlockDoesNotChangeWhenThePopulationGrows() {
    LayoutPool town = TestSociety.layouts(3 * 4096 + 100, 1);
    LayoutPool city = TestSociety.layouts(40 * 4096, 2);
    for (int block = 0; block < 3; block++) {
      Layouts.assertSame(town.of(block), city.of(block));
    }
  }

  @Test
  void threadsDoNotMatter() {
    LayoutPool one = TestSociety.layouts(20 * 4096 + 7, 1);
    LayoutPool three = TestSociety.layouts(20 * 4096 + 7, 3);
    for (int block = 0; block <= 20; block++) {
      Layouts.assertSame(one.of(block), three.of(block));
    }
  }

  @Test
  void anotherSeedMakesOtherPeople() {
    Layout seven = TestSociety.layouts(4096, 1).of(0);
    Layout eight = new LayoutPool(new Population(4096), new Draws(8), TestSociety.spec(), 1).of(0);
    assertThat(seven.age).isNotEqualTo(eight.age);
    assertThat(seven.wage).isNotEqualTo(eight.wage);
  }

  @Test
  void aPartlyEmptyBlockHasExactlyItsPeople() {
    LayoutPool pool = TestSociety.layouts(4096 + 1234, 1);
    assertThat(pool.of(1).people).isEqualTo(1234);
    assertThat(pool.of(1).weekStart[7]).isEqualTo(1234);
    assertThat(pool.of(1).householdSize[1234]).isZero();
  }

  @Test
  void beyondAMillionPeopleWholeDistrictsRecur() {
    LayoutPool pool = TestSociety.layouts(40 * Population.DISTRICT + 5000, 2);
    assertThat(pool.distinct()).isEqualTo(256);
    for (int district = 0; district < 40; district++) {
      int variant = pool.variantOf(district);
      assertThat(variant).isBetween(0, 15);
      for (int b = 0; b < 16; b++) {
        assertThat(pool.of(16 * district + b)).isSameAs(pool.of(16 * variant + b));
      }
    }
    assertThat(pool.of(16 * 40 + 1).people).isEqualTo(5000 - 4096);
  }

  /** Layouts compared column by column. */
  private static final class Layouts {
    static void assertSame(Layout a, Layout b) {
      assertThat(a.age).isEqualTo(b.age);
      assertThat(a.cell).isEqualTo(b.cell);
      assertThat(a.roles).isEqualTo(b.roles);
      assertThat(a.householdStart).isEqualTo(b.householdStart);
      assertThat(a.householdSize).isEqualTo(b.householdSize);
      assertThat(a.occupation).isEqualTo(b.occupation);
      assertThat(a.schooling).isEqualTo(b.schooling);
      assertThat(a.wage).isEqualTo(b.wage);
      assertThat(a.load).isEqualTo(b.load);
      assertThat(a.buffer).isEqualTo(b.buffer);
      assertThat(a.propensity).isDeepEqualTo(b.propensity);
      assertThat(a.caution).isEqualTo(b.caution);
      assertThat(a.grievance).isEqualTo(b.grievance);
      assertThat(a.weekStart).isEqualTo(b.weekStart);
      assertThat(a.cellStart).isEqualTo(b.cellStart);
      assertThat(a.cellMembers).isEqualTo(b.cellMembers);
    }
  }
}
