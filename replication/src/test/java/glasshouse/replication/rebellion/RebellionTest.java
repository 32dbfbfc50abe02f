package glasshouse.replication.rebellion;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Draws;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A rebellion, tick by tick. */
final class RebellionTest {
  private static final Draws DRAWS = new Draws(7);

  @Test
  void nobodyIsLostAndEveryCountIsRight() {
    Rebellion rebellion = new Rebellion(Setting.moving(Ratio.FLOORED), DRAWS);
    int jailedMost = 0;
    for (int tick = 0; tick < 60; tick++) {
      rebellion.step();
      Lattice lattice = rebellion.lattice();
      Set<Integer> sites = new HashSet<>();
      int nowhere = 0;
      int jailed = 0;
      for (int who = 0; who < lattice.everyone(); who++) {
        if (lattice.site(who) == Lattice.NONE) {
          nowhere++;
        } else {
          assertThat(sites.add(lattice.site(who))).as("alone on a site").isTrue();
        }
        jailed += who < Setting.AGENTS && rebellion.jail().left(who) >= 0 ? 1 : 0;
      }
      assertThat(lattice.everyone()).isEqualTo(1120 + 64);
      assertThat(nowhere).isEqualTo(jailed).isEqualTo(rebellion.jail().inmates());
      jailedMost = Math.max(jailedMost, jailed);
    }
    assertThat(jailedMost).as("somebody was arrested").isPositive();
  }

  @Test
  void nobodyStaysInJailLongerThanTheLongestTerm() {
    Rebellion rebellion = new Rebellion(Setting.moving(Ratio.FLOORED), DRAWS);
    int[] inside = new int[Setting.AGENTS];
    int longest = 0;
    for (int tick = 0; tick < 300; tick++) {
      int[] before = lefts(rebellion);
      rebellion.step();
      int[] after = lefts(rebellion);
      for (int agent = 0; agent < Setting.AGENTS; agent++) {
        if (before[agent] > 0) {
          assertThat(after[agent])
              .as("a tick less, or out when none is left")
              .isEqualTo(before[agent] == 1 ? -1 : before[agent] - 1);
        }
        assertThat(after[agent]).isLessThan(30);
        inside[agent] = after[agent] >= 0 ? inside[agent] + 1 : 0;
        longest = Math.max(longest, inside[agent]);
      }
    }
    assertThat(longest).as("the tick of the arrest counts").isEqualTo(29);
  }

  private static int[] lefts(Rebellion rebellion) {
    int[] left = new int[Setting.AGENTS];
    Arrays.setAll(left, rebellion.jail()::left);
    return left;
  }

  @Test
  void withoutEndNobodyComesOut() {
    Rebellion rebellion = new Rebellion(Setting.jump(), DRAWS);
    int before = 0;
    for (int tick = 0; tick < 150; tick++) {
      rebellion.step();
      assertThat(rebellion.jail().inmates()).isGreaterThanOrEqualTo(before);
      before = rebellion.jail().inmates();
      assertThat(before == 0 || tick >= 77).as("legitimacy is 0.9 until tick 77").isTrue();
    }
    assertThat(before).isPositive();
  }

  @Test
  void agentsWhoDoNotMoveStayAndCopsDoMove() {
    Rebellion rebellion = new Rebellion(Setting.still(), DRAWS);
    Lattice lattice = rebellion.lattice();
    int[] before = new int[lattice.everyone()];
    Arrays.setAll(before, lattice::site);
    rebellion.step();
    int agents = 0;
    int cops = 0;
    for (int who = 0; who < lattice.everyone(); who++) {
      boolean moved = lattice.site(who) != Lattice.NONE && lattice.site(who) != before[who];
      agents += moved && who < Setting.AGENTS ? 1 : 0;
      cops += moved && who >= Setting.AGENTS ? 1 : 0;
    }
    assertThat(agents).as("only who was arrested and let go in this tick").isLessThan(10);
    assertThat(cops).isGreaterThan(50);
  }

  @Test
  void copsAreWithdrawnAsTheSettingSays() {
    Setting setting = Setting.withdrawal();
    Course course = new Rebellion(setting, DRAWS).live(600);
    assertThat(course.cops()[0]).isEqualTo(118);
    assertThat(course.cops()[300]).isEqualTo(59);
    assertThat(course.cops()[599]).isZero();
    for (int tick = 0; tick < 600; tick++) {
      assertThat(course.cops()[tick]).isEqualTo(setting.copsAt(tick));
    }
  }

  @Test
  void theSameLuckGivesTheSameCourseAndOtherLuckAnother() {
    int[] once = new Rebellion(Setting.moving(Ratio.FLOORED), DRAWS).live(100).active();
    assertThat(new Rebellion(Setting.moving(Ratio.FLOORED), DRAWS).live(100).active())
        .isEqualTo(once);
    assertThat(new Rebellion(Setting.moving(Ratio.FLOORED), new Draws(8)).live(100).active())
        .isNotEqualTo(once);
  }

  @Test
  void legitimacyFallsInSlicesOrAtOnce() {
    assertThat(Setting.slices().legitimacy().applyAsDouble(77)).isEqualTo(0.9);
    assertThat(Setting.slices().legitimacy().applyAsDouble(87)).isEqualTo(0.8);
    assertThat(Setting.slices().legitimacy().applyAsDouble(500)).isEqualTo(0.2);
    assertThat(Setting.jump().legitimacy().applyAsDouble(76)).isEqualTo(0.9);
    assertThat(Setting.jump().legitimacy().applyAsDouble(77)).isEqualTo(0.7);
  }
}
