package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.society.people.Group;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Propensity;
import glasshouse.society.people.Role;
import glasshouse.world.World;
import glasshouse.world.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A system of one's own, written as text: acts, sightings, findings and points are as many as its
 * rates say, within four standard errors of a count.
 */
class ByTheRatesTest {
  private static final String OWN =
      """
      extends: ordinary-life
      acts:
        my-act: {new: true, rate: RATE, who: adult, propensity: leisure, nature: habit, where: home, domain: test, gravity: 1}
      sensors:
        my-sensor: {new: true, mechanism: record, coverage: 50 %, linkage-error: 10 %, sees: [my-act], domain: test, gravity: 1}
      rulebook:
        start: 1000
        range: [0, 1300]
        grades: {GOOD: 500, BAD: 0}
        rules: [{id: my-rule, new: true, on: my-act, points: -1, source: test}]
      lists:
        my-list: {new: true, enter-on: my-act, term: 3 days, domain: test, source: test}
      consequences:
        my-fine: {new: true, when: {finding: my-act}, do: [{fine: 0}], domain: test, gravity: 1, source: test}
      """;

  @ParameterizedTest
  @CsvSource({
    "0.1 /day, none",
    "0.1 /day, full",
    "0.01 /day, none",
    "0.4 /day, none",
    "1 /year, none",
    "2 /day, none"
  })
  void actsSightingsAndPointsAreAsManyAsTheRatesSay(String rate, String response) {
    Scenario scenario =
        Towns.text(OWN.replace("RATE", rate), "response=" + response, "society.people=12288");
    Life life = Life.of(scenario);
    double perDay =
        scenario.acts().stream()
            .filter(act -> act.id().equals("my-act"))
            .findFirst()
            .orElseThrow()
            .rate();
    double acts = scenario.days() * perDay * weight(life.world(), Role.ADULT, Propensity.LEISURE);
    near(life.count("acts-done/my-act"), acts);
    double done = life.count("acts-done/my-act");
    near(life.count("sensor-observations/my-sensor"), 0.5 * done);
    near(life.count("audit-hit/my-sensor"), 0.45 * done);
    near(
        life.count("audit-mistaken/my-sensor"),
        0.05 * done * (scenario.days() - 1) / scenario.days());
    long findings = life.count("sensor-findings/my-sensor");
    assertThat(life.count("rule-applied/my-rule"))
        .as("every finding is on an adult")
        .isEqualTo(findings);
    assertThat(life.count("consequence-applied/my-fine")).isEqualTo(findings);
    assertThat(life.count("rule-points/my-rule"))
        .as("one point each, in sixteenths")
        .isEqualTo(-16 * findings);
  }

  @Test
  void theScoreOfTheLastEveningIsTheStartLessOnePointAFinding() {
    Scenario scenario =
        Towns.text(
            OWN.replace("RATE", "0.1 /day"), "response=none", "warm-up=0 days", "days=1 days");
    Life life = Life.of(scenario);
    long adults = life.count("stock/adults");
    long perAdult = 1000 * adults - life.count("stock/score");
    assertThat(perAdult)
        .isBetween(life.count("rule-applied/my-rule"), life.count("rule-applied/my-rule") + 3 * 3);
    assertThat(adults).isEqualTo(people(life.world(), Role.ADULT));
  }

  @Test
  void withAListOfThreeDaysAboutThreeDaysOfEntriesAreOnIt() {
    Scenario scenario =
        Towns.text(
            OWN.replace("RATE", "0.01 /day"),
            "response=none",
            "days=60 days",
            "society.people=12288");
    Life life = Life.of(scenario);
    double entered = life.count("list-entered/my-list");
    assertThat(entered)
        .isBetween(
            0.9 * life.count("rule-applied/my-rule"), 1.0 * life.count("rule-applied/my-rule"));
    near(life.count("stock/list/my-list"), 3 * (entered - 3 * entered / 60 / 2), 3);
  }

  @ParameterizedTest
  @CsvSource({"3, 0.01", "3, 0.0002", "20, 0.00002"})
  void aGateRefusesAsOftenAsItsRateSays(int passages, double rejection) {
    Scenario scenario =
        Towns.text(
            """
            extends: ordinary-life
            sensors:
              my-gate:
                {new: true, mechanism: gate, who: walker, passages: PASSAGES, coverage: 100 %, sees: [fare-evasion], domain: test, gravity: 1,
                 false-rejection: REJECTION, tries: 2, staffed: 0, person-sd: 0, identify: {by: officer, miss: 0}}
            """
                .replace("PASSAGES", "" + passages)
                .replace("REJECTION", "" + rejection),
            "response=none",
            "parameters.sensing.gate-fails-again=0.5",
            "days=60 days");
    Life life = Life.of(scenario);
    double asked = 60.0 * passages * people(life.world(), Role.WALKER);
    assertThat(life.count("gate-passages/my-gate")).isEqualTo((long) (256 * asked));
    near(life.count("gate-failed/my-gate"), asked * rejection);
    near(life.count("gate-refused/my-gate"), 0.5 * life.count("gate-failed/my-gate"));
    for (int group = 0; group < Group.COUNT; group++) {
      near(
          life.count("gate-failed/my-gate", group),
          life.count("gate-passages/my-gate", group) / 256.0 * rejection);
    }
  }

  /** Within four standard errors of a Poisson count. */
  private static void near(long count, double expected) {
    near(count, expected, 1);
  }

  private static void near(long count, double expected, double clump) {
    assertThat((double) count)
        .as("expected %s", expected)
        .isBetween(
            expected - 4 * Math.sqrt(clump * expected) - 1,
            expected + 4 * Math.sqrt(clump * expected) + 1);
  }

  private static double weight(World world, Role role, Propensity propensity) {
    double sum = 0;
    for (int block = 0; block < world.people().population().blocks(); block++) {
      Layout layout = world.people().layouts().of(block);
      for (int i = 0; i < world.people().population().sizeOf(block); i++) {
        sum +=
            layout.is(i, role)
                ? (layout.propensity[propensity.ordinal()][i] & 255) / (double) Propensity.ONE
                : 0;
      }
    }
    return sum;
  }

  private static long people(World world, Role role) {
    long sum = 0;
    for (int block = 0; block < world.people().population().blocks(); block++) {
      Layout layout = world.people().layouts().of(block);
      for (int i = 0; i < world.people().population().sizeOf(block); i++) {
        sum += layout.is(i, role) ? 1 : 0;
      }
    }
    return sum;
  }
}
