package glasshouse.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Population;
import glasshouse.kernel.Settings;
import glasshouse.society.DataPoints;
import glasshouse.society.Flags;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Group;
import glasshouse.society.people.Role;
import glasshouse.testkit.Fit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A classroom that is scanned: what is filed of whom. */
class ScanTest {
  private static final int PEOPLE = 4 * Population.BLOCK;

  private static SensorSpec classroom(Map<String, Double> differential, double miss) {
    Map<String, Double> numbers = new TreeMap<>();
    numbers.put("every", 30.0);
    numbers.put("hours", 7.0);
    numbers.put("miss", miss);
    numbers.put("person-sd", 0.5);
    numbers.put("memory", 10.0);
    numbers.put("pass-mark", 0.5);
    numbers.put("weeks", 2.0);
    numbers.put("absence-counts", 0.0);
    Map<String, Map<String, Double>> tables = new TreeMap<>(LooksTest.settings(0.85, 0.6).tables());
    tables.put("differential", differential);
    return new SensorSpec(
        "classroom",
        "scan",
        List.of(),
        "school",
        1,
        new Settings(numbers, Map.of(), Map.of(), tables));
  }

  private static Town day(Town town, int day, Consumer<TruthBlock> begin) {
    town.day(day, 0, person -> false, begin);
    return town;
  }

  private static void lessons(TruthBlock t, int engaged) {
    t.lessons.begin();
    for (short i : t.layout().members[Role.PUPIL.ordinal()]) {
      t.lessons.engagement[i] = (byte) engaged;
    }
  }

  private static long pupils(Town town) {
    long pupils = 0;
    for (int block = 0; block < town.people.blocks(); block++) {
      town.truth.open(block, 0);
      pupils += town.truth.layout().members[Role.PUPIL.ordinal()].length;
    }
    return pupils;
  }

  @Test
  void everyPupilIsRead840TimesASchoolDayAndNobodyElse() {
    Town town = new Town(PEOPLE, Town.PARAMETERS, classroom(Map.of(), 0));
    long pupils = pupils(town);
    day(town, 1, t -> lessons(t, 190));
    assertThat(town.count("scan-days/classroom")).isEqualTo(pupils);
    assertThat(town.count("data-points/classroom")).isEqualTo(pupils * 840 * DataPoints.ONE);
    assertThat(town.findings.size()).as("it finds no act").isZero();
    day(town, 2, t -> {});
    assertThat(town.count("scan-days/classroom")).as("no lessons, no looks").isEqualTo(pupils);
  }

  @Test
  void whoIsNotEnrolledIsNotReadAndWhoIsAwayIsTakenForAbsent() {
    Town town = new Town(PEOPLE, Town.PARAMETERS, classroom(Map.of(), 0));
    long pupils = pupils(town);
    day(
        town,
        1,
        t -> {
          lessons(t, 190);
          short[] members = t.layout().members[Role.PUPIL.ordinal()];
          t.flags[members[0]] |= Flags.OPTED_OUT;
          t.lessons.miss(members[1]);
        });
    int blocks = town.people.blocks();
    assertThat(town.count("scan-days/classroom")).isEqualTo(pupils - 2L * blocks);
    assertThat(town.count("scan-absent/classroom")).isEqualTo(blocks);
    assertThat(town.count("scan-absent-wrongly/classroom")).isZero();
    assertThat(town.readings.size()).isEqualTo((int) pupils - blocks);
  }

  @Test
  void someWhoAreThereAreTakenForAbsent() {
    Town town = new Town(PEOPLE, Town.PARAMETERS, classroom(Map.of(), 0.02));
    long pupils = pupils(town);
    for (int day = 0; day < 20; day++) {
      day(town, day, t -> lessons(t, 190));
    }
    double share = town.count("scan-absent-wrongly/classroom") / (20.0 * pupils);
    assertThat(share).isBetween(0.018, 0.022);
    assertThat(town.count("scan-absent/classroom"))
        .isEqualTo(town.count("scan-absent-wrongly/classroom"));
  }

  @Test
  void theSamePupilsAreMisreadOnEveryDay() {
    Town town = new Town(PEOPLE, Town.PARAMETERS, classroom(Map.of(), 0));
    double[][] shares = new double[2][(int) pupils(town)];
    for (int day = 0; day < 2; day++) {
      town.readings.clear();
      day(town, day, t -> lessons(t, 190));
      for (int r = 0; r < town.readings.size(); r++) {
        shares[day][r] = town.readings.share(r);
      }
    }
    assertThat(Fit.uncorrelated(shares[0], shares[1])).as("days go together").isLessThan(1e-12);
  }

  @Test
  void aGroupThatIsMisreadMoreOftenIsRecordedAsLessEngagedThoughItIsNot() {
    Town town = new Town(PEOPLE, Town.PARAMETERS, classroom(Map.of("minority", 1.5), 0));
    day(town, 1, t -> lessons(t, 190));
    double minority = recorded(town, Group.MINORITY);
    double majority = recorded(town, Group.MAJORITY);
    assertThat(minority).isLessThan(majority - 0.03);
    assertThat(truth(town, Group.MINORITY)).isEqualTo(truth(town, Group.MAJORITY));
  }

  private static double recorded(Town town, Group group) {
    return town.count("scan-engaged/classroom", group)
        / 65536.0
        / town.count("scan-days/classroom", group);
  }

  private static double truth(Town town, Group group) {
    return town.count("scan-truth/classroom", group)
        / 65536.0
        / town.count("scan-days/classroom", group);
  }
}
