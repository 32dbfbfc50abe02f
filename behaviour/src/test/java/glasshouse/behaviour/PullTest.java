package glasshouse.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Parameters;
import glasshouse.society.ActLuck;
import glasshouse.society.ActSpec;
import glasshouse.society.Acts;
import glasshouse.society.Chances;
import glasshouse.society.Face;
import glasshouse.society.Flags;
import glasshouse.society.Incentives;
import glasshouse.society.TruthBlock;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A reward invites those who know of it and gain by it, and nobody else. */
class PullTest {
  private static final Parameters P =
      Town.PARAMETERS.with("behaviour.pull.strength", 0.5).with("behaviour.pull.half", 5);
  private static final int DAYS = 8;
  private static final double[] PRIZES = {0, 1, 0.4, 0, 0, 0, 0, 0};

  private final Town town =
      new Town(Town.act("deed", ActSpec.Nature.DEED, ActSpec.Risk.NONE, 0, 0, 0, false, 1));
  private final ActLuck further = new ActLuck(town.kinds.spec(0), 1, Town.PARAMETERS);

  private Set<Long> invited(double points, int flags, int grade) {
    Incentives incentives =
        new Incentives(new double[] {1}, new double[] {points}, PRIZES, 0, false);
    Pull pull = new Pull(town.kinds.spec(0), 0, further, P, incentives, town.counters);
    Set<Long> keys = new HashSet<>();
    Chances chances = new Chances();
    for (int day = 0; day < DAYS; day++) {
      further.morning(Town.draws(), day);
      TruthBlock t = town.open(day);
      Town.fill(t.flags, flags);
      Town.fill(t.face, Face.withGrade(0, grade));
      further.meet(t, chances);
      Acts.OfKind acts = t.acts.of(0);
      pull.choose(t, town.minds, chances, acts);
      long lost = 0;
      for (int i = 0; i < Town.PEOPLE; i++) {
        lost -= t.purse[i];
      }
      assertThat(lost).as("a deed costs what it costs").isEqualTo(16L * acts.size());
      for (int a = 0; a < acts.size(); a++) {
        assertThat(acts.ordinal(a)).isGreaterThanOrEqualTo(256);
        keys.add(acts.key(a));
      }
    }
    return keys;
  }

  @Test
  void whoDoesNotKnowIsNotInvited() {
    assertThat(invited(5, 0, 1)).isEmpty();
    assertThat(invited(5, Flags.COUPLED | Flags.OPTED_OUT, 1)).isEmpty();
    assertThat(invited(5, Flags.AWARE, 1)).isNotEmpty();
  }

  @Test
  void withoutARewardNobodyIsInvited() {
    assertThat(invited(0, Flags.AWARE, 1)).isEmpty();
  }

  @Test
  void whoGainsNothingByTheNextGradeIsNotInvited() {
    assertThat(invited(5, Flags.AWARE, 0)).isEmpty();
    assertThat(invited(5, Flags.AWARE, 7)).isEmpty();
  }

  @Test
  void theShareInvitedIsStrengthTimesPointsTimesPrize() {
    double chances = town.chances(further, DAYS);
    double error = 3 / Math.sqrt(4 * chances);
    assertThat(invited(5, Flags.AWARE, 1).size() / chances).isCloseTo(0.25, within(error));
    assertThat(invited(5, Flags.AWARE, 2).size() / chances).isCloseTo(0.1, within(error));
    assertThat(invited(15, Flags.AWARE, 1).size() / chances).isCloseTo(0.375, within(error));
  }

  @Test
  void morePointsOrALargerPrizeNeverInviteLess() {
    Set<Long> few = invited(2, Flags.AWARE, 2);
    assertMore(invited(9, Flags.AWARE, 2), few);
    assertMore(invited(2, Flags.AWARE, 1), few);
  }

  private static void assertMore(Set<Long> many, Set<Long> few) {
    assertThat(many.containsAll(few)).isTrue();
    assertThat(many).hasSizeGreaterThan(few.size());
  }
}
