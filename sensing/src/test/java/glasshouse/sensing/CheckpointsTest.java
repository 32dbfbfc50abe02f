package glasshouse.sensing;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Population;
import glasshouse.society.Checkpoint;
import glasshouse.society.people.Group;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Glasses that look for faces on a list, and checks that a record makes likelier. */
class CheckpointsTest {
  private static final int PEOPLE = 2 * Population.BLOCK + 900;

  private static SensorSpec glasses(double miss, double gallery, double sd) {
    return glasses(miss, gallery, sd, 10);
  }

  private static SensorSpec alike(double miss, double gallery, double sd) {
    return glasses(miss, gallery, sd, 1);
  }

  private static SensorSpec glasses(double miss, double gallery, double sd, double minority) {
    return Town.sensor(
        "glasses",
        "watch",
        "jaywalking",
        Town.settings(
            "face",
            new TreeMap<>(
                Map.of(
                    "per-1000-people", 0.2,
                    "faces-a-day", 1000.0,
                    "miss", miss,
                    "false-match", 1e-8,
                    "gallery", gallery,
                    "person-sd", sd,
                    "finds", 1.0,
                    "minutes", 15.0)),
            Map.of("minority", minority)));
  }

  private static SensorSpec check(double share, double finds) {
    return Town.sensor(
        "check",
        "check",
        "jaywalking",
        Town.settings(
            "officer",
            Map.of(
                "passages",
                3.0,
                "share",
                share,
                "finds",
                finds,
                "minutes",
                5.0,
                "queue-minutes",
                1.0)));
  }

  private static double stops(Town town, int from, int to, Group group) {
    Checkpoint point = town.sensors.checkpoints().getFirst();
    double sum = 0;
    int people = 0;
    for (int block = from; block < to; block++) {
      town.truth.open(block, 1);
      for (int i = 0; i < town.truth.size(); i++) {
        if (group == null || town.truth.layout().group(i) == group.ordinal()) {
          sum += Chance.probability(point.stops(town.truth, i));
          people++;
        }
      }
    }
    return sum / people;
  }

  @Test
  void whoIsOnTheListIsStoppedUnlessMissedAndOthersAtTheRateOfFalsePositives() {
    Town town = new Town(PEOPLE, Town.PARAMETERS, glasses(0.11, 100_000, 0));
    double inSight = 1 - Math.exp(-0.2);
    double wrongly = stops(town, 0, 3, null);
    double fpir = 1 - Math.exp(-100_000 * 1e-8);
    assertThat(wrongly / (inSight * fpir)).as("mean over cells").isBetween(1.0, 4.0);
    town.doors.watched = place -> true;
    assertThat(stops(town, 0, 3, null)).isCloseTo(inSight * 0.89, within(0.005));
  }

  @Test
  void aDifferentialStopsTheMinorityWronglyMoreOftenThanTheirShareOfTheListWould() {
    Town town = new Town(PEOPLE, Town.PARAMETERS, glasses(0.11, 100_000, 0.5));
    double majority = stops(town, 0, 3, Group.MAJORITY);
    double minority = stops(town, 0, 3, Group.MINORITY);
    Town even = new Town(PEOPLE, Town.PARAMETERS, alike(0.11, 100_000, 0.5));
    double without = stops(even, 0, 3, Group.MINORITY) / stops(even, 0, 3, Group.MAJORITY);
    assertThat(minority / majority).isGreaterThan(2 * without);
  }

  @Test
  void aLongerListNeverStopsFewerAndNobodyBeyondTheWorst() {
    forAll(
        10,
        gen -> {
          double gallery = gen.number(1, 1e6);
          Town few = new Town(4096, Town.PARAMETERS, glasses(0.1, gallery, gen.number(0, 1)));
          double more = gallery * gen.number(1, 50);
          Town many = new Town(4096, Town.PARAMETERS, glasses(0.1, more, 0.5));
          Checkpoint short_ = few.sensors.checkpoints().getFirst();
          Checkpoint long_ = many.sensors.checkpoints().getFirst();
          few.truth.open(0, 1);
          for (int i = 0; i < few.truth.size(); i++) {
            assertThat(short_.stops(few.truth, i)).isLessThanOrEqualTo(short_.usual());
          }
          assertThat(stops(many, 0, 1, Group.MAJORITY) - stops(few, 0, 1, Group.MAJORITY))
              .isGreaterThan(-1e-3);
          assertThat(long_.usual()).isPositive();
        });
  }

  @Test
  void aRecordMultipliesHowOftenOneIsSearched() {
    Town town = new Town(4096, Town.PARAMETERS, check(0.02, 1));
    Checkpoint point = town.sensors.checkpoints().getFirst();
    assertThat(stops(town, 0, 1, null)).isCloseTo(0.02, within(1e-6));
    town.doors.security = 10;
    assertThat(stops(town, 0, 1, null)).isCloseTo(0.2, within(1e-6));
    town.doors.security = 0;
    assertThat(stops(town, 0, 1, null)).isZero();
    assertThat(point.usual()).isEqualTo(Chance.of(0.02));
  }

  @Test
  void onlyThoseWhoWereStoppedAreSearched() {
    Town town = new Town(PEOPLE, Town.PARAMETERS, glasses(0.1, 1000, 0), check(0.1, 1));
    town.day(2, 0, person -> true, t -> t.stopped.add(7, 1));
    assertThat(town.ledger.count("hit")).isEqualTo(3);
    assertThat(town.ledger.lines).allMatch(line -> line.startsWith("hit 1 0 "));
    for (String line : town.ledger.lines) {
      assertThat(Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1)) % Population.BLOCK)
          .isEqualTo(7);
    }
  }

  @Test
  void aCheckFindsItsShare() {
    Town town = new Town(PEOPLE, Town.PARAMETERS, check(0.1, 0.3));
    town.day(
        2,
        0,
        person -> true,
        t -> {
          for (int i = 0; i < Math.min(2000, t.size()); i++) {
            t.stopped.add(i, 0);
          }
        });
    int searched = 2000 + 2000 + 900;
    assertThat((double) town.ledger.count("hit") / searched).isCloseTo(0.3, within(0.03));
  }
}
