package glasshouse.lab.tables;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is followed: one of each of a thousand equal parts. */
class PanelTest {
  private static Panel panel(int people, long seed) {
    return new Panel(new Population(people), new Draws(seed));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 999, 1000})
  void inASmallTownEveryoneIsFollowed(int people) {
    assertThat(panel(people, 7).people()).containsExactly(IntStream.range(0, people).toArray());
  }

  @ParameterizedTest
  @ValueSource(ints = {1001, 4096, 4097, 20_000, 1_000_000, Integer.MAX_VALUE})
  void inALargeOneAThousandOneOfEachPart(int people) {
    int[] followed = panel(people, 7).people();
    assertThat(followed).hasSize(1000);
    for (int part = 0; part < 1000; part++) {
      assertThat((long) followed[part])
          .isGreaterThanOrEqualTo((long) people * part / 1000)
          .isLessThan((long) people * (part + 1) / 1000);
    }
  }

  @Test
  void itFollowsExactlyThoseAndVisitsExactlyTheirBlocks() {
    forAll(
        50,
        gen -> {
          Population population = new Population(gen.integer(1, 100_000));
          Panel panel = new Panel(population, new Draws(gen.integer(0, 1000)));
          int[] followed = panel.people();
          for (int person = 0; person < population.people(); person++) {
            boolean is = Arrays.binarySearch(followed, person) >= 0;
            assertThat(panel.follows(person)).isEqualTo(is);
          }
          for (int block = 0; block < population.blocks(); block++) {
            int number = block;
            boolean any = Arrays.stream(followed).anyMatch(p -> p / Population.BLOCK == number);
            assertThat(panel.visits(block)).isEqualTo(any);
          }
        });
  }

  @Test
  void aSeedHasAPanelOfItsOwnAndAlwaysTheSame() {
    assertThat(panel(50_000, 7).people()).isEqualTo(panel(50_000, 7).people());
    assertThat(panel(50_000, 7).people()).isNotEqualTo(panel(50_000, 8).people());
  }

  @Test
  void whoAsksForItsPeopleCannotChangeThem() {
    Panel panel = panel(3000, 7);
    panel.people()[0] = -1;
    assertThat(panel.people()[0]).isNotNegative();
  }
}
