package glasshouse.lab.measure;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.society.people.Cohort;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SliceTest {
  @Test
  void everyCohortIsInExactlyOneSliceOfTheFinestCrossing() {
    List<Slice> finest =
        Slice.crossings().stream()
            .filter(s -> s.group() >= 0 && s.sex() >= 0 && s.band() >= 0 && s.fifth() >= 0)
            .toList();
    assertThat(finest).hasSize(Cohort.COUNT);
    for (int cohort = 0; cohort < Cohort.COUNT; cohort++) {
      int number = cohort;
      assertThat(finest.stream().filter(slice -> slice.holds(number))).hasSize(1);
    }
  }

  @Test
  void crossingsAreTheWholeCubeAndEachHasANameOfItsOwn() {
    assertThat(Slice.crossings()).hasSize(4 * 3 * 4 * 6);
    assertThat(Slice.crossings().stream().map(Slice::label)).doesNotHaveDuplicates();
    assertThat(Slice.crossings().getFirst()).isEqualTo(Slice.ALL);
  }

  @Test
  void marginalsComeInTheOrderInWhichTheyAreRead() {
    assertThat(Slice.marginals().stream().map(Slice::label))
        .containsExactly(
            "all",
            "majority",
            "minority",
            "migrant",
            "male",
            "female",
            "under 18",
            "18 to 59",
            "60 and over",
            "income fifth 1",
            "income fifth 2",
            "income fifth 3",
            "income fifth 4",
            "income fifth 5");
    assertThat(Slice.marginals().subList(0, 4)).isEqualTo(Slice.groups());
  }

  @Test
  void theCohortsOfEveryoneAreAllOfThem() {
    assertThat(Slice.ALL.cohorts()).containsExactly(IntStream.range(0, Cohort.COUNT).toArray());
    assertThat(Slice.ALL.label()).isEqualTo("all");
    assertThat(new Slice(1, 1, 2, 0).label())
        .isEqualTo("minority, female, 60 and over, income fifth 1");
    assertThat(new Slice(1, 1, 2, 0).cohorts()).hasSize(1);
  }
}
