package glasshouse.sensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.kernel.Settings;
import glasshouse.society.people.Cell;
import glasshouse.society.people.Group;
import glasshouse.testkit.Fit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One-to-many search: how often a probe brings up a stranger, and of whom. */
class FaceSearchTest {
  /** The published false-match rate that fits rows B5 and B6. */
  private static final double PUBLISHED = 1.67e-8;

  @ParameterizedTest
  @ValueSource(ints = {1000, 4096, 5000, 40_000})
  void withoutDifferentialAGalleryGivesThePublishedAlarmsHoweverManyPeopleThereAre(int people) {
    double[] shares = shares(people);
    assertThat(mean(search(1000, PUBLISHED, Map.of(), shares), shares))
        .isCloseTo(1.0 / 60_000, within(0.005 / 60_000));
    assertThat(mean(search(10_000, PUBLISHED, Map.of(), shares), shares))
        .isCloseTo(1.0 / 6_000, within(0.005 / 6_000));
  }

  @Test
  void alarmsFollowTheGalleryAsOneLessTheChanceOfNone() {
    double[] shares = new double[Cell.COUNT];
    shares[4] = 1; // all are alike, so that the law is that of B6 itself
    for (double gallery : new double[] {1, 1e3, 1e5, 1e7, 1e9, 2e9}) {
      double expected = -StrictMath.expm1(gallery * StrictMath.log1p(-PUBLISHED));
      double alarms = Chance.probability(search(gallery, PUBLISHED, Map.of(), shares).fpir(4));
      assertThat(alarms).isCloseTo(expected, within(1e-6 * expected + 3e-10));
    }
  }

  @Test
  void anEmptyGalleryOrAPerfectMatcherRaisesNoAlarm() {
    double[] shares = shares(4096);
    for (int cell = 0; cell < Cell.COUNT; cell++) {
      assertThat(search(0, PUBLISHED, Map.of(), shares).fpir(cell)).isZero();
      assertThat(search(1e7, 0, Map.of(), shares).fpir(cell)).isZero();
    }
  }

  @Test
  void theDifferentialIsWithinTheGroup() {
    double[] shares = shares(40_000);
    FaceSearch alike = search(10_000, PUBLISHED, Map.of(), shares);
    FaceSearch worse = search(10_000, PUBLISHED, Map.of("minority", 10.0), shares);
    for (int cell = 0; cell < Cell.COUNT; cell++) {
      double factor = (double) worse.fpir(cell) / alike.fpir(cell);
      if (Cell.group(cell) == Group.MINORITY.ordinal()) {
        double own = ownShare(alike, cell);
        assertThat(factor).as("cell %d", cell).isCloseTo(1 + 9 * own, within(0.05 * factor));
        assertThat(ownShare(worse, cell)).isGreaterThan(ownShare(alike, cell));
      } else {
        assertThat(factor).as("cell %d", cell).isCloseTo(1, within(1e-4));
      }
    }
  }

  @Test
  void womenOfAGroupHaveBothFactors() {
    double[] shares = new double[Cell.COUNT];
    java.util.Arrays.fill(shares, 1.0 / Cell.COUNT);
    FaceSearch search = search(10_000, PUBLISHED, Map.of("minority", 10.0, "female", 2.0), shares);
    double man = search.fpir(Cell.of(Group.MAJORITY.ordinal(), 0, 30));
    double across = 0.1 * (Cell.COUNT - 1);
    assertThat(search.fpir(Cell.of(Group.MAJORITY.ordinal(), 1, 30)) / man)
        .isCloseTo((2 + across) / (1 + across), within(0.01));
    assertThat(search.fpir(Cell.of(Group.MINORITY.ordinal(), 1, 30)) / man)
        .isCloseTo((20 + across) / (1 + across), within(0.01));
  }

  @Test
  void moreFacesInTheGalleryNeverRaiseFewerAlarms() {
    double[] shares = shares(40_000);
    FaceSearch before = search(1, PUBLISHED, Map.of("minority", 10.0), shares);
    for (double gallery = 10; gallery < 3e9; gallery *= 10) {
      FaceSearch larger = search(gallery, PUBLISHED, Map.of("minority", 10.0), shares);
      for (int cell = 0; cell < Cell.COUNT; cell++) {
        assertThat(larger.fpir(cell)).isBetween(before.fpir(cell), Chance.ALWAYS);
      }
      before = larger;
    }
  }

  @Test
  void strangersAreOfTheOwnCellTenTimesAsOftenAsTheyWouldBeByNumberAlone() {
    double[] shares = shares(40_000);
    FaceSearch search = search(10_000, PUBLISHED, Map.of(), shares);
    for (int cell = 0; cell < Cell.COUNT; cell++) {
      double[] expected = new double[Cell.COUNT];
      double sum = 0;
      for (int h = 0; h < Cell.COUNT; h++) {
        expected[h] = shares[h] * (h == cell ? 1 : 0.1);
        sum += expected[h];
      }
      int draws = 100_000;
      double[] observed = new double[Cell.COUNT];
      for (int n = 0; n < draws; n++) {
        observed[search.strangerCell(cell, Draws.high(Draws.bits(3, n, cell)))] += 1.0 / draws;
      }
      for (int h = 0; h < Cell.COUNT; h++) {
        double share = expected[h] / sum;
        double deviation = Math.sqrt(share * (1 - share));
        if (share * draws > 5) {
          Fit.assertPlausible(
              "cell " + cell + " of " + h, Fit.mean(observed[h], share, deviation, draws));
        }
      }
    }
  }

  /** How often a stranger is of the own cell. */
  private static double ownShare(FaceSearch search, int cell) {
    int own = 0;
    int steps = 1 << 16;
    for (long n = 0; n < steps; n++) {
      own += search.strangerCell(cell, n << 16) == cell ? 1 : 0;
    }
    return (double) own / steps;
  }

  private static double[] shares(int people) {
    return new Lookalikes(
            Town.layouts(people), new Population(people), Town.draws(), Town.PARAMETERS)
        .shares(Town.PARAMETERS);
  }

  /** The chance of an alarm for a face drawn from the gallery. */
  private static double mean(FaceSearch search, double[] shares) {
    double mean = 0;
    for (int cell = 0; cell < Cell.COUNT; cell++) {
      mean += shares[cell] * Chance.probability(search.fpir(cell));
    }
    return mean;
  }

  private static FaceSearch search(
      double gallery, double rate, Map<String, Double> differential, double[] shares) {
    Settings settings =
        Town.settings("face", Map.of("gallery", gallery, "false-match", rate), differential);
    return new FaceSearch(settings, shares, Town.PARAMETERS);
  }
}
