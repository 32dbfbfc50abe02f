package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.society.people.Group;
import glasshouse.world.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * False findings per 100,000 people do not depend on how many people are simulated, for everyone
 * and by group.
 *
 * <p>A small town has few neighbourhoods, and people live apart by group, so eight towns are taken
 * together: what is left between them and a city is luck, four standard errors of the counts, and
 * who happens to live in eight towns, a tenth. Cameras are many, poor and equally dense everywhere,
 * so that there is something to count.
 */
class FalseFindingsTest {
  private static final double WHO_LIVES_THERE = 0.1;
  private static final int TOWNS = 8;

  /** Counts of false findings and the days lived by the people that could have suffered them. */
  private record Errors(double[] findings, double[] personDays) {
    double per100_000(int group) {
      return 100_000 * findings[group] / personDays[group];
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{minority: 1, migrant: 1, female: 1}", "{minority: 10, migrant: 1, female: 2.5}"})
  void falseFindingsAHeadAreTheSameInATownOf20_000AndACityOf200_000(String differential) {
    alike(
        lived(differential, 20_000, 20, TOWNS),
        lived(differential, 200_000, 20, 1),
        WHO_LIVES_THERE);
  }

  @Test
  void falseFindingsAHeadAreTheSameInATownOf20_000AndACityOfAMillion() {
    String differential = "{minority: 10, migrant: 1, female: 2.5}";
    alike(
        lived(differential, 20_000, 20, TOWNS),
        lived(differential, 1_000_000, 8, 1),
        WHO_LIVES_THERE);
  }

  /**
   * Many more towns, so that who lives there matters less: three hundred thousand false findings on
   * either side.
   */
  @LongRun
  void thatHoldsMoreNarrowlyForManyTownsAndManyDays() {
    String differential = "{minority: 10, migrant: 1, female: 2.5}";
    alike(
        lived(differential, 20_000, 60, 60),
        lived(differential, 1_000_000, 60, 1),
        WHO_LIVES_THERE / 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {900, 5_000, 9_000})
  void aLastBlockThatIsPartlyEmptyMakesNobodyMoreSuspect(int people) {
    String differential = "{minority: 1, migrant: 1, female: 1}";
    Errors partly = lived(differential, people, 60, TOWNS);
    Errors full = lived(differential, 8_192, 60, TOWNS);
    assertThat(partly.per100_000(0))
        .isBetween(0.75 * full.per100_000(0), 1.25 * full.per100_000(0));
  }

  /** Errors of everyone, then of each group. */
  private static Errors lived(String differential, int people, int days, int towns) {
    Errors errors = new Errors(new double[Group.COUNT + 1], new double[Group.COUNT + 1]);
    for (int seed = 1; seed <= towns; seed++) {
      Scenario scenario =
          Towns.theArticle(
              "response=none",
              "warm-up=1 day",
              "parameters.sensing.density-sd=0",
              "sensors.street-cameras.per-1000-people=1000",
              "sensors.street-cameras.identify.miss=60 %",
              "sensors.street-cameras.identify.differential=" + differential,
              "society.people=" + people,
              "society.seed=" + seed,
              "days=" + days);
      Life life = Life.of(scenario);
      for (int group = 0; group < Group.COUNT; group++) {
        add(
            errors,
            group + 1,
            life.count("audit-mistaken/street-cameras", group),
            (double) life.people()[group] * (days - 1));
      }
    }
    for (int group = 1; group <= Group.COUNT; group++) {
      add(errors, 0, errors.findings[group], errors.personDays[group]);
    }
    return errors;
  }

  /** A mistake is on file the morning after, so the first day has none. */
  private static void add(Errors errors, int group, double findings, double personDays) {
    errors.findings[group] += findings;
    errors.personDays[group] += personDays;
  }

  private static void alike(Errors towns, Errors city, double whoLivesThere) {
    for (int group = 0; group <= Group.COUNT; group++) {
      double luck = 4 * Math.sqrt(1 / towns.findings[group] + 1 / city.findings[group]);
      assertThat(towns.per100_000(group) / city.per100_000(group))
          .as(
              "group %d: %.1f in towns, %.1f in the city",
              group - 1, towns.per100_000(group), city.per100_000(group))
          .isBetween(1 - whoLivesThere - luck, 1 + whoLivesThere + luck);
      assertThat(towns.findings[group]).isGreaterThan(400);
    }
  }
}
