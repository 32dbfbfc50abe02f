package glasshouse.sensing;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.society.Flags;
import glasshouse.testkit.Fit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Cameras and patrols see what is done in their sight, and pin it on the doer, on nobody or on a
 * stranger.
 */
class PlaceTest {
  private static final int PEOPLE = Population.BLOCK + 900;
  private static final double SIGHT = 0.001;
  private static final Parameters EVEN =
      Town.PARAMETERS
          .with("sensing.sight", SIGHT)
          .with("sensing.density-sd", 0)
          .with("sensing.exposure-sd", 0);
  private static final Parameters UNEVEN =
      EVEN.with("sensing.density-sd", 0.5).with("sensing.exposure-sd", 0.8);

  private static SensorSpec cameras(
      String by, double density, double miss, double falseMatch, double personSd) {
    Map<String, Double> numbers =
        Map.of(
            "per-1000-people", density,
            "miss", miss,
            "false-match", falseMatch,
            "gallery", 1e7,
            "person-sd", personSd);
    return Town.sensor("cameras", "place", "jaywalking", Town.settings(by, numbers));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 20, 168, 700, 2000})
  void anActIsSeenWithOneLessTheExponentialOfTheDensity(double density) {
    Town town = new Town(PEOPLE, EVEN, cameras("officer", density, 0, 0, 0));
    int days = 20;
    for (int day = 0; day < days; day++) {
      town.day(day, 0, person -> true);
    }
    double share = -StrictMath.expm1(-SIGHT * density);
    double seen = (double) town.count("sensor-observations/cameras") / (days * PEOPLE);
    Fit.assertPlausible(
        "seen", Fit.mean(seen, share, Math.sqrt(share * (1 - share)), (long) days * PEOPLE));
  }

  @Test
  void whatTakesHoursIsInSightForThatMuchLonger() {
    Parameters p = EVEN.with("sensing.moment", 0.5);
    SensorSpec cameras = cameras("officer", 168, 0, 0, 0);
    SensorSpec squares =
        new SensorSpec("squares", "place", List.of("vigil"), "test", 1, cameras.settings());
    Town town = new Town(PEOPLE, p, squares);
    int vigil = town.kinds.get("vigil"); // takes two hours
    int days = 10;
    for (int day = 0; day < days; day++) {
      town.day(day, vigil, person -> true);
    }
    double share = -StrictMath.expm1(-SIGHT * 168 * 4);
    double seen = (double) town.count("sensor-observations/squares") / (days * PEOPLE);
    Fit.assertPlausible(
        "seen", Fit.mean(seen, share, Math.sqrt(share * (1 - share)), (long) days * PEOPLE));
  }

  @Test
  void asManyAreSeenAsWereExpectedOfTheActsThatHappened() {
    Town town = new Town(PEOPLE, UNEVEN, cameras("officer", 168, 0, 0, 0));
    for (int day = 0; day < 30; day++) {
      town.day(day, 0, person -> person % 3 != 0);
    }
    double expected = town.count("sensor-expected/cameras") / 65536.0;
    double off = town.count("sensor-observations/cameras") - expected;
    Fit.assertPlausible("seen", Fit.normalTail(off / Math.sqrt(expected * 0.85)));
  }

  @Test
  void moreCamerasNeverSeeLess() {
    forAll(
        40,
        gen -> {
          double few = gen.number(0, 1000);
          double many = gen.number(few, 1000);
          double miss = gen.rate();
          Set<String> some = hits(UNEVEN, cameras("face", few, miss, 1e-8, 0.5));
          Set<String> all = hits(UNEVEN, cameras("face", many, miss, 1e-8, 0.5));
          assertThat(all.containsAll(some)).isTrue();
        });
  }

  @Test
  void aBlinderSensorNeverSeesMore() {
    forAll(
        40,
        gen -> {
          double miss = gen.rate();
          double blinder = gen.rateAtLeast(miss);
          double falseMatch = gen.rateAtMost(1e-7);
          SensorSpec keen = cameras("face", 500, miss, falseMatch, 0.5);
          SensorSpec blind = cameras("face", 500, blinder, falseMatch, 0.5);
          assertThat(hits(UNEVEN, keen).containsAll(hits(UNEVEN, blind))).isTrue();
          assertThat(findings(UNEVEN, blind)).isLessThanOrEqualTo(findings(UNEVEN, keen));
        });
  }

  private static Set<String> hits(Parameters parameters, SensorSpec cameras) {
    Town town = new Town(PEOPLE, parameters, cameras);
    town.day(3, 0, person -> true);
    return new HashSet<>(town.ledger.list("hit"));
  }

  /** How many findings a day of acts ends in, on the right people or on others. */
  private static long findings(Parameters parameters, SensorSpec cameras) {
    Town town = new Town(PEOPLE, parameters, cameras);
    town.day(3, 0, person -> true);
    town.deliver(4, t -> {});
    return town.ledger.count("hit") + town.ledger.count("mistaken");
  }

  @Test
  void whatIsDoneElsewhereIsNotSeen() {
    Town town = new Town(PEOPLE, EVEN, cameras("officer", 2000, 0, 0, 0));
    town.sensors.morning(Town.draws(), 1);
    town.truth.open(0, 1);
    for (int i = 0; i < 1000; i++) {
      town.truth.acts.of(0).add(i, 0, 600, -1, i);
    }
    town.sensors.sense(town.watch);
    assertThat(town.count("sensor-observations/cameras")).isZero();
    assertThat(town.count("sensor-expected/cameras")).isZero();
    assertThat(town.ledger.lines).isEmpty();
  }

  @Test
  void everySightingIsAHitOrAMissAndOnlyAMissCanBecomeAMistake() {
    forAll(
        20,
        gen -> {
          Town town =
              new Town(PEOPLE, UNEVEN, cameras("face", 900, gen.rate(), gen.rateAtMost(1e-6), 0.5));
          town.day(3, 0, person -> person % 2 == 0);
          town.deliver(4, t -> {});
          long seen = town.count("sensor-observations/cameras");
          long missed = town.ledger.count("missed");
          assertThat(town.ledger.count("hit") + missed).isEqualTo(seen);
          assertThat(town.ledger.count("mistaken")).isBetween(0L, missed);
          assertThat(town.findings.size())
              .isEqualTo(town.ledger.count("hit") + town.ledger.count("mistaken"));
          assertThat(town.ledger.list("hit")).allMatch(line -> person(line) % 2 == 0);
        });
  }

  private static int person(String line) {
    return Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
  }

  @Test
  void aFaceIsMissedAtItsRateAndAStrangerComesUpAtTheRateOfTheSearch() {
    double miss = 0.4;
    double reach = 0.25; // the gallery times the false-match rate
    Town town = new Town(PEOPLE, EVEN, cameras("face", 1e6, miss, reach / 1e7, 0));
    int days = 10;
    for (int day = 0; day < days; day++) {
      town.day(day, 0, person -> true);
      town.deliver(day, t -> {});
    }
    long acts = (long) days * PEOPLE;
    double missed = (double) town.ledger.count("missed") / acts;
    Fit.assertPlausible("missed", Fit.mean(missed, miss, Math.sqrt(miss * (1 - miss)), acts));
    double mistaken = (double) town.ledger.count("mistaken") / town.ledger.count("missed");
    double most = -StrictMath.expm1(-reach * 2); // the larger a cell, the more strangers
    assertThat(mistaken).isBetween(0.5 * reach, most);
  }

  @Test
  void anOfficerTakesNobodyForAnother() {
    Town town = new Town(PEOPLE, EVEN, cameras("officer", 1e6, 0.5, 1, 0));
    town.day(3, 0, person -> true);
    town.deliver(4, t -> {});
    assertThat(town.ledger.count("hit")).isPositive();
    assertThat(town.ledger.count("mistaken")).isZero();
  }

  @Test
  void whoOptedOutIsNeverHitByAFaceNorTakenForAnother() {
    Town town = new Town(PEOPLE, EVEN, cameras("face", 1e6, 0.3, 1, 0));
    for (int day = 0; day < 5; day++) {
      town.day(day, 0, person -> true, PlaceTest::optOut);
      town.deliver(day, PlaceTest::optOut);
    }
    assertThat(town.ledger.count("hit")).isPositive();
    assertThat(town.ledger.count("mistaken")).isPositive();
    for (String line : town.ledger.lines) {
      if (!line.startsWith("missed")) {
        assertThat(person(line) % 2).as(line).isZero();
      }
    }
  }

  /** Those at odd places are not enrolled. */
  private static void optOut(glasshouse.society.TruthBlock t) {
    for (int i = 1; i < t.size(); i += 2) {
      t.flags[i] = Flags.OPTED_OUT;
    }
  }

  @Test
  void aMistakeIsOnFileTheNextMorningWithTheMinuteAndKeyOfTheAct() {
    Town town = new Town(PEOPLE, EVEN, cameras("face", 1e6, 1, 1, 0));
    town.day(3, 0, person -> person == 17);
    assertThat(town.findings.size()).as("today nothing").isZero();
    town.deliver(4, t -> {});
    assertThat(town.findings.size()).isEqualTo(1);
    assertThat(town.findings.key(0)).isEqualTo(Town.key(17, 3));
    assertThat(town.findings.minute(0)).isEqualTo(600);
    assertThat(town.findings.kind(0)).isZero();
    assertThat(person(town.ledger.list("mistaken").getFirst())).isNotEqualTo(17);
  }

  @Test
  void aSensorThatIsAddedBeforeOrAfterShiftsNobodysLuckAtAnother() {
    SensorSpec one = cameras("face", 300, 0.3, 1e-7, 0.5);
    SensorSpec other =
        new SensorSpec("others", "place", List.of("jaywalking"), "test", 1, one.settings());
    List<String> alone = linesOf(0, one);
    assertThat(alone).isNotEmpty();
    assertThat(linesOf(0, one, other)).isEqualTo(alone);
    assertThat(linesOf(1, other, one)).isEqualTo(alone);
    assertThat(linesOf(1, one, other)).as("the other's luck is its own").isNotEqualTo(alone);
  }

  /** What one of some sensors did in a day, without its number. */
  private static List<String> linesOf(int sensor, SensorSpec... sensors) {
    Town town = new Town(PEOPLE, UNEVEN, sensors);
    town.day(3, 0, person -> true);
    town.deliver(4, t -> {});
    String number = " " + sensor + " 0 ";
    return town.ledger.lines.stream()
        .filter(line -> line.contains(number))
        .map(line -> line.replace(number, " "))
        .sorted()
        .toList();
  }
}
