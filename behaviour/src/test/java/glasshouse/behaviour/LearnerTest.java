package glasshouse.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import org.junit.jupiter.api.Test;

class LearnerTest {
  private static final Learner BYTE = new Learner(8, 16);
  private static final int MANY = 20_000;

  private static long half(int who) {
    return Draws.high(Draws.bits(new Draws(7).key(Purpose.of("learner"), 0), who, 0));
  }

  /** The mean of a next belief over many draws. */
  private static double mean(int belief, int anchor, double fade, double up, double down) {
    long sum = 0;
    for (int who = 0; who < MANY; who++) {
      sum +=
          BYTE.next(belief, anchor, BYTE.share(fade), BYTE.share(up), BYTE.share(down), half(who));
    }
    return (double) sum / MANY;
  }

  @Test
  void evidenceMovesItsShareOfTheWayOnTheMean() {
    assertThat(mean(55, 55, 0, 0.06, 0)).isCloseTo(55 + 0.06 * 200, within(0.02));
    assertThat(mean(55, 55, 0, 0, 0.06)).isCloseTo(55 - 0.06 * 55, within(0.02));
    assertThat(mean(55, 15, 0.06, 0, 0)).isCloseTo(55 - 0.06 * 40, within(0.02));
    assertThat(mean(55, 15, 0.01, 0.001, 0.002)).isCloseTo(55 - 0.4 + 0.2 - 0.11, within(0.02));
  }

  @Test
  void aBeliefStaysBetweenNoneAndCertainty() {
    for (int belief : new int[] {0, 1, 128, 254, 255}) {
      for (int who = 0; who < 500; who++) {
        assertThat(BYTE.next(belief, 255, BYTE.share(1), BYTE.share(1), 0, half(who)))
            .isBetween(0, 255);
        assertThat(BYTE.next(belief, 0, BYTE.share(1), 0, BYTE.share(1), half(who)))
            .isBetween(0, 255);
      }
    }
    assertThat(BYTE.punished(255, BYTE.share(0.5), half(1))).isEqualTo(255);
    assertThat(BYTE.unpunished(0, BYTE.share(0.5), half(1))).isZero();
  }

  @Test
  void theWholeWayIsAllOfItAndNoShareIsNoChange() {
    for (int who = 0; who < 500; who++) {
      assertThat(BYTE.punished(9, BYTE.share(1), half(who))).isEqualTo(255);
      assertThat(BYTE.unpunished(9, BYTE.share(1), half(who))).isZero();
      assertThat(BYTE.next(9, 200, 0, 0, 0, half(who))).isEqualTo(9);
    }
  }

  @Test
  void memoryThatGrowsGivesTheMeanOfWhatWasSeenInAnyOrder() {
    Learner fine = new Learner(30, 32);
    int early = 0;
    int late = 0;
    for (int n = 0; n < 100; n++) {
      long share = fine.growing(n);
      early =
          n < 30 ? fine.punished(early, share, half(n)) : fine.unpunished(early, share, half(n));
      late = n >= 70 ? fine.punished(late, share, half(n)) : fine.unpunished(late, share, half(n));
    }
    assertThat((double) early / fine.certain()).isCloseTo(0.3, within(1e-7));
    assertThat((double) late / fine.certain()).isCloseTo(0.3, within(1e-7));
  }

  @Test
  void moreBitsThanThereIsRoomForAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Learner(31, 16));
    assertThatIllegalArgumentException().isThrownBy(() -> new Learner(8, 33));
    assertThatIllegalArgumentException().isThrownBy(() -> new Learner(0, 16));
  }
}
