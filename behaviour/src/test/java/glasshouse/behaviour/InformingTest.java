package glasshouse.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Case;
import glasshouse.society.ActLuck;
import glasshouse.society.ActSpec;
import glasshouse.society.Acts;
import glasshouse.society.Chances;
import glasshouse.society.Face;
import glasshouse.society.Flags;
import glasshouse.society.Incentives;
import glasshouse.society.Kinds;
import glasshouse.society.Quarrels;
import glasshouse.society.TruthBlock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Who tells on neighbours: the fearful and the distrustful, those with a grudge, and for points.
 */
class InformingTest {
  private static final int DAYS = 6;

  private final Town town =
      new Town(Town.act(Kinds.INFORMING, ActSpec.Nature.HABIT, ActSpec.Risk.NONE, 0, 0));
  private final ActLuck luck = new ActLuck(town.kinds.spec(0), 0, Town.PARAMETERS);
  private final Choice choice =
      new Choice(
          town.kinds.spec(0),
          0,
          luck,
          Town.PARAMETERS,
          Town.nothing(1),
          true,
          true,
          List.of(),
          town.counters);

  private Set<Long> told(int fear, int trust) {
    return town.acts(luck, choice, DAYS, t -> Town.fill(town.minds.mood, fear << 4 | trust));
  }

  private double share(int fear, int trust) {
    return (double) told(fear, trust).size() / town.chances(luck, DAYS);
  }

  @Test
  void trustKeepsFromTellingAndFearMakesTell() {
    assertThat(share(15, 0)).isEqualTo(1);
    assertThat(share(15, 15)).isBetween(0.37, 0.43);
    assertThat(share(0, 0)).isBetween(0.57, 0.63);
    assertThat(told(6, 6)).containsAll(told(4, 6));
    assertThat(told(4, 4)).containsAll(told(4, 6));
  }

  @Test
  void whoBearsAGrudgeTellsInAnyCase() {
    for (int i = 0; i < Town.PEOPLE; i++) {
      town.open(0).cases().open(Case.of(i, Quarrels.GRUDGE, 0, 0, 100, 7));
    }
    assertThat(share(0, 15)).isEqualTo(1);
  }

  @Test
  void pointsInviteFewerOfThoseWhoTrust() {
    Incentives points =
        new Incentives(new double[] {1}, new double[] {5}, new double[] {0, 1}, 0, false);
    ActLuck further = new ActLuck(town.kinds.spec(0), 1, Town.PARAMETERS);
    Pull pull = new Pull(town.kinds.spec(0), 0, further, Town.PARAMETERS, points, town.counters);
    int trusting = invited(pull, further, 15);
    int wary = invited(pull, further, 0);
    assertThat(trusting).isPositive();
    assertThat((double) trusting / wary).isBetween(0.36, 0.44);
  }

  private int invited(Pull pull, ActLuck further, int trust) {
    Chances chances = new Chances();
    int invited = 0;
    for (int day = 0; day < DAYS; day++) {
      further.morning(Town.draws(), day);
      TruthBlock t = town.open(day);
      Town.fill(t.flags, Flags.AWARE);
      Town.fill(t.face, Face.withGrade(0, 1));
      Town.fill(town.minds.mood, 15 << 4 | trust);
      further.meet(t, chances);
      Acts.OfKind acts = t.acts.of(0);
      pull.choose(t, town.minds, chances, acts);
      invited += acts.size();
    }
    return invited;
  }
}
