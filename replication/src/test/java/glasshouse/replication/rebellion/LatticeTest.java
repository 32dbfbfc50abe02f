package glasshouse.replication.rebellion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Draws;
import glasshouse.replication.torus.Sight;
import org.junit.jupiter.api.Test;

/** Who stands where and who is seen. */
final class LatticeTest {
  private static final Sight SIGHT = new Sight(5, 1.7);

  @Test
  void copsAndActiveAgentsAreSeenFromTheSitesAroundThem() {
    Lattice lattice = new Lattice(SIGHT, 2, 1);
    lattice.place(0, 6);
    lattice.place(1, 7);
    lattice.place(2, 12);
    assertThat(lattice.copsSeen(6)).isEqualTo(1);
    assertThat(lattice.copsSeen(12)).as("who stands there is left out").isZero();
    assertThat(lattice.copsSeen(0)).as("too far").isZero();
    assertThat(lattice.activesSeen(6)).isZero();
    lattice.turn(1, true);
    lattice.turn(1, true);
    assertThat(lattice.activesSeen(6)).isEqualTo(1);
    assertThat(lattice.activesSeen(7)).as("the own one is left out").isZero();
    assertThat(lattice.actives()).isEqualTo(1);
    lattice.leave(1);
    assertThat(lattice.activesSeen(6)).isZero();
    assertThat(lattice.actives()).isZero();
    lattice.place(1, 24);
    assertThat(lattice.activesSeen(6)).as("it stands elsewhere now").isZero();
    assertThat(lattice.activesSeen(0)).isEqualTo(1);
    lattice.turn(1, false);
    assertThat(lattice.activesSeen(0)).isZero();
  }

  @Test
  void allEmptySitesInSightAreChosenWithTheSameChance() {
    Lattice lattice = new Lattice(SIGHT, 6, 0);
    lattice.place(0, 12);
    for (int who = 1; who < 6; who++) {
      lattice.place(who, new int[] {6, 7, 8, 11, 13}[who - 1]);
    }
    int[] chosen = new int[SIGHT.sites()];
    int draws = 30_000;
    for (int n = 0; n < draws; n++) {
      chosen[lattice.emptySeen(12, n, 0)]++;
    }
    for (int site : new int[] {16, 17, 18}) {
      assertThat((double) chosen[site]).isCloseTo(draws / 3.0, within(400.0));
    }
    assertThat(chosen[16] + chosen[17] + chosen[18]).isEqualTo(draws);
  }

  @Test
  void whereNoSiteIsEmptyThereIsNone() {
    Lattice lattice = new Lattice(SIGHT, 25, 0);
    for (int who = 0; who < 25; who++) {
      lattice.place(who, who);
    }
    assertThat(lattice.emptySeen(12, 1, 0)).isEqualTo(Lattice.NONE);
    lattice.leave(8);
    assertThat(lattice.emptySeen(12, 1, 0)).isEqualTo(8);
    assertThat(lattice.emptySeen(21, 1, 0)).isEqualTo(Lattice.NONE);
  }

  @Test
  void everyActiveAgentInSightIsFoundAsOften() {
    Lattice lattice = new Lattice(SIGHT, 4, 1);
    lattice.place(4, 12);
    for (int who = 0; who < 4; who++) {
      lattice.place(who, new int[] {6, 13, 18, 4}[who]);
      lattice.turn(who, who != 1);
    }
    int[] found = new int[4];
    int draws = 20_000;
    for (int n = 0; n < draws; n++) {
      found[lattice.activeSeen(12, Draws.high(Draws.bits(5, n, 0)))]++;
    }
    assertThat(found[1]).as("quiet").isZero();
    assertThat(found[3]).as("out of sight").isZero();
    assertThat((double) found[0]).isCloseTo(draws / 2.0, within(300.0));
    lattice.turn(0, false);
    lattice.turn(2, false);
    assertThat(lattice.activeSeen(12, 0)).isEqualTo(Lattice.NONE);
  }
}
