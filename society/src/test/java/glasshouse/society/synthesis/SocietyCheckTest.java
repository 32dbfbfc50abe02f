package glasshouse.society.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.society.people.SocietySpec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asked beside made, for societies of odd sizes and at the ends of the parameters. */
class SocietyCheckTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 300, 4096, 70_000})
  void everySocietyCanBeChecked(int people) {
    LayoutPool layouts = TestSociety.layouts(people, 1);
    List<SocietyCheck.Row> rows =
        SocietyCheck.rows(layouts, TestSociety.ties(layouts, 1), TestSociety.spec());
    assertThat(rows).hasSizeGreaterThan(60);
    assertThat(rows).extracting(SocietyCheck.Row::what).doesNotHaveDuplicates();
    assertThat(rows).allMatch(row -> !row.unit().isEmpty() && !row.source().isEmpty());
  }

  @Test
  void aFriendIsOneStepAway() {
    LayoutPool layouts = TestSociety.layouts(4096, 1);
    TieTablesPool ties = TestSociety.ties(layouts, 1);
    TieGraph graph = new TieGraph(ties.district(0), ties.of(0));
    int[] steps = graph.stepsFrom(0);
    assertThat(steps[0]).isZero();
    assertThat(steps[ties.of(0).partner(TieTables.CIRCLE, 0)]).isEqualTo(1);
    assertThat(graph.degree(0)).isBetween(4, 16);
  }

  @ParameterizedTest
  @CsvSource({
    "society.migrant-share, 0", "society.migrant-share, 0.9", "society.minority-share, 0",
    "society.minority-share, 0.9", "society.segregation, 0", "society.segregation, 0.9",
    "society.homophily, 0", "society.homophily, 1", "society.propensity-sd, 0",
    "society.propensity-sd, 2", "society.wage-sd, 0", "society.wage-sd, 1.5",
    "society.need-yuan, 5", "society.need-yuan, 100", "society.buffer-sd, 2",
    "society.online-share, 0.85", "society.participation, 0.8", "society.rent-share, 0.8",
    "society.sex-ratio, 0.5", "society.sex-ratio, 2", "society.friend-years, 40",
    "society.schooling-none, 1", "society.street-youth, 5", "society.renter-share, 0"
  })
  void theEndsOfEachRangeMakeASociety(String name, double value) {
    Parameters parameters = TestSociety.spec().parameters().with(name, value);
    SocietySpec spec = TestSociety.spec(parameters);
    Draws draws = new Draws(TestSociety.SEED);
    LayoutPool layouts = new LayoutPool(new Population(9_000), draws, spec, 1);
    TieTablesPool ties = new TieTablesPool(layouts, draws, spec, 1);
    assertThat(SocietyCheck.rows(layouts, ties, spec)).isNotEmpty();
    for (int place = 0; place < 4096; place++) {
      assertThat(layouts.of(0).wage[place]).isNotNegative();
      assertThat(layouts.of(0).load[place]).isNotNegative();
      assertThat(layouts.of(0).buffer[place]).isNotNegative();
    }
  }
}
