package glasshouse.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Population;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Propensity;
import glasshouse.society.people.Role;
import glasshouse.testkit.Fit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chances come as often as the act's rate and the person's propensity say, by luck alone. */
class ActLuckTest {
  private static final int PEOPLE = 2 * Population.BLOCK + 1000;

  private record Chance(int person, int ordinal, long bits) {}

  @ParameterizedTest
  @CsvSource({"0.36, WALKER, 20", "0.06, ONLINE, 60", "0.01, ADULT, 200", "0.001, ADULT, 1000"})
  void theyComeAsOftenAsRateAndPropensitySay(double rate, Role who, int days) {
    Town town = new Town(PEOPLE, Town.act("act", rate, who));
    ActLuck luck = new ActLuck(town.kinds.spec(0), 0, Town.PARAMETERS);
    Chances chances = new Chances();
    double expected = 0;
    long met = 0;
    for (int day = 0; day < days; day++) {
      luck.morning(town.draws, day);
      for (int block = 0; block < town.people.blocks(); block++) {
        TruthBlock t = town.open(block, day);
        expected += rate * weight(t, who);
        luck.meet(t, chances);
        met += chances.size();
      }
    }
    Fit.assertPlausible("chances", Fit.normalTail((met - expected) / Math.sqrt(expected)));
    assertThat(met / expected).isCloseTo(1, within(0.05));
  }

  /** The sum of the propensities of those in a role, one for a mean person. */
  private static double weight(TruthBlock t, Role who) {
    double sum = 0;
    for (int i = 0; i < t.size(); i++) {
      if (t.layout().is(i, who)) {
        sum += (t.layout().propensity[Propensity.STREET.ordinal()][i] & 255) / 64.0;
      }
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource({"0.5", "0.02"})
  void onlyThoseInTheRoleMeetThem(double rate) {
    Town town = new Town(PEOPLE, Town.act("act", rate, Role.DRIVER));
    for (Chance chance : chances(town, town.kinds.spec(0), 0, 10)) {
      int block = chance.person >> Population.BLOCK_SHIFT;
      int place = chance.person & (Population.BLOCK - 1);
      assertThat(town.layouts.of(block).is(place, Role.DRIVER)).isTrue();
    }
  }

  @Test
  void twiceThePropensityIsTwiceTheChances() {
    double rate = 0.02;
    Town town = new Town(PEOPLE, Town.act("act", rate, Role.ADULT));
    long[] low = new long[2];
    int days = 300;
    double[] expected = new double[2];
    for (Chance chance : chances(town, town.kinds.spec(0), 0, days)) {
      low[propensity(town, chance.person) < 64 ? 0 : 1]++;
    }
    for (int person = 0; person < PEOPLE; person++) {
      if (layout(town, person).is(person & 4095, Role.ADULT)) {
        int level = propensity(town, person);
        expected[level < 64 ? 0 : 1] += days * rate * level / 64.0;
      }
    }
    for (int half = 0; half < 2; half++) {
      Fit.assertPlausible(
          "half " + half, Fit.normalTail((low[half] - expected[half]) / Math.sqrt(expected[half])));
    }
  }

  private static Layout layout(Town town, int person) {
    return town.layouts.of(person >> Population.BLOCK_SHIFT);
  }

  private static int propensity(Town town, int person) {
    return layout(town, person).propensity[Propensity.STREET.ordinal()][person & 4095] & 255;
  }

  @ParameterizedTest
  @CsvSource({"0.9", "0.02"})
  void marksAreUniformAndKeysAreUnique(double rate) {
    Town town = new Town(PEOPLE, Town.act("act", rate, Role.ADULT));
    ActLuck luck = new ActLuck(town.kinds.spec(0), 0, Town.PARAMETERS);
    long[] marks = new long[16];
    Set<Long> keys = new HashSet<>();
    int met = 0;
    for (Chance chance : chances(town, town.kinds.spec(0), 0, 30)) {
      marks[(int) ((chance.bits & 0xFFFFFFFFL) >>> 28)]++;
      keys.add(luck.key(chance.bits));
      met++;
    }
    Fit.assertPlausible("marks", Fit.uniform(marks));
    assertThat(keys).hasSize(met);
  }

  @Test
  void luckHangsOnItsNameAloneNotOnTheActsAround() {
    Town alone = new Town(PEOPLE, Town.act("act", 0.1, Role.ADULT));
    Town among =
        new Town(
            PEOPLE,
            Town.act("other", 0.7, Role.WALKER),
            Town.act("renamed", "act", 0.1, Role.ADULT, ActSpec.Place.STREET));
    List<Chance> chances = chances(alone, alone.kinds.spec(0), 0, 5);
    assertThat(chances).isNotEmpty();
    assertThat(chances(among, among.kinds.spec(1), 0, 5)).isEqualTo(chances);
    assertThat(chances(among, Town.act("more", 0.1, Role.ADULT), 0, 5)).isNotEqualTo(chances);
  }

  @Test
  void whatARewardInvitesHasLuckOfItsOwn() {
    Town town = new Town(PEOPLE, Town.act("act", 0.1, Role.ADULT));
    List<Chance> life = chances(town, town.kinds.spec(0), 0, 20);
    List<Chance> more = chances(town, town.kinds.spec(0), 1, 20);
    Set<Long> both = new HashSet<>();
    life.forEach(chance -> both.add(chance.bits));
    more.forEach(chance -> both.add(chance.bits));
    assertThat(both).hasSize(life.size() + more.size());
    assertThat(more).allMatch(chance -> chance.ordinal >= 256);
    assertThat(life).allMatch(chance -> chance.ordinal < 256);
    double expected = life.size();
    assertThat((double) more.size()).isCloseTo(expected, within(5 * Math.sqrt(2 * expected)));
  }

  @Test
  void aFullBlockMeetsTheSameChancesInALargerPopulation() {
    Town small = new Town(Population.BLOCK, Town.act("act", 0.03, Role.ADULT));
    Town large = new Town(PEOPLE, Town.act("act", 0.03, Role.ADULT));
    List<Chance> there =
        chances(large, large.kinds.spec(0), 0, 10).stream()
            .filter(chance -> chance.person < Population.BLOCK)
            .toList();
    assertThat(chances(small, small.kinds.spec(0), 0, 10)).isEqualTo(there);
  }

  @Test
  void anActWithoutARateNeverComes() {
    Town town = new Town(PEOPLE, Town.act("act", 0, Role.ADULT));
    assertThat(chances(town, town.kinds.spec(0), 0, 3)).isEmpty();
  }

  @Test
  void anActHappensBySixInTheMorningToElevenAtNightAndThreeInFiveTimesAtHome() {
    Town town = new Town(PEOPLE, Town.act("act", 0.9, Role.WALKER));
    ActLuck luck = new ActLuck(town.kinds.spec(0), 0, Town.PARAMETERS);
    Chances chances = new Chances();
    luck.morning(town.draws, 1);
    TruthBlock t = town.open(1, 1);
    luck.meet(t, chances);
    Acts.OfKind acts = t.acts.of(0);
    int home = 0;
    for (int c = 0; c < chances.size(); c++) {
      luck.act(t, chances, c, false, acts);
      assertThat(acts.minute(c)).isBetween(360, 1379);
      assertThat(acts.block(c)).isBetween(0, town.people.blocks() - 1);
      assertThat(acts.key(c)).isEqualTo(luck.key(chances.bits(c)));
      home += acts.block(c) == 1 ? 1 : 0;
    }
    double share = (double) home / acts.size();
    assertThat(share).as("at home at least three in five").isBetween(0.6, 0.95);
    int known = acts.size();
    luck.act(t, chances, 0, true, acts);
    assertThat(acts.block(known)).as("elsewhere").isEqualTo(-1);
    assertThat(acts.key(known)).as("but the same act").isEqualTo(acts.key(0));
  }

  private static List<Chance> chances(Town town, ActSpec spec, int layer, int days) {
    ActLuck luck = new ActLuck(spec, layer, Town.PARAMETERS);
    Chances chances = new Chances();
    List<Chance> all = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      luck.morning(town.draws, day);
      for (int block = 0; block < town.people.blocks(); block++) {
        TruthBlock t = town.open(block, day);
        luck.meet(t, chances);
        for (int c = 0; c < chances.size(); c++) {
          all.add(new Chance(t.first() + chances.place(c), chances.ordinal(c), chances.bits(c)));
        }
      }
    }
    return all;
  }
}
