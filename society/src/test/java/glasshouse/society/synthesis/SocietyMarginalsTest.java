package glasshouse.society.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.society.people.Layout;
import glasshouse.society.people.Propensity;
import glasshouse.society.people.SocietySpec;
import glasshouse.society.synthesis.SocietyCheck.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was asked is what was made, over 64 layouts. */
class SocietyMarginalsTest {
  private static final int PEOPLE = 64 * 4096;
  private static final LayoutPool LAYOUTS = TestSociety.layouts(PEOPLE, 2);
  private static final SocietySpec SPEC = TestSociety.spec();
  private static final List<Row> ROWS =
      SocietyCheck.rows(LAYOUTS, TestSociety.ties(LAYOUTS, 2), SPEC);

  private static Row row(String what) {
    return ROWS.stream().filter(r -> r.what().equals(what)).findFirst().orElseThrow();
  }

  private static void nearly(String what, double tolerance) {
    assertThat(row(what).made()).as(what).isCloseTo(row(what).asked(), within(tolerance));
  }

  @Test
  void agesFollowThePyramid() {
    ROWS.stream().filter(r -> r.what().startsWith("age ")).forEach(r -> nearly(r.what(), 0.02));
  }

  @Test
  void eachBlockAloneFollowsThePyramid() {
    double[] bands = SPEC.ageBands().stream().mapToDouble(Double::doubleValue).toArray();
    for (int block = 0; block < 8; block++) {
      List<Layout> one = List.of(LAYOUTS.of(block));
      for (int b = 0; b < bands.length; b++) {
        int band = b;
        assertThat(Count.percent(one, (l, p) -> l.age[p] / 5 == band, (l, p) -> true))
            .isCloseTo(bands[b], within(0.06));
      }
    }
  }

  @Test
  void thereAreAsManyMenAsAsked() {
    nearly("men per 100 women", 0.3);
    nearly("men per 100 women from 60", 0.5);
  }

  @Test
  void householdsHaveTheAskedSizes() {
    ROWS.stream()
        .filter(r -> r.what().matches("households of \\d"))
        .forEach(r -> nearly(r.what(), 0.15));
    nearly("people a household", 0.01);
  }

  @Test
  void groupsHaveTheirSharesAndLiveApartAsAsked() {
    nearly("minority share", 1);
    nearly("migrant share", 1);
    nearly("minority dissimilarity between blocks", 0.03);
    nearly("migrant dissimilarity between blocks", 0.03);
    assertThat(row("migrant mean age").made()).isLessThan(row("majority mean age").made() - 4);
  }

  @Test
  void schoolingAndWorkAreNearTheCensus() {
    nearly("schooling from 15", 0.2);
    nearly("schooling from 16 to 59", 0.2);
    nearly("workers, of all from 15", 0.5);
    ROWS.stream()
        .filter(r -> r.what().startsWith("workers in "))
        .forEach(r -> nearly(r.what(), 0.1));
  }

  @Test
  void habitsHaveTheirShares() {
    nearly("drivers, of adults", 0.5);
    nearly("riders, of all", 0.5);
    nearly("online, of all", 0.5);
    nearly("online, of pupils", 4);
    nearly("posters, of those online", 0.5);
    nearly("gamers, of those online", 0.5);
    nearly("households that rent", 0.8);
  }

  @Test
  void incomesAreUnequalAsPublished() {
    assertThat(row("Gini of income a head").made()).isBetween(0.39, 0.49);
    for (int fifth = 1; fifth <= 5; fifth++) {
      nearly("income of fifth " + fifth, 2);
    }
    assertThat(row("income a head").made()).isBetween(30_733.0, 42_359.0);
  }

  @Test
  void mostWorkersEarnMoreThanTheyNeed() {
    assertThat(row("workers who earn more than their load").made()).isBetween(88.0, 92.0);
    nearly("adults with a buffer below 90 days", 2);
  }

  @Test
  void propensitiesAreOneOnAverage() {
    for (Propensity propensity : Propensity.values()) {
      double mean =
          Count.mean(
              layouts(), (l, p) -> l.propensity[propensity.ordinal()][p] & 0xFF, (l, p) -> true);
      assertThat(mean).as(propensity.label()).isCloseTo(Propensity.ONE, within(1.0));
    }
  }

  @Test
  void cautionAndGrievanceAreUniform() {
    assertThat(Count.mean(layouts(), (l, p) -> l.caution[p] & 0xFF, (l, p) -> true))
        .isCloseTo(127.5, within(1.0));
    assertThat(Count.mean(layouts(), (l, p) -> l.grievance[p] & 0xFF, (l, p) -> true))
        .isCloseTo(127.5, within(1.0));
    double below =
        Count.percent(
            layouts(),
            (l, p) -> (l.caution[p] & 0xFF) < 64 && (l.grievance[p] & 0xFF) < 64,
            (l, p) -> true);
    assertThat(below).as("they are independent").isCloseTo(6.25, within(0.3));
  }

  private static List<Layout> layouts() {
    List<Layout> all = new ArrayList<>();
    for (int block = 0; block < LAYOUTS.distinct(); block++) {
      all.add(LAYOUTS.of(block));
    }
    return all;
  }
}
