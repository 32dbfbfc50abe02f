package glasshouse.lab.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.kernel.Workers;
import glasshouse.lab.LabException;
import glasshouse.lab.Plan;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.world.People;
import glasshouse.world.World;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An open loop: the system acts on people, and what they perceive is their twins'. */
class LoopTest {
  private static final Scenario ARTICLE = Comparisons.small("the-article");
  private static final Scenario ORDINARY = Comparisons.small("ordinary-life");

  @Test
  void withoutASystemItIsOrdinaryLife() {
    Compared compared = Comparisons.live(Comparisons.of(2, true, ORDINARY.opened(), ORDINARY));
    assertThat(compared.contrasts()).isNotEmpty().allMatch(c -> c.difference() == 0);
    assertThat(compared.assumed().getFirst().forks().getFirst().parted()).isZero();
    assertThat(compared.assumed().getFirst().fingerprints())
        .hasSize(2)
        .satisfies(f -> assertThat(f[0]).isEqualTo(f[1]));
  }

  @Test
  void peoplePerceiveWhatTheirTwinsDoAndAreSanctionedAllTheSame() {
    Compared compared = Comparisons.live(Comparisons.of(2, false, ARTICLE.opened(), ORDINARY));
    for (String perceived :
        List.of(
            "fear", "trust", "private-view", "risk-street", "risk-speech", "aware", "live-ties")) {
      assertThat(find(compared, perceived).difference()).as(perceived).isZero();
    }
    for (String suffered : List.of("fines", "wrong-sanctions", "minutes-at-gates", "listed")) {
      assertThat(find(compared, suffered).difference()).as(suffered).isPositive();
    }
  }

  @Test
  void closedItChangesWhatPeopleDoMore() {
    Compared closed = Comparisons.live(Comparisons.of(2, false, ARTICLE, ORDINARY));
    Compared open = Comparisons.live(Comparisons.of(2, false, ARTICLE.opened(), ORDINARY));
    double closes = find(closed, "acts-jaywalking").difference();
    assertThat(closes).isNegative();
    assertThat(Math.abs(find(open, "acts-jaywalking").difference()))
        .isLessThan(0.05 * Math.abs(closes));
  }

  @Test
  void itWantsATwinThatLivedTheDayBeforeIt() {
    assertThatThrownBy(() -> Plan.alone(ARTICLE.opened()))
        .isInstanceOf(LabException.class)
        .hasMessageContaining("replays its twin");
    Scenario open = ARTICLE.opened();
    People people = People.make(open.people(), open.seed(), open.society(), 1);
    try (Workers workers = new Workers(1)) {
      World world = new World(open, people, workers, World.Watchers.NONE);
      world.begin(workers);
      assertThatThrownBy(() -> world.live(workers)).isInstanceOf(IllegalStateException.class);
    }
  }

  private static Contrast find(Compared compared, String measure) {
    return compared.ofEveryone(1).stream()
        .filter(c -> c.measure().id().equals(measure))
        .findFirst()
        .orElseThrow();
  }
}
