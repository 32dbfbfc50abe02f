package glasshouse.society;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Draws;
import glasshouse.testkit.Fit;
import org.junit.jupiter.api.Test;

/** Who is first when there is not enough for all. */
class RaceTest {
  private static final int RUNS = 20_000;

  @Test
  void asManyGetItWhateverTheWeights() {
    Race race = race(3, 50, place -> place % 3 == 0 ? 1024 : 16);
    assertThat(race.byRecord(12)).hasSize(12).doesNotHaveDuplicates();
    assertThat(race.byRecord(80)).as("no more than run").hasSize(50);
    int[] lost = Race.without(race.byLot(12), race.byRecord(12));
    int[] won = Race.without(race.byRecord(12), race.byLot(12));
    assertThat(lost).as("one's gain is another's loss").hasSameSizeAs(won).isNotEmpty();
  }

  @Test
  void equalWeightsAreALot() {
    Race race = race(4, 50, place -> 700);
    assertThat(race.byRecord(50)).isEqualTo(race.byLot(50));
  }

  @Test
  void whoHasThreeTimesTheWeightIsFirstThreeTimesAsOften() {
    int first = 0;
    for (int run = 0; run < RUNS; run++) {
      first += race(run, 2, place -> place == 0 ? 768 : 256).byRecord(1)[0] == 0 ? 1 : 0;
    }
    double deviation = Math.sqrt(0.75 * 0.25);
    Fit.assertPlausible("first", Fit.mean((double) first / RUNS, 0.75, deviation, RUNS));
  }

  @Test
  void whoHasNoWeightIsLast() {
    int[] order = race(5, 20, place -> place == 7 ? 0 : 1).byRecord(20);
    assertThat(order[19]).isEqualTo(7);
  }

  private static Race race(int run, int runners, java.util.function.IntUnaryOperator weight) {
    Race race = new Race();
    race.clear();
    for (int place = 0; place < runners; place++) {
      race.add(place, Draws.high(Draws.bits(run, place, 0)), weight.applyAsInt(place));
    }
    return race;
  }
}
