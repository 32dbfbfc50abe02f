package glasshouse.replication.schelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A town that divides. */
final class TownTest {
  private static final Draws DRAWS = new Draws(7);

  @ParameterizedTest
  @EnumSource
  void nobodyIsLostAndInTheEndAllAreContent(Move move) {
    Town town = new Town(0.9, 0.3, move, DRAWS);
    int first = town.people(1);
    int second = town.people(2);
    assertThat((first + second) / (51.0 * 51)).isCloseTo(0.9, within(0.02));
    assertThat(first / (double) (first + second)).isCloseTo(0.5, within(0.03));
    assertThat(town.step()).as("some are not content at first").isPositive();
    town.settle(1000);
    assertThat(town.people(1)).isEqualTo(first);
    assertThat(town.people(2)).isEqualTo(second);
    assertThat(town.step()).as("all are content").isZero();
  }

  @Test
  void whoWantsNobodyAlikeNeverMovesAndWhoWantsMoreDividesMore() {
    Town indifferent = new Town(0.9, 0, Move.JUMP, DRAWS);
    assertThat(indifferent.step()).isZero();
    assertThat(settled(0.5)).isGreaterThan(settled(0.3) + 0.05);
    assertThat(settled(0.3)).isGreaterThan(indifferent.similar() + 0.15);
  }

  private static double settled(double wanted) {
    Town town = new Town(0.9, wanted, Move.JUMP, DRAWS);
    town.settle(1000);
    return town.similar();
  }
}
