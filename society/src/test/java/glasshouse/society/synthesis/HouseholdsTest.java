package glasshouse.society.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.society.people.Cell;
import glasshouse.society.people.Group;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who lives with whom, in blocks of all sizes. */
class HouseholdsTest {
  private static Layout block(int people) {
    return new LayoutMaker(new glasshouse.kernel.Draws(TestSociety.SEED), TestSociety.spec())
        .make(3, people);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 17, 100, 585, 4095, 4096})
  void householdsAreWholeAndContiguous(int people) {
    Layout layout = block(people);
    int place = 0;
    while (place < people) {
      int size = layout.householdSize[place];
      assertThat(size).isBetween(1, 6);
      for (int other = place; other < place + size; other++) {
        assertThat(layout.householdStart[other]).isEqualTo((short) place);
        assertThat(layout.householdSize[other]).isEqualTo((byte) size);
        assertThat(layout.group(other))
            .as("households are of one group")
            .isEqualTo(layout.group(place));
      }
      place += size;
    }
    assertThat(place).isEqualTo(people);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 17, 100, 585, 4095, 4096})
  void everyChildLivesWithAnAdultOfPlausibleAge(int people) {
    Layout layout = block(people);
    for (int place = 0; place < people; place++) {
      if (layout.age[place] < 18) {
        assertThat(oldest(layout, place) - layout.age[place])
            .as("child at %d", place)
            .isGreaterThanOrEqualTo(
                TestSociety.spec().parameters().whole("society.household.child-gap-least"));
        assertThat(oldest(layout, place)).isGreaterThanOrEqualTo(18);
      }
    }
  }

  private static int oldest(Layout layout, int place) {
    int start = layout.householdStart[place];
    int oldest = 0;
    for (int other = start; other < start + layout.householdSize[place]; other++) {
      oldest = Math.max(oldest, layout.age[other]);
    }
    return oldest;
  }

  @Test
  void couplesAreOfLikeAge() {
    Layout layout = block(4096);
    int pairs = 0;
    int alike = 0;
    for (int place = 0; place < 4096; place += layout.householdSize[place]) {
      if (layout.householdSize[place] == 2 && layout.is(place + 1, Role.ADULT)) {
        pairs++;
        alike += Math.abs(layout.age[place] - layout.age[place + 1]) <= 10 ? 1 : 0;
      }
    }
    assertThat(alike).isGreaterThan(pairs * 3 / 4);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6, 100, 4096})
  void theSevenWeeklySharesCoverTheBlockInWholeHouseholds(int people) {
    Layout layout = block(people);
    assertThat(layout.weekStart[0]).isZero();
    assertThat(layout.weekStart[7]).isEqualTo(people);
    for (int day = 0; day < 7; day++) {
      int from = layout.weekStart[day];
      assertThat(layout.householdStart[from]).isEqualTo((short) from);
      assertThat(layout.weekStart[day + 1] - from).isBetween(0, people / 7 + 6);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 4096})
  void everyoneStandsOnceInTheIndexOfCells(int people) {
    Layout layout = block(people);
    boolean[] seen = new boolean[people];
    assertThat(layout.cellStart[Cell.COUNT]).isEqualTo(people);
    for (int cell = 0; cell < Cell.COUNT; cell++) {
      for (int i = layout.cellStart[cell]; i < layout.cellStart[cell + 1]; i++) {
        int place = layout.cellMembers[i];
        assertThat(layout.cell[place]).isEqualTo((byte) cell);
        seen[place] = true;
      }
    }
    assertThat(seen).doesNotContain(false);
  }

  @Test
  void rolesAgreeWithAgesAndWithEachOther() {
    Layout layout = block(4096);
    for (int place = 0; place < layout.people; place++) {
      boolean adult = layout.age[place] >= 18;
      assertThat(layout.is(place, Role.ADULT)).isEqualTo(adult);
      assertThat(layout.is(place, Role.WALKER)).isEqualTo(layout.age[place] >= 6);
      assertThat(layout.is(place, Role.WORKER) && layout.is(place, Role.RETIRED)).isFalse();
      assertThat(layout.is(place, Role.WORKER))
          .isEqualTo(layout.occupation[place] != Occupations.NONE);
      if (layout.is(place, Role.PUPIL)) {
        assertThat(layout.age[place]).isBetween((byte) 6, (byte) 17);
      }
      if (layout.is(place, Role.POSTER) || layout.is(place, Role.GAMER)) {
        assertThat(layout.is(place, Role.ONLINE)).isTrue();
      }
      if (!adult) {
        assertThat(
                layout.is(place, Role.DRIVER)
                    || layout.is(place, Role.RENTER)
                    || layout.wage[place] != 0)
            .isFalse();
      }
      assertThat(layout.group(place)).isBetween(0, Group.COUNT - 1);
    }
  }

  @Test
  void adultsWithoutIncomeStandStill() {
    Layout layout = block(4096);
    for (int place = 0; place < layout.people; place++) {
      if (layout.is(place, Role.ADULT) && !layout.is(place, Role.WORKER)) {
        assertThat(layout.wage[place]).isGreaterThanOrEqualTo(layout.load[place]);
        if (!layout.is(place, Role.RETIRED)) {
          assertThat(layout.wage[place]).isEqualTo(layout.load[place]);
        }
      }
      assertThat(layout.buffer[place]).isBetween((short) 0, (short) Wages.MOST);
    }
  }
}
