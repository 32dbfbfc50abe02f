package glasshouse.society;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Case;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.society.people.Role;
import glasshouse.testkit.Fit;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Neighbours fall out as often as stress and distrust say, and both bear a grudge for a while. */
class QuarrelsTest {
  private static final int DAYS = 300;
  private static final Parameters EASY =
      Town.PARAMETERS
          .with("life.quarrel", 1)
          .with("life.hardship-grievance", 0)
          .with("life.hardship-workless", 0)
          .with("life.hardship-arrears", 0);

  private static Town town() {
    return new Town(Population.BLOCK, Town.act(Kinds.QUARREL, 0, Role.ADULT));
  }

  /** Lives some days; answers how often someone fell out. Times are of the day and the first. */
  private static Set<Long> live(Town town, Parameters p, int trust) {
    Quarrels quarrels = new Quarrels(p, town.kinds, town.counters);
    Set<Long> keys = new HashSet<>();
    for (int day = 0; day < DAYS; day++) {
      quarrels.morning(town.draws, day);
      TruthBlock t = town.open(0, day);
      quarrels.live(t, i -> trust);
      Acts.OfKind acts = t.acts.of(town.kinds.get(Kinds.QUARREL));
      for (int a = 0; a < acts.size(); a++) {
        keys.add(acts.key(a));
      }
    }
    return keys;
  }

  private static int adultsWithANeighbour(Town town) {
    return town.open(0, 0).layout().members[Role.ADULT.ordinal()].length;
  }

  @Test
  void withoutStressAndTrustTheyFallOutAtTheRate() {
    Town town = town();
    live(town, EASY, 0);
    double expected = 2.0 * adultsWithANeighbour(town) * DAYS / 365;
    long found = town.count("quarrels/all");
    assertThat(found / expected).isBetween(0.95, 1.02); // who is at the edge of a block has fewer
    assertThat(town.count("quarrels/mediated") / 0.05 / found).isBetween(0.7, 1.3);
  }

  @Test
  void trustKeepsThePeaceAndTakesFromTheSameQuarrels() {
    Town none = town();
    Town some = town();
    Town full = town();
    Set<Long> all = live(none, EASY, 0);
    Set<Long> fewer = live(some, EASY, 9);
    assertThat(all).containsAll(fewer);
    assertThat(live(full, EASY, 15)).isEmpty();
    double share = (double) some.count("quarrels/all") / none.count("quarrels/all");
    Fit.assertPlausible(
        "share", Fit.mean(share, 0.4, Math.sqrt(0.24), none.count("quarrels/all") / 2));
  }

  @Test
  void ahardLifeAddsQuarrelsAndTakesNoneAway() {
    Parameters hard = EASY.with("life.hardship-grievance", 1);
    Set<Long> easy = live(town(), EASY, 5);
    Set<Long> more = live(town(), hard, 5);
    assertThat(more).containsAll(easy);
    // grievance is even between 0 and 1, so both together add one on average
    assertThat((double) more.size() / easy.size()).isBetween(1.8, 2.2);
  }

  @Test
  void bothAreToldBothBearAGrudgeAndItEnds() {
    Town town = town();
    Quarrels quarrels =
        new Quarrels(EASY.with("life.quarrel-mediated", 0), town.kinds, town.counters);
    quarrels.morning(town.draws, 1);
    TruthBlock t = town.open(0, 1);
    quarrels.live(t, i -> 0);
    assertThat(t.notices.size()).isPositive().isEven();
    assertThat(t.cases().size()).isLessThanOrEqualTo(t.notices.size());
    for (int n = 0; n < t.notices.size(); n++) {
      int i = t.notices.place(n);
      assertThat(t.notices.kind(n)).isEqualTo(Notices.Kind.QUARRELLED);
      int foe = Quarrels.grudge(t, i);
      assertThat(new Neighbours(EASY).are(t, i, foe) || foe == first(t, foe)).isTrue();
      assertThat(t.layout().is(foe, Role.ADULT)).isTrue();
    }
    int i = t.notices.place(0);
    int days = EASY.whole("life.grudge-days");
    t.cases().sweep(days, code -> quarrels.due(t, code));
    assertThat(Quarrels.grudge(t, i)).isNotNegative();
    t.cases()
        .sweep(days + 1, code -> Case.kind(code) == Quarrels.GRUDGE ? quarrels.due(t, code) : code);
    assertThat(Quarrels.grudge(t, i)).isEqualTo(-1);
  }

  private static int first(TruthBlock t, int place) {
    return t.layout().householdStart[place];
  }

  @Test
  void nobodyQuarrelsWhereTheScenarioKnowsNoQuarrels() {
    Town town = new Town(Population.BLOCK, Town.act("other", 0, Role.ADULT));
    Quarrels quarrels = new Quarrels(EASY, town.kinds, town.counters);
    quarrels.morning(town.draws, 1);
    TruthBlock t = town.open(0, 1);
    quarrels.live(t, i -> 0);
    assertThat(t.notices.size()).isZero();
  }

  @Test
  void aNeighbourIsAnAdultOfAnotherHouseholdNearby() {
    Town town = town();
    TruthBlock t = town.open(0, 0);
    Neighbours neighbours = new Neighbours(Town.PARAMETERS);
    Set<Integer> found = new HashSet<>();
    for (long half = 0; half < 1L << 32; half += 1L << 27) {
      int other = neighbours.find(t, 2000, half);
      if (other >= 0) {
        found.add(other);
        assertThat(t.layout().is(other, Role.ADULT)).isTrue();
        assertThat(first(t, other)).isNotEqualTo(first(t, 2000));
        assertThat(Math.abs(other - 2000)).isLessThan(40);
      }
    }
    assertThat(found).hasSizeGreaterThan(8);
    assertThat(neighbours.find(t, 0, 0)).isEqualTo(-1);
  }
}
