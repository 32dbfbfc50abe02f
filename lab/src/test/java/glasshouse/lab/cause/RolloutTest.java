package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.lab.Plan;
import glasshouse.society.people.Role;
import glasshouse.world.Evening;
import glasshouse.world.Waves;
import glasshouse.world.World;
import glasshouse.world.scenario.Rollout;
import glasshouse.world.scenario.Scenario;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A system that comes in waves is in a neighbourhood from its wave on, and not before. */
class RolloutTest {
  private static final String[] TOWN = {
    "society.people=24000",
    "warm-up=8 days",
    "days=36 days",
    "sensors.street-cameras.per-1000-people=1000",
    "sensors.street-cameras.identify.false-match=0"
  };
  private static final String WAVES = "rollout={waves: 3, every: 12 days, first: 5 days}";
  private static final Scenario CAMERAS = Towns.named("cameras-only", Towns.all(TOWN, WAVES));

  private static Waves waves(Scenario scenario) {
    return new Waves(
        scenario.rollout().orElseThrow(),
        new Population(scenario.people()),
        new Draws(scenario.seed()),
        scenario.warmUpDays());
  }

  @Test
  void wavesAreAsEvenAsCanBeAndTheirOrderIsThatOfTheSeed() {
    Population forty = new Population(40 * Population.BLOCK);
    Rollout rollout = new Rollout(7, 30, 10);
    Waves waves = new Waves(rollout, forty, new Draws(1), 100);
    int[] from = IntStream.range(0, 40).map(waves::from).toArray();
    for (int wave = 0; wave < 7; wave++) {
      int day = 110 + 30 * wave;
      assertThat(IntStream.of(from).filter(d -> d == day).count()).isBetween(5L, 6L);
    }
    Waves again = new Waves(rollout, forty, new Draws(1), 100);
    Waves other = new Waves(rollout, forty, new Draws(2), 100);
    assertThat(IntStream.range(0, 40).map(again::from).toArray()).isEqualTo(from);
    assertThat(IntStream.range(0, 40).map(other::from).toArray()).isNotEqualTo(from);
  }

  @Test
  void nobodyIsFoundByTheNewSensorsBeforeTheirWaveAndSomebodyIsOnItsDay() {
    Followed everyone = new Followed(1);
    Life.of(CAMERAS, everyone);
    Waves waves = waves(CAMERAS);
    Set<Integer> days = new HashSet<>();
    Set<Integer> begun = new HashSet<>();
    for (Followed.Told told : everyone.of("sighting")) {
      int block = told.person() >> Population.BLOCK_SHIFT;
      if (told.which().equals("street-cameras")) {
        assertThat(told.day()).isGreaterThanOrEqualTo(waves.from(block));
        days.add(told.day() == waves.from(block) ? block : -1);
      } else if (told.day() < waves.from(block)) {
        begun.add(block);
      }
    }
    days.remove(-1);
    assertThat(days).as("blocks seen on their first day").hasSize(6);
    assertThat(begun).as("blocks in which ordinary life went on before").hasSizeGreaterThan(3);
  }

  @Test
  void whoHasNoCamerasInSightYetDoesNotFearThem() {
    String[] sightAlone = {
      WAVES,
      "days=25",
      "parameters.behaviour.risk.own=0",
      "parameters.behaviour.risk.contact=0",
      "parameters.behaviour.risk.board=0"
    };
    World world = Life.of(Towns.named("cameras-only", Towns.all(TOWN, sightAlone))).world();
    Waves waves = waves(CAMERAS);
    double[] risk = new double[2];
    int[] people = new int[2];
    Evening evening = world.evening();
    for (int block = 0; block < world.people().population().blocks(); block++) {
      int reached = waves.from(block) + 7 < world.day() ? 1 : 0;
      if (reached == 0 && waves.here(block, world.day())) {
        continue;
      }
      evening.open(block);
      for (int i = 0; i < evening.size(); i++) {
        if (evening.layout().is(i, Role.WALKER)) {
          people[reached]++;
          risk[reached] += evening.riskStreet(i);
        }
      }
    }
    assertThat(people[0]).isPositive();
    assertThat(risk[1] / people[1]).isGreaterThan(risk[0] / people[0] + 0.01);
  }

  @Test
  void oneWaveAtOnceIsNoRollout() {
    for (String name : List.of("cameras-only", "the-article")) {
      Scenario without = Towns.named(name, "society.people=9000");
      Scenario with = Towns.named(name, "society.people=9000", "rollout={waves: 1, every: 9 days}");
      assertThat(Life.of(with).fingerprint()).isEqualTo(Life.of(without).fingerprint());
    }
  }

  @Test
  void beforeTheFirstWaveNothingOfTheNewSensorsIsThereAndTheTwinIsAsEver() {
    String never = "rollout={waves: 2, every: 1 days, first: 300 days}";
    Scenario article = Towns.theArticle("society.people=9000", never);
    List<Life> lives = Life.live(Plan.twins(article), 2, World.Watchers.NONE);
    Life life = lives.getFirst();
    for (String sensor :
        List.of("street-cameras", "posts-classifier", "deeds-register", "subway-gates")) {
      assertThat(observations(life, sensor)).as(sensor).isZero();
    }
    assertThat(life.family("gate-passages")).isZero();
    assertThat(observations(life, "patrols")).as("ordinary life goes on").isPositive();
    Scenario plain = Towns.theArticle("society.people=9000");
    assertThat(observations(Life.of(plain), "subway-gates")).isPositive();
    assertThat(lives.get(1).fingerprint())
        .isEqualTo(Life.live(Plan.twins(plain), 2, World.Watchers.NONE).get(1).fingerprint());
  }

  private static long observations(Life life, String sensor) {
    return life.counts(("sensor-observations/" + sensor)::equals).values().stream()
        .flatMap(List::stream)
        .mapToLong(n -> n)
        .sum();
  }

  @Test
  void noThreadMatters() {
    Scenario article =
        Towns.theArticle("society.people=14000", "rollout={waves: 3, every: 6 days}");
    assertThat(Life.of(article, 3, World.Watchers.NONE).fingerprint())
        .isEqualTo(Life.of(article, 1, World.Watchers.NONE).fingerprint());
  }
}
