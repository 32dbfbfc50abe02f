package glasshouse.sensing;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Population;
import glasshouse.society.people.Cell;
import glasshouse.society.people.Group;
import glasshouse.society.people.Layout;
import glasshouse.testkit.Gen;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is taken for the doer hangs on doer, act and day alone. */
class LookalikesTest {
  private static final int PEOPLE = 2 * Population.BLOCK + 1500;
  private static final Lookalikes LOOKALIKES = lookalikes(PEOPLE);

  private record Asked(long key, int doer, int ordinal, int cell) {}

  private static Lookalikes lookalikes(int people) {
    return new Lookalikes(
        Town.layouts(people), new Population(people), Town.draws(), Town.PARAMETERS);
  }

  @Test
  void theVictimIsTheSameWhateverTheOrderOfAsking() {
    forAll(
        50,
        gen -> {
          List<Asked> asked = gen.list(1, 50, LookalikesTest::asked);
          List<Integer> found = asked.stream().map(LookalikesTest::find).toList();
          Lookalikes others = lookalikes(PEOPLE);
          for (Asked a : gen.shuffled(asked)) {
            int again = others.find(a.key, a.doer, a.ordinal, a.cell);
            assertThat(again).isEqualTo(found.get(asked.indexOf(a)));
          }
        });
  }

  @Test
  void theVictimIsSomeoneElseOfTheCell() {
    forAll(
        3000,
        gen -> {
          Asked asked = asked(gen);
          int victim = find(asked);
          assertThat(victim).isBetween(0, PEOPLE - 1).isNotEqualTo(asked.doer);
          assertThat(cell(victim)).isEqualTo(asked.cell);
        });
  }

  private static Asked asked(Gen gen) {
    int doer = gen.integer(0, PEOPLE - 1);
    int cell = gen.yes() ? cell(doer) : gen.integer(0, Cell.COUNT - 1);
    return new Asked(gen.bits(), doer, gen.integer(0, 512), cell);
  }

  private static int find(Asked a) {
    return LOOKALIKES.find(a.key, a.doer, a.ordinal, a.cell);
  }

  private static int cell(int person) {
    return Town.layouts(PEOPLE).of(person >> Population.BLOCK_SHIFT).cell[person & 4095];
  }

  @Test
  void whoIsAloneIsTakenForByNobody() {
    Lookalikes alone = lookalikes(1);
    int cell = Town.layouts(1).of(0).cell[0];
    for (int ordinal = 0; ordinal < 100; ordinal++) {
      assertThat(alone.find(5, 0, ordinal, cell)).isEqualTo(-1);
      assertThat(alone.find(5, 1, ordinal, (cell + 1) % Cell.COUNT)).isEqualTo(-1);
    }
  }

  @Test
  void eachMemberOfACellIsMetAboutAsOftenAndSomeForLifeMoreThanOthers() {
    int cell = Cell.of(Group.MINORITY.ordinal(), 1, 70);
    List<Integer> members = members(cell);
    assertThat(members).hasSizeGreaterThan(20);
    int each = 4000;
    double[] first = shares(cell, members, each, 1);
    double[] second = shares(cell, members, each, 2);
    for (int m = 0; m < first.length; m++) {
      assertThat(first[m]).as("member %d", m).isBetween(0.55, 1.45); // weights run from 1/2 to 1
      assertThat(second[m]).as("for life").isCloseTo(first[m], within(0.15));
    }
    double most = java.util.Arrays.stream(first).max().orElseThrow();
    double least = java.util.Arrays.stream(first).min().orElseThrow();
    assertThat(most / least).as("lambs").isGreaterThan(1.4);
  }

  @Test
  void aBlockHasAsManyVictimsAsItHasMembersOfTheCell() {
    for (int cell = 0; cell < Cell.COUNT; cell++) {
      int[] members = new int[3];
      for (int person : members(cell)) {
        members[person >> Population.BLOCK_SHIFT]++;
      }
      int all = members[0] + members[1] + members[2];
      int draws = 20_000;
      int[] victims = new int[3];
      for (int n = 0; n < draws; n++) {
        victims[LOOKALIKES.find(99, 1_000_000 + n, 0, cell) >> Population.BLOCK_SHIFT]++;
      }
      for (int block = 0; block < 3; block++) {
        double share = (double) members[block] / all;
        double lambs = 0.25 / Math.sqrt(Math.max(1, members[block])); // their weights differ
        assertThat((double) victims[block] / draws)
            .as("cell %d block %d", cell, block)
            .isCloseTo(share, within(0.02 + lambs * share));
      }
    }
  }

  private static List<Integer> members(int cell) {
    List<Integer> members = new ArrayList<>();
    for (int person = 0; person < PEOPLE; person++) {
      if (cell(person) == cell) {
        members.add(person);
      }
    }
    return members;
  }

  /** How often each member is met, in parts of the mean. */
  private static double[] shares(int cell, List<Integer> members, int each, long key) {
    double[] met = new double[members.size()];
    for (int n = 0; n < each * met.length; n++) {
      int victim = LOOKALIKES.find(key, 1_000_000 + n, 0, cell);
      met[members.indexOf(victim)] += 1.0 / each;
    }
    return met;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 500, 4096, 5000, PEOPLE, 70_000})
  void aGalleryHasTheGroupsOfTheSocietyAndTheSexesAndAgesOfThePeopleHoweverManyThereAre(
      int people) {
    double[] shares = lookalikes(people).shares(Town.PARAMETERS);
    double[] groups = new double[Group.COUNT];
    double[] strata = new double[6];
    for (int cell = 0; cell < Cell.COUNT; cell++) {
      groups[Cell.group(cell)] += shares[cell];
      strata[cell % 6] += shares[cell];
    }
    double minority = Town.PARAMETERS.get("society.minority-share");
    double migrant = Town.PARAMETERS.get("society.migrant-share");
    assertThat(groups)
        .containsExactly(new double[] {1 - minority - migrant, minority, migrant}, within(1e-9));
    double[] members = new double[6];
    for (int person = 0; person < people; person++) {
      Layout layout = Town.layouts(people).of(person >> Population.BLOCK_SHIFT);
      members[layout.cell[person & (Population.BLOCK - 1)] % 6] += 1.0 / people;
    }
    assertThat(strata).containsExactly(members, within(1e-9));
  }
}
