package glasshouse.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.kernel.Workers;
import glasshouse.world.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A world saved on any evening and loaded into a new one goes on as if nothing had happened; into
 * any other it is refused.
 */
class SaveAndLoadTest {
  /**
   * Everything that has state: caps of several words, holds, graces, households on lists, mail,
   * debts, boards.
   */
  private static final String[] SMALL = {
    "society.people=5000",
    "warm-up=64 days",
    "days=36 days",
    "parameters.life.sued-a-week=0.3",
    "parameters.life.ruling-days=3",
    "acts.theft.rate=5 /year",
    "sensors.street-cameras.per-1000-people=1000",
    "rulebook.rules.r-littering.cap=200 /week",
    "rulebook.rules.r-jaywalking.cap=250 /month",
    "lists.judgment-defaulters.grace=3 days",
    "lists.transport-misconduct={enter-on: [fare-evasion, jaywalking], touches: household, term: 6 days}"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{mode: fade, half-life: 60 days}",
        "{mode: exact, after: 30 days}",
        "{mode: never}"
      })
  void aWorldLoadedOnAnyEveningEndsTheSame(String expiry) {
    Scenario scenario = Lab.scenario("the-article", Lab.all(SMALL, "rulebook.expiry=" + expiry));
    try (Lab lab = new Lab(scenario)) {
      World world = lab.afterWarmUp();
      List<byte[]> evenings = new ArrayList<>();
      List<Long> fingerprints = new ArrayList<>();
      for (int day = 0; day <= scenario.days(); day++) {
        evenings.add(Lab.saved(world));
        fingerprints.add(world.fingerprint());
        lab.live(world, day < scenario.days() ? 1 : 0);
      }
      for (int day = 0; day <= scenario.days(); day++) {
        World loaded = lab.unborn();
        Lab.load(loaded, evenings.get(day));
        assertThat(loaded.fingerprint())
            .as("loaded on evening %d", day)
            .isEqualTo(fingerprints.get(day));
        assertThat(Lab.saved(loaded))
            .as("saved again on evening %d", day)
            .isEqualTo(evenings.get(day));
        lab.live(loaded, scenario.days() - day);
        assertThat(loaded.fingerprint())
            .as("loaded on evening %d, at the end", day)
            .isEqualTo(world.fingerprint());
        assertThat(Lab.saved(loaded)).isEqualTo(Lab.saved(world));
      }
    }
  }

  @Test
  void savingAWorldDoesNotDisturbIt() {
    Scenario scenario = Lab.scenario("the-article", SMALL);
    try (Lab lab = new Lab(scenario)) {
      World undisturbed = lab.afterWarmUp();
      World disturbed = lab.afterWarmUp();
      for (int day = 0; day < 15; day++) {
        Lab.saved(disturbed);
        disturbed.fingerprint();
        Lab.saved(disturbed);
        lab.live(disturbed, 1);
      }
      lab.live(undisturbed, 15);
      assertThat(disturbed.fingerprint()).isEqualTo(undisturbed.fingerprint());
    }
  }

  @Test
  void aSavedWorldDoesNotTellHowManyThreadsLivedIt() {
    Scenario scenario = Lab.scenario("the-article", SMALL);
    try (Lab lab = new Lab(scenario);
        Workers one = new Workers(1);
        Workers three = new Workers(3)) {
      World alone = new World(scenario, lab.people(), one, World.Watchers.NONE);
      World crowd = new World(scenario, lab.people(), three, World.Watchers.NONE);
      alone.begin(one);
      crowd.begin(three);
      for (int day = 0; day < 20; day++) {
        alone.live(one);
        crowd.live(three);
      }
      assertThat(Lab.saved(crowd)).isEqualTo(Lab.saved(alone));
    }
  }

  @Test
  void aWorldOfTheWarmUpIsLoadedInTheWarmUp() {
    Scenario scenario = Lab.scenario("the-article", SMALL);
    try (Lab lab = new Lab(scenario)) {
      World whole = lab.unborn(scenario.twin());
      lab.begin(whole);
      lab.live(whole, 30);
      for (int day : new int[] {0, 1, 7, 29}) {
        World first = lab.unborn(scenario.twin());
        lab.begin(first);
        lab.live(first, day);
        World second = lab.copy(first);
        assertThat(second.day()).isEqualTo(day);
        lab.live(second, 30 - day);
        assertThat(second.fingerprint())
            .as("loaded on evening %d", day)
            .isEqualTo(whole.fingerprint());
      }
    }
  }

  @Test
  void aSavedWorldOfAnotherScenarioSeedOrSizeIsRefusedInWords() {
    Scenario scenario = Lab.scenario("the-article", SMALL);
    try (Lab lab = new Lab(scenario)) {
      byte[] bytes = Lab.saved(lab.afterWarmUp());
      refused(bytes, Lab.all(SMALL, "rulebook.start=999"), "another scenario");
      refused(bytes, Lab.all(SMALL, "rulebook.rules.r-petition=off"), "another scenario");
      refused(bytes, Lab.all(SMALL, "parameters.life.interest=0.25"), "another scenario");
      refused(bytes, Lab.all(SMALL, "society.seed=8"), "another scenario|seed");
      refused(bytes, Lab.all(SMALL, "society.people=4999"), "another scenario|people");
      byte[] damaged = bytes.clone();
      damaged[0] ^= 1;
      refused(damaged, SMALL, "kind of file");
    }
  }

  @Test
  void peopleOfAnotherSeedOrNumberAreRefusedEvenUnderTheSameScenario() {
    Scenario scenario = Lab.scenario("the-article", SMALL);
    try (Lab lab = new Lab(scenario);
        Workers workers = new Workers(1)) {
      byte[] bytes = Lab.saved(lab.afterWarmUp());
      People strangers = People.make(scenario.people(), scenario.seed() + 1, scenario.society(), 1);
      refused(bytes, new World(scenario, strangers, workers, World.Watchers.NONE), "seed");
      People fewer = People.make(scenario.people() - 1, scenario.seed(), scenario.society(), 1);
      refused(bytes, new World(scenario, fewer, workers, World.Watchers.NONE), "people");
    }
  }

  private static void refused(byte[] bytes, String[] overrides, String why) {
    Scenario scenario = Lab.scenario("the-article", overrides);
    try (Lab lab = new Lab(scenario)) {
      refused(bytes, lab.unborn(), why);
    }
  }

  private static void refused(byte[] bytes, World world, String why) {
    assertThatThrownBy(
            () -> WorldFile.load(world, new DataInputStream(new ByteArrayInputStream(bytes))))
        .isInstanceOf(IOException.class)
        .hasMessageMatching(".*(" + why + ").*");
  }

  @Test
  void aSavedWorldThatWasCutShortIsRefused() {
    Scenario scenario = Lab.scenario("the-article", SMALL);
    try (Lab lab = new Lab(scenario)) {
      byte[] bytes = Lab.saved(lab.afterWarmUp());
      for (int cut = 1; cut < bytes.length; cut += 1 + cut / 3) {
        byte[] left = java.util.Arrays.copyOf(bytes, bytes.length - cut);
        assertThatThrownBy(
                () ->
                    WorldFile.load(
                        lab.unborn(), new DataInputStream(new ByteArrayInputStream(left))))
            .isInstanceOf(IOException.class);
      }
    }
  }
}
