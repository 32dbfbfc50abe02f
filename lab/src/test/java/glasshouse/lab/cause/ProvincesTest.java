package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Population;
import glasshouse.lab.Plan;
import glasshouse.society.people.Provinces;
import glasshouse.society.people.Role;
import glasshouse.world.Evening;
import glasshouse.world.ProvinceCounts;
import glasshouse.world.ProvinceCounts.What;
import glasshouse.world.World;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Provinces differ by what the scenario says of them, and by nothing else. */
class ProvincesTest {
  private static final String FOUR_BLOCKS = "society.people=16384";
  private static final String[] PILOTS = {
    "rulebook.where=pilots",
    "sensors.payment-records.where=pilots",
    "sensors.deeds-register.where=pilots",
    "sensors.subway-gates.where=pilots",
    "consequences.shame-for-jaywalking.where=pilots",
    "consequences.shame-for-quarrels.where=pilots",
    "sensors.shop-records.where=pilots",
    "sensors.ride-records.where=pilots",
    "sensors.delivery-records.where=pilots",
    "sensors.dating-records.where=pilots"
  };

  /** Lists are national, and so are names on boards. */
  private static final String UNNAMED = "consequences.named=off";

  private static String provinces(String a, String b) {
    return "society.provinces={north: {new: true, people: 1"
        + a
        + "}, south: {new: true, people: 1"
        + b
        + "}}";
  }

  @Test
  void whereAllAreAlikeAndPilotsNothingIsOtherThanWithoutProvinces() {
    Scenario plain = Towns.theArticle(FOUR_BLOCKS);
    String alike =
        provinces(", income: 7, cameras: 3, pilot: true", ", income: 7, cameras: 3, pilot: true");
    Scenario with = Towns.theArticle(Towns.all(PILOTS, FOUR_BLOCKS, alike));
    List<Life> one = Life.live(Plan.twins(plain), 2, World.Watchers.NONE);
    List<Life> other = Life.live(Plan.twins(with), 2, World.Watchers.NONE);
    for (int world = 0; world < 2; world++) {
      assertThat(one.get(world).livingParts(other.get(world))).isEqualTo(Life.NEVER);
      assertThat(one.get(world).recordParts(other.get(world))).isEqualTo(Life.NEVER);
      assertThat(other.get(world).counts(name -> !name.startsWith("province/")))
          .isEqualTo(one.get(world).counts());
    }
  }

  @Test
  void outsidePilotsNobodyHasAScoreThatMovesNorABoardNorKnowsOnTheFirstDay() {
    Scenario scenario =
        Towns.theArticle(
            Towns.all(
                PILOTS,
                FOUR_BLOCKS,
                provinces(", pilot: true", ""),
                UNNAMED,
                "sensors.street-cameras.per-1000-people=2000"));
    Followed everyone = new Followed(1);
    World world = Life.of(scenario, everyone).world();
    int border = world.provinces().end(0);
    assertThat(border).isEqualTo(2);
    Evening evening = world.evening();
    int[] moved = new int[2];
    int[] shamed = new int[2];
    for (int block = 0; block < 4; block++) {
      evening.open(block);
      for (int i = 0; i < evening.size(); i++) {
        moved[block / border] += evening.score(i) == 1000 ? 0 : 1;
        shamed[block / border] += evening.shamed(i) ? 1 : 0;
      }
    }
    assertThat(moved[0]).isGreaterThan(1000);
    assertThat(shamed[0]).isPositive();
    assertThat(moved[1]).isZero();
    assertThat(shamed[1]).isZero();
    int[] clauses = new int[2];
    int[] gates = new int[2];
    int[] fines = new int[2];
    for (Followed.Told told : everyone.told()) {
      int where = (told.person() >> Population.BLOCK_SHIFT) / border;
      clauses[where] += told.what().equals("clause") ? 1 : 0;
      gates[where] += told.which().equals("subway-gates") ? 1 : 0;
      fines[where] += told.outcome().equals("fine") ? 1 : 0;
      if (where == 1 && told.what().equals("sighting") && ofPilots(told.which())) {
        assertThat(told.outcome()).as("taken for one who is in a pilot").isEqualTo("mistaken");
      }
    }
    assertThat(clauses[0]).isPositive();
    assertThat(clauses[1]).isZero();
    assertThat(gates[0]).isPositive();
    assertThat(gates[1]).isZero();
    assertThat(fines[1]).as("the law is the law").isPositive();
  }

  private static boolean ofPilots(String sensor) {
    return sensor.equals("payment-records") || sensor.equals("deeds-register");
  }

  @Test
  void outsidePilotsOnlyWhoIsListedOrShutOutComesToKnowOfTheSystem() {
    String known = "parameters.behaviour.awareness.start=0.5";
    Scenario scenario =
        Towns.theArticle(
            Towns.all(PILOTS, FOUR_BLOCKS, provinces(", pilot: true", ""), known, "days=1"));
    Evening evening = Life.of(scenario).world().evening();
    int[] aware = new int[2];
    for (int block = 0; block < 4; block++) {
      evening.open(block);
      for (int i = 0; i < evening.size(); i++) {
        aware[block / 2] += evening.aware(i) ? 1 : 0;
      }
    }
    assertThat(aware[0]).isGreaterThan(3500);
    assertThat(aware[1]).isLessThan(30);
  }

  @Test
  void aRicherProvinceHasFullerPursesAndFewerInArrears() {
    Scenario scenario =
        Towns.named(
            "ordinary-life",
            FOUR_BLOCKS,
            provinces(", income: 20_000", ", income: 60_000"),
            "warm-up=60",
            "days=120");
    World world = Life.of(scenario).world();
    Evening evening = world.evening();
    double[] purse = new double[2];
    double[] arrears = new double[2];
    for (int block = 0; block < 4; block++) {
      evening.open(block);
      for (int i = 0; i < evening.size(); i++) {
        if (evening.layout().is(i, Role.ADULT)) {
          purse[block / 2] += evening.purse(i);
          arrears[block / 2] += evening.arrears(i) > 0 ? 1 : 0;
        }
      }
    }
    assertThat(purse[1]).isGreaterThan(1.5 * purse[0]);
    assertThat(arrears[0]).isGreaterThan(2 * arrears[1]);
  }

  @Test
  void sightingsGoWithTheCamerasOfTheProvinceAndAsManyAreThereInAll() {
    String rare = "sensors.street-cameras.per-1000-people=200"; // few acts are seen for sure
    String blind = "parameters.behaviour.risk.cameras=0";
    String longer = "days=120";
    String home = "parameters.life.street-at-home=1";
    Scenario even =
        Towns.named("cameras-only", FOUR_BLOCKS, longer, rare, blind, home, provinces("", ""));
    Scenario uneven =
        Towns.named(
            "cameras-only",
            FOUR_BLOCKS,
            longer,
            rare,
            blind,
            home,
            provinces(", cameras: 10", ", cameras: 90"));
    double[] before = sightings(even);
    double[] after = sightings(uneven);
    assertThat(after[0] / before[0]).isCloseTo(0.2, within(0.05));
    assertThat(after[1] / before[1]).isCloseTo(1.8, within(0.15));
  }

  private static double[] sightings(Scenario scenario) {
    Followed everyone = new Followed(1);
    World world = Life.of(scenario, everyone).world();
    int border = world.provinces().end(0) << Population.BLOCK_SHIFT;
    double[] seen = new double[2];
    for (Followed.Told told : everyone.of("sighting")) {
      if (told.which().equals("street-cameras") && told.outcome().equals("hit")) {
        seen[told.person() < border ? 0 : 1]++;
      }
    }
    return seen;
  }

  @Test
  void cameraSightIsFearedWhereCamerasAre() {
    String[] sightAlone = {
      FOUR_BLOCKS,
      "days=60",
      "parameters.behaviour.risk.own=0",
      "parameters.behaviour.risk.contact=0",
      "parameters.behaviour.risk.board=0",
      provinces(", cameras: 1", ", cameras: 99")
    };
    Evening evening = Life.of(Towns.named("cameras-only", sightAlone)).world().evening();
    double[] risk = new double[2];
    for (int block = 0; block < 4; block++) {
      evening.open(block);
      for (int i = 0; i < evening.size(); i++) {
        risk[block / 2] += evening.riskStreet(i);
      }
    }
    assertThat(risk[1]).isGreaterThan(1.02 * risk[0]);
  }

  @Test
  void pilotsComeInWavesWhereThereIsARollout() {
    Scenario scenario =
        Towns.theArticle(
            Towns.all(
                PILOTS,
                FOUR_BLOCKS,
                provinces(", pilot: true", ""),
                "rollout={waves: 4, every: 6 days}"));
    Followed everyone = new Followed(1);
    Life.of(scenario, everyone);
    int[] firstDay = {999, 999, 999, 999};
    for (Followed.Told told : everyone.of("sighting")) {
      int block = told.person() >> Population.BLOCK_SHIFT;
      if (told.which().equals("payment-records") && told.outcome().equals("hit")) {
        firstDay[block] = Math.min(firstDay[block], told.day());
      }
    }
    assertThat(firstDay[0]).isNotEqualTo(firstDay[1]).isLessThan(999);
    assertThat(firstDay[1]).isLessThan(999);
    assertThat(firstDay[2]).isEqualTo(999);
    assertThat(firstDay[3]).isEqualTo(999);
  }

  @Test
  void whatIsCountedByProvinceIsWhatIsCountedInAll() {
    Scenario scenario =
        Towns.theArticle(Towns.all(PILOTS, FOUR_BLOCKS, provinces(", pilot: true", "")));
    Life life = Life.of(scenario);
    Provinces provinces = life.world().provinces();
    assertThat(sum(life, provinces, What.SANCTIONS)).isEqualTo(life.count("sanctions/all"));
    assertThat(sum(life, provinces, What.FINES)).isEqualTo(life.count("money/fines"));
    assertThat(sum(life, provinces, What.ENTRIES)).isEqualTo(life.family("list-entered"));
    assertThat(sum(life, provinces, What.FINDINGS)).isEqualTo(life.family("sensor-findings"));
    assertThat(sum(life, provinces, What.FALSE_FINDINGS))
        .isEqualTo(life.family("audit-mistaken") + life.family("audit-invented"));
    long north = life.count(ProvinceCounts.counter("north", What.FINDINGS));
    assertThat(north).isGreaterThan(2 * life.count(ProvinceCounts.counter("south", What.FINDINGS)));
  }

  private static long sum(Life life, Provinces provinces, What what) {
    long sum = 0;
    for (int p = 0; p < provinces.count(); p++) {
      sum += life.count(ProvinceCounts.counter(provinces.spec(p).id(), what));
    }
    return sum;
  }

  @Test
  void threadsDoNotMatter() {
    Scenario scenario =
        Towns.theArticle(
            Towns.all(PILOTS, FOUR_BLOCKS, provinces(", income: 2, pilot: true", ", income: 3")));
    assertThat(Life.of(scenario, 1, World.Watchers.NONE).fingerprint())
        .isEqualTo(Life.of(scenario, 3, World.Watchers.NONE).fingerprint());
  }
}
