package glasshouse.society.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Population;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ties are symmetric, stay in the district and join the right people. */
class TieTablesTest {
  private static final int PEOPLE = Population.DISTRICT + 3 * 4096 + 501;
  private static final LayoutPool LAYOUTS = TestSociety.layouts(PEOPLE, 2);
  private static final TieTablesPool TIES = TestSociety.ties(LAYOUTS, 2);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 100, 4096, 4097, 65_535, 65_536})
  void tiesAreSymmetricAndNeverLeaveThePopulation(int people) {
    LayoutPool layouts = TestSociety.layouts(people, 2);
    TieTables ties = TestSociety.ties(layouts, 2).of(0);
    assertThat(ties.people()).isEqualTo(people);
    for (int slot = 0; slot < TieTables.SLOTS; slot++) {
      for (int at = 0; at < people; at++) {
        int other = ties.partner(slot, at);
        assertThat(other).isBetween(0, people - 1);
        assertThat(ties.partner(slot, other)).isEqualTo(at);
      }
    }
    for (int at = 0; at < people; at++) {
      assertThat(ties.workBlock(at)).isBetween(0, (people - 1) >> Population.BLOCK_SHIFT);
    }
  }

  @Test
  void threadsDoNotMatter() {
    TieTablesPool other = TestSociety.ties(TestSociety.layouts(PEOPLE, 1), 3);
    TieTablesPool alone = TestSociety.ties(LAYOUTS, 1);
    for (int district = 0; district < 2; district++) {
      for (int at = 0; at < TIES.of(district).people(); at++) {
        for (int slot = 0; slot < TieTables.SLOTS; slot++) {
          int partner = TIES.of(district).partner(slot, at);
          assertThat(other.of(district).partner(slot, at)).isEqualTo(partner);
          assertThat(alone.of(district).partner(slot, at)).isEqualTo(partner);
        }
        assertThat(other.of(district).workBlock(at)).isEqualTo(TIES.of(district).workBlock(at));
      }
    }
  }

  @Test
  void aCircleIsFourPeopleOfABlockWhoAllKnowEachOther() {
    TieTables ties = TIES.of(0);
    for (int at = 0; at < ties.people(); at++) {
      TreeSet<Integer> mine = circle(ties, at);
      assertThat(mine).hasSize(4);
      for (int other : mine) {
        assertThat(other >> Population.BLOCK_SHIFT).isEqualTo(at >> Population.BLOCK_SHIFT);
        assertThat(circle(ties, other)).isEqualTo(mine);
      }
    }
  }

  private static TreeSet<Integer> circle(TieTables ties, int at) {
    TreeSet<Integer> circle = new TreeSet<>();
    circle.add(at);
    for (int slot = TieTables.CIRCLE; slot < TieTables.LOOSE; slot++) {
      circle.add(ties.partner(slot, at));
    }
    return circle;
  }

  @Test
  void friendsAreOfTheSameGroupMoreOftenThanByChance() {
    double h = TestSociety.spec().parameters().get("society.homophily");
    var rows = SocietyCheck.rows(LAYOUTS, TIES, TestSociety.spec());
    double chance = made(rows, "same-group ties by chance within blocks") / 100;
    double circles = made(rows, "same-group ties in circles") / 100;
    assertThat((circles - chance) / (1 - chance)).isBetween(h - 0.03, h + 0.03);
  }

  private static double made(java.util.List<SocietyCheck.Row> rows, String what) {
    return rows.stream().filter(r -> r.what().equals(what)).findFirst().orElseThrow().made();
  }

  @Test
  void looserFriendsLiveAllOverTheDistrict() {
    TieTables ties = TIES.of(0);
    int away = 0;
    for (int at = 0; at < ties.people(); at++) {
      int other = ties.partner(TieTables.LOOSE, at);
      away += other >> Population.BLOCK_SHIFT != at >> Population.BLOCK_SHIFT ? 1 : 0;
      assertThat(adult(0, at)).isEqualTo(adult(0, other));
    }
    assertThat(away).isBetween((int) (0.92 * ties.people()), (int) (0.95 * ties.people()));
  }

  private static boolean adult(int district, int at) {
    return layout(district, at).is(District.inBlock(at), Role.ADULT);
  }

  private static Layout layout(int district, int at) {
    return LAYOUTS.of(district * Population.DISTRICT_BLOCKS + (at >> Population.BLOCK_SHIFT));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void teamsAreOfWorkersOfOnePlaceOrOfClassmates(int district) {
    TieTables ties = TIES.of(district);
    int inTeams = 0;
    for (int at = 0; at < ties.people(); at++) {
      for (int slot = TieTables.TEAM; slot < TieTables.SLOTS; slot++) {
        int other = ties.partner(slot, at);
        if (other == at) {
          continue;
        }
        inTeams++;
        Layout mine = layout(district, at);
        Layout theirs = layout(district, other);
        int place = District.inBlock(at);
        int there = District.inBlock(other);
        if (mine.is(place, Role.WORKER)) {
          assertThat(theirs.is(there, Role.WORKER)).isTrue();
          assertThat(ties.workBlock(other)).isEqualTo(ties.workBlock(at));
        } else {
          assertThat(mine.is(place, Role.PUPIL) && theirs.is(there, Role.PUPIL)).isTrue();
          assertThat(mine).as("same block").isSameAs(theirs);
          assertThat(theirs.age[there]).as("same year").isEqualTo(mine.age[place]);
        }
      }
    }
    assertThat(inTeams).isGreaterThan(ties.people());
  }

  @Test
  void whoDoesNotWorkIsAtHome() {
    TieTables ties = TIES.of(0);
    for (int at = 0; at < ties.people(); at++) {
      if (!layout(0, at).is(District.inBlock(at), Role.WORKER)) {
        assertThat(ties.workBlock(at)).isEqualTo(at >> Population.BLOCK_SHIFT);
      }
    }
  }

  @Test
  void theWorldIsSmallAndClustered() {
    var rows = SocietyCheck.rows(LAYOUTS, TIES, TestSociety.spec());
    assertThat(made(rows, "people one is tied to, mean")).isBetween(9.0, 14.0);
    assertThat(made(rows, "clustering")).isBetween(0.15, 0.30);
    assertThat(made(rows, "path length in a district, mean")).isBetween(4.0, 7.0);
    assertThat(made(rows, "people reached from one")).isGreaterThan(99.9);
  }

  @Test
  void tablesRecurWithTheirLayouts() {
    LayoutPool layouts = TestSociety.layouts(20 * Population.DISTRICT, 2);
    TieTablesPool ties = TestSociety.ties(layouts, 2);
    for (int district = 0; district < 20; district++) {
      assertThat(ties.of(district)).isSameAs(ties.of(layouts.variantOf(district)));
    }
  }
}
