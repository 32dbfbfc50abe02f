package glasshouse.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Settings;
import glasshouse.society.DeviceHomes;
import glasshouse.society.Flags;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Group;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import glasshouse.testkit.Fit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What listens in a home hears all who are there, and takes one for another. */
class DeviceTest {
  private static final int PEOPLE = 4096;
  private static final int TALK = 1;

  private static SensorSpec speaker(Map<String, Double> more) {
    Map<String, Double> numbers = new java.util.TreeMap<>(Map.of("hears", 1.0, "person-sd", 0.0));
    numbers.putAll(more);
    Settings settings =
        new Settings(numbers, Map.of(), Map.of(), Map.of("differential", Map.of("minority", 3.0)));
    return new SensorSpec("speaker", "device", List.of("critical-post"), "test", 1, settings);
  }

  private static Layout layout() {
    return Town.layouts(PEOPLE).of(0);
  }

  /** Every other household has a device. */
  private static void equip(TruthBlock t) {
    boolean on = false;
    for (int i = 0; i < t.size(); i = t.layout().householdEnd(i)) {
      DeviceHomes.set(t, i, on);
      on = !on;
    }
  }

  private static Town lived(Map<String, Double> numbers) {
    Town town = new Town(PEOPLE, Town.PARAMETERS, speaker(numbers));
    town.day(3, TALK, person -> true, DeviceTest::equip);
    return town;
  }

  private static long hearable(Town town, boolean adults) {
    long heard = 0;
    for (int i = 0; i < PEOPLE; i++) {
      boolean listens = DeviceHomes.holder(town.truth, layout().householdStart[i]) >= 0;
      boolean counts = !adults || layout().is(i, Role.ADULT);
      heard += DeviceHomes.has(town.truth, i) && listens && counts ? 1 : 0;
    }
    return heard;
  }

  @Test
  void itHearsEveryoneAtHomeAndNobodyElsewhere() {
    Town town = lived(Map.of());
    assertThat(town.count("sensor-observations/speaker")).isEqualTo(hearable(town, false));
    assertThat(town.ledger.count("hit")).isEqualTo(hearable(town, true)).isPositive();
    assertThat(town.ledger.list("hit"))
        .allMatch(
            line -> Flags.is(town.truth.flags[Integer.parseInt(line.split(" ")[3])], Flags.DEVICE));
  }

  @Test
  void whatAChildSaysIsTheHolders() {
    Town town = lived(Map.of());
    long children = hearable(town, false) - hearable(town, true);
    assertThat(town.ledger.count("mistaken")).isEqualTo(children).isPositive();
    assertThat(town.ledger.list("mistaken"))
        .allMatch(line -> layout().is(Integer.parseInt(line.split(" ")[3]), Role.ADULT));
  }

  @Test
  void itTakesOneForAnotherOfTheHouseholdAndMoreOfThemInSomeGroups() {
    Town none = lived(Map.of());
    Town town = lived(Map.of("mistakes", 0.2));
    long mixed = town.ledger.count("mistaken") - none.ledger.count("mistaken");
    assertThat(mixed).isPositive();
    assertThat(town.ledger.count("missed")).isEqualTo(town.ledger.count("mistaken"));
    double[] wrong = new double[Group.COUNT];
    double[] all = new double[Group.COUNT];
    for (int i = 0; i < PEOPLE; i++) {
      boolean shared = layout().householdSize[i] > 1 && layout().is(i, Role.ADULT);
      boolean heard = DeviceHomes.has(town.truth, i) && shared;
      all[town.group(i)] += heard ? 1 : 0;
      wrong[town.group(i)] += heard && town.ledger.lines.contains("missed 0 1 " + i) ? 1 : 0;
    }
    Fit.assertPlausible("majority", Fit.mean(wrong[0] / all[0], 0.2, 0.4, (long) all[0]));
    Fit.assertPlausible("minority", Fit.mean(wrong[1] / all[1], 0.6, 0.5, (long) all[1]));
  }

  @Test
  void guestsAreHeardNextDoorAndPinnedOnTheHolderThere() {
    Town town = lived(Map.of("guests", 1.0));
    assertThat(town.ledger.count("hit")).isZero();
    assertThat(town.ledger.count("mistaken")).isPositive();
    assertThat(town.ledger.list("missed"))
        .anyMatch(
            line ->
                !Flags.is(town.truth.flags[Integer.parseInt(line.split(" ")[3])], Flags.DEVICE));
  }

  @Test
  void itHearsWhatNobodySaid() {
    Town town = new Town(PEOPLE, Town.PARAMETERS, speaker(Map.of("false-alarms", 0.1)));
    town.day(3, TALK, person -> false, DeviceTest::equip);
    long adults = hearable(town, true);
    assertThat(town.ledger.count("invented")).isBetween(adults / 12, adults / 3);
    assertThat(town.ledger.count("hit")).isZero();
  }

  @Test
  void withoutALineItReportsNothing() {
    Town town = new Town(PEOPLE, Town.PARAMETERS, speaker(Map.of("false-alarms", 0.1)));
    town.day(
        3,
        TALK,
        person -> true,
        t -> {
          equip(t);
          for (int i = 0; i < t.size(); i++) {
            t.flags[i] |= Flags.NO_LINE;
          }
        });
    assertThat(town.ledger.lines).isEmpty();
  }
}
