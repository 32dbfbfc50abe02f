package glasshouse.society.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.society.people.Cohort;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IncomeFifthsTest {
  private static final int PEOPLE = 3 * 4096 + 700;
  private static final LayoutPool POOL = TestSociety.layouts(PEOPLE, 1);

  private static int fifth(Layout layout, int place) {
    return Cohort.fifth(layout.cohort[place]);
  }

  private static int aHead(Layout layout, int place) {
    int start = layout.householdStart[place];
    return IntStream.range(start, start + layout.householdSize[place])
            .map(member -> layout.wage[member])
            .sum()
        / layout.householdSize[place];
  }

  @Test
  void eachHoldsAFifthOfThePeople() {
    int[] people = new int[Cohort.FIFTHS];
    for (int block = 0; block < 4; block++) {
      Layout layout = POOL.of(block);
      IntStream.range(0, layout.people).forEach(place -> people[fifth(layout, place)]++);
    }
    assertThat(Arrays.stream(people).sum()).isEqualTo(PEOPLE);
    for (int count : people) {
      assertThat((double) count / PEOPLE).isBetween(0.18, 0.22);
    }
  }

  @Test
  void nobodyOfAPoorerFifthHasMoreAHead() {
    int[] least = new int[Cohort.FIFTHS];
    int[] most = new int[Cohort.FIFTHS];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int block = 0; block < 4; block++) {
      Layout layout = POOL.of(block);
      for (int place = 0; place < layout.people; place++) {
        int fifth = fifth(layout, place);
        least[fifth] = Math.min(least[fifth], aHead(layout, place));
        most[fifth] = Math.max(most[fifth], aHead(layout, place));
      }
    }
    for (int fifth = 1; fifth < Cohort.FIFTHS; fifth++) {
      assertThat(least[fifth]).isGreaterThan(most[fifth - 1]);
    }
  }

  @Test
  void aCohortIsACellAndAFifthAndHasItsMembersInOrder() {
    Layout layout = POOL.of(3);
    assertThat(layout.cohortStart[Cohort.COUNT]).isEqualTo(700);
    for (int cohort = 0; cohort < Cohort.COUNT; cohort++) {
      for (int k = layout.cohortStart[cohort]; k < layout.cohortStart[cohort + 1]; k++) {
        int place = layout.cohortMembers[k];
        assertThat(layout.cohort[place]).isEqualTo((byte) cohort);
        assertThat(Cohort.cell(cohort)).isEqualTo(layout.cell[place]);
        assertThat(Cohort.group(cohort)).isEqualTo(layout.group(place));
      }
    }
  }

  @Test
  void thoseWithARoleAreCountedByCohort() {
    Layout layout = POOL.of(0);
    for (Role role : Role.values()) {
      assertThat(Arrays.stream(layout.memberCount[role.ordinal()]).sum())
          .isEqualTo(layout.members[role.ordinal()].length);
    }
  }
}
