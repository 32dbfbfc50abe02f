package glasshouse.sensing;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Population;
import glasshouse.kernel.Quantiles;
import glasshouse.kernel.Settings;
import glasshouse.society.Gateway;
import glasshouse.society.HardFaces;
import glasshouse.society.people.Cell;
import glasshouse.society.people.Group;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import glasshouse.testkit.Fit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Offices report what they know, now and then about a namesake; gates see what is done there and
 * refuse some.
 */
class RecordTest {
  private static final int PEOPLE = 2 * Population.BLOCK + 900;

  private static SensorSpec office(double coverage, double linkageError) {
    return Town.sensor(
        "office",
        "record",
        "jaywalking",
        Town.settings("officer", Map.of("coverage", coverage, "linkage-error", linkageError)));
  }

  @Test
  void actsReachTheFileAtItsCoverage() {
    Town town = new Town(PEOPLE, Town.PARAMETERS, office(0.6, 0));
    town.day(3, 0, person -> true);
    double share = (double) town.ledger.count("hit") / PEOPLE;
    Fit.assertPlausible("hits", Fit.mean(share, 0.6, Math.sqrt(0.24), PEOPLE));
    assertThat(town.count("sensor-expected/office") / 65536.0 / PEOPLE).isBetween(0.5999, 0.6001);
    assertThat(town.ledger.count("missed")).isZero();
  }

  @Test
  void aLinkageErrorPinsItOnSomeoneElseOfTheSameCell() {
    Town town = new Town(PEOPLE, Town.PARAMETERS, office(1, 0.2));
    town.day(3, 0, person -> person % 5 == 0);
    long acts = (PEOPLE + 4) / 5;
    double share = (double) town.ledger.count("missed") / acts;
    Fit.assertPlausible("linkage errors", Fit.mean(share, 0.2, 0.4, acts));
    town.deliver(4, t -> {});
    assertThat(town.ledger.count("mistaken")).isEqualTo(town.ledger.count("missed"));
    for (int f = 0; f < town.findings.size(); f++) {
      int doer = (int) (town.findings.key(f) / 1_000_003);
      assertThat(doer % 5).isZero();
    }
    for (String line : town.ledger.list("mistaken")) {
      int victim = Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
      assertThat(victim).isBetween(0, PEOPLE - 1);
    }
  }

  @Test
  void aNamesakeIsOfTheDoersGroupSexAndAgeBand() {
    for (int doer = 0; doer < 300; doer += 7) {
      Town town = new Town(PEOPLE, Town.PARAMETERS, office(1, 1));
      int only = doer;
      town.day(3, 0, person -> person == only);
      town.deliver(4, t -> {});
      String line = town.ledger.list("mistaken").getFirst();
      int victim = Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
      assertThat(victim).isNotEqualTo(doer);
      assertThat(town.cell(victim)).isEqualTo(town.cell(doer));
    }
  }

  private static SensorSpec playground(double borrow, double linkageError) {
    return Town.sensor(
        "office",
        "record",
        "jaywalking",
        Town.settings(
            "officer",
            Map.of("coverage", 1.0, "linkage-error", linkageError, "minors-borrow", borrow)));
  }

  private static Layout home(int person) {
    return Town.layouts(PEOPLE).of(person >> Population.BLOCK_SHIFT);
  }

  private static int place(int person) {
    return person & Population.BLOCK - 1;
  }

  @Test
  void whatMinorsDoByAParentsAccountFallsOnAnAdultOfTheHouseholdAtOnce() {
    forAll(
        8,
        gen -> {
          double share = gen.number(0.05, 0.95);
          Town town = new Town(PEOPLE, Town.PARAMETERS, playground(share, 0));
          town.day(gen.integer(1, 900), 0, person -> true);
          int minors = 0;
          for (int person = 0; person < PEOPLE; person++) {
            minors += home(person).is(place(person), Role.ADULT) ? 0 : 1;
          }
          long blamed = town.ledger.count("mistaken");
          Fit.assertPlausible(
              "borrowed",
              Fit.mean((double) blamed / minors, share, Math.sqrt(share * (1 - share)), minors));
          assertThat(town.ledger.count("missed")).isEqualTo(blamed);
          assertThat(town.ledger.count("hit")).isEqualTo(PEOPLE - blamed);
          assertThat(town.count("sensor-borrowed/office")).isEqualTo(blamed);
          assertThat(town.findings.size()).isEqualTo(PEOPLE);
          List<String> children = town.ledger.list("missed");
          List<String> parents = town.ledger.list("mistaken");
          for (int n = 0; n < blamed; n++) {
            int child = person(children.get(n));
            int parent = person(parents.get(n));
            assertThat(home(child).is(place(child), Role.ADULT)).isFalse();
            assertThat(home(parent).is(place(parent), Role.ADULT)).isTrue();
            assertThat(parent >> Population.BLOCK_SHIFT).isEqualTo(child >> Population.BLOCK_SHIFT);
            assertThat(home(parent).householdStart[place(parent)])
                .isEqualTo(home(child).householdStart[place(child)]);
          }
        });
  }

  private static int person(String line) {
    return Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
  }

  @Test
  void eachAdultOfAHouseholdIsBlamedNowAndThen() {
    Set<Integer> blamed = new HashSet<>();
    Town town = new Town(PEOPLE, Town.PARAMETERS, playground(1, 0));
    for (int day = 1; day <= 30; day++) {
      town.day(day, 0, person -> true);
    }
    town.ledger.list("mistaken").forEach(line -> blamed.add(person(line)));
    for (int person = 0; person < Population.BLOCK; person++) {
      Layout layout = home(person);
      int start = layout.householdStart[place(person)];
      int size = layout.householdSize[place(person)];
      boolean child = false;
      for (int i = start; i < start + size; i++) {
        child |= !layout.is(i, Role.ADULT);
      }
      if (layout.is(place(person), Role.ADULT) && size <= 3) {
        assertThat(blamed.contains(person)).as("person %d", person).isEqualTo(child);
      }
    }
  }

  @Test
  void aBorrowedAccountCanStillBeTakenForThatOfANamesakeOfTheParent() {
    Town town = new Town(PEOPLE, Town.PARAMETERS, playground(1, 0.5));
    town.day(3, 0, person -> !home(person).is(place(person), Role.ADULT));
    long acts = town.ledger.count("missed");
    assertThat(town.ledger.count("hit")).isZero();
    long parents = town.ledger.count("mistaken");
    Fit.assertPlausible("parents", Fit.mean((double) parents / acts, 0.5, 0.5, acts));
    town.deliver(4, t -> {});
    assertThat(town.ledger.count("mistaken")).isEqualTo(acts);
    for (String line : town.ledger.list("mistaken")) {
      assertThat(home(person(line)).age[place(person(line))]).isGreaterThanOrEqualTo((byte) 18);
    }
  }

  @Test
  void withoutBorrowingNothingIsOtherwiseAndMoreBorrowingBlamesTheSameAndMore() {
    Town plain = new Town(PEOPLE, Town.PARAMETERS, office(1, 0.1));
    Town none = new Town(PEOPLE, Town.PARAMETERS, playground(0, 0.1));
    Town some = new Town(PEOPLE, Town.PARAMETERS, playground(0.3, 0));
    Town more = new Town(PEOPLE, Town.PARAMETERS, playground(0.7, 0));
    for (Town town : List.of(plain, none, some, more)) {
      town.day(3, 0, person -> true);
    }
    assertThat(none.ledger.lines).isEqualTo(plain.ledger.lines);
    assertThat(more.ledger.list("mistaken")).containsAll(some.ledger.list("mistaken"));
  }

  @Test
  void betterCoverageNeverRecordsFewer() {
    forAll(
        30,
        gen -> {
          double less = gen.rate();
          double more = gen.rateAtLeast(less);
          double error = gen.rateAtMost(0.5);
          Town few = new Town(PEOPLE, Town.PARAMETERS, office(less, error));
          Town many = new Town(PEOPLE, Town.PARAMETERS, office(more, error));
          few.day(3, 0, person -> true);
          many.day(3, 0, person -> true);
          assertThat(new HashSet<>(many.ledger.lines).containsAll(few.ledger.lines)).isTrue();
        });
  }

  @Test
  void aGateRefusesAtItsRateMoreInSomeGroupsAndTheHarderTheFace() {
    Settings settings =
        new Settings(
            gate(Map.of("false-rejection", 0.02, "person-sd", 0.8, "passages", 3.0)),
            Map.of("who", "rider"),
            Map.of(),
            Map.of("miss-differential", Map.of("minority", 2.0)));
    Town town =
        new Town(PEOPLE, Town.PARAMETERS, Town.sensor("gate", "gate", "jaywalking", settings));
    assertThat(town.sensors.gateways()).hasSize(1);
    Gateway gate = town.sensors.gateways().getFirst();
    assertThat(gate.who()).isEqualTo(Role.RIDER);
    assertThat(gate.passages()).isEqualTo(3);
    long[] fails = gate.fails();
    assertThat(fails).hasSize(HardFaces.ROWS);
    for (int cell = 0; cell < Cell.COUNT; cell++) {
      double sum = 0;
      for (int slice = 0; slice < Quantiles.SLICES; slice++) {
        long here = fails[HardFaces.row(cell, slice)];
        assertThat(here)
            .isBetween(sum == 0 ? 1L : fails[HardFaces.row(cell, slice - 1)], Chance.ALWAYS);
        sum += Chance.probability(here);
      }
      double expected = Cell.group(cell) == Group.MINORITY.ordinal() ? 0.04 : 0.02;
      assertThat(sum / Quantiles.SLICES).isCloseTo(expected, within(0.003 * expected));
    }
  }

  @Test
  void aGateWithoutFalseRejectionsIsNoGateway() {
    Settings settings = Town.settings("officer", gate(Map.of("passages", 2.0)));
    Town town =
        new Town(PEOPLE, Town.PARAMETERS, Town.sensor("gate", "gate", "jaywalking", settings));
    assertThat(town.sensors.gateways()).isEmpty();
  }

  @Test
  void aGateSeesWhatIsDoneThereAtItsCoverage() {
    Settings settings =
        Town.settings("officer", gate(Map.of("passages", 2.0, "coverage", 0.3, "miss", 0.5)));
    Town town =
        new Town(PEOPLE, Town.PARAMETERS, Town.sensor("gate", "gate", "jaywalking", settings));
    town.day(3, 0, person -> true);
    double seen = (double) town.count("sensor-observations/gate") / PEOPLE;
    Fit.assertPlausible("seen", Fit.mean(seen, 0.3, Math.sqrt(0.21), PEOPLE));
    double hit = (double) town.ledger.count("hit") / town.count("sensor-observations/gate");
    assertThat(hit).isBetween(0.45, 0.55);
  }

  @Test
  void theRegisterKnowsAgesHouseholdsAndCohorts() {
    PopulationRegister register = new PopulationRegister(Town.layouts(PEOPLE));
    for (int block = 0; block < 3; block++) {
      register.open(block);
      var layout = Town.layouts(PEOPLE).of(block);
      for (int place = 0; place < layout.people; place++) {
        assertThat(register.adult(place)).isEqualTo(layout.age[place] >= 18);
        assertThat(register.cohort(place)).isEqualTo(layout.cohort[place]);
        int start = register.householdStart(place);
        assertThat(place).isBetween(start, start + register.householdSize(place) - 1);
      }
    }
  }

  @Test
  void anUnknownMechanismIsSaid() {
    SensorSpec drone =
        new SensorSpec("drone", "drone", List.of("jaywalking"), "test", 1, Settings.NONE);
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> new Town(PEOPLE, Town.PARAMETERS, drone))
        .hasMessageContaining("drone")
        .hasMessageContaining("place");
  }

  /** With what the catalogue gives a gate that does not say it. */
  private static Map<String, Double> gate(Map<String, Double> said) {
    Map<String, Double> all =
        new HashMap<>(Map.of("tries", 3.0, "queue-minutes", 10.0, "staffed", 0.5));
    all.putAll(said);
    return all;
  }
}
