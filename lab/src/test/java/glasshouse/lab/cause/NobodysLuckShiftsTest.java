package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.sensing.SensorSpec;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenario.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A sensor, act or rule that is off shifts nobody else's luck.
 *
 * <p>For this people must not respond and nothing may follow from a record (no consequence, no
 * other grade, no gate that takes time), so that luck is all that could differ.
 */
class NobodysLuckShiftsTest {
  private static final Scenario ARTICLE = Towns.theArticle();
  private static final String[] ALOOF =
      Towns.all(
          Towns.all(Towns.off(ARTICLE, Part.CONSEQUENCE), Towns.oneGradeForAll(ARTICLE)),
          "response=none",
          "sensors.subway-gates.false-rejection=0",
          "sensors.street-cameras.attention=0",
          "sensors.home-speakers.discount=0",
          "sensors.breath-tests.coverage=50 %",
          "sensors.police-reports.coverage=50 %",
          "sensors.rail-and-air-staff.coverage=100 %", // what they see is rare: more of it, and all
          // seen
          "acts.train-misconduct.rate=1 /day",
          "sensors.tax-office.coverage=100 %",
          "acts.tax-evasion.rate=10 /year",
          "sensors.labour-office.coverage=100 %",
          "acts.unpaid-wages.rate=10 /year",
          "sensors.market-inspectors.coverage=100 %",
          "acts.unsafe-food.rate=10 /year",
          "sensors.environment-office.coverage=100 %",
          "acts.pollution.rate=10 /year",
          "sensors.statistics-office.coverage=100 %",
          "acts.false-returns.rate=10 /year",
          "sensors.benefits-office.coverage=100 %",
          "sensors.registry-office.coverage=100 %",
          "acts.false-papers.rate=1 /year",
          "sensors.hospital-guards.coverage=100 %",
          "acts.hospital-disorder.rate=1 /year",
          "sensors.network-police.coverage=100 %",
          "sensors.examiners.coverage=100 %",
          "acts.exam-cheating.rate=10 /year",
          "parameters.life.sued-a-week=0.5",
          "parameters.life.ruling-days=5",
          "parameters.consequence.review-fatigue=0", // the only way from one sensor to another's
          // findings
          "society.people=4096",
          "warm-up=65 days",
          "days=30 days");
  private static final Scenario BASE =
      Towns.theArticle(Towns.all(ALOOF, Towns.off(ARTICLE, Part.LIST)));

  /** Those that stand in nobody's way: who is stopped loses time, and with it part of the wage. */
  static List<String> sensors() {
    return Towns.finding(ARTICLE).stream()
        .filter(id -> !List.of("police-glasses", "subway-security").contains(id))
        .toList();
  }

  /** Sensors that find acts; what a scan keeps of people is a record of its own. */
  static List<String> finders() {
    return sensors();
  }

  static List<String> rules() {
    return Towns.names(ARTICLE, Part.RULE);
  }

  @ParameterizedTest
  @MethodSource("sensors")
  void withoutOneSensorAllOthersFindTheSameAndEveryoneDoesTheSame(String sensor) {
    List<Life> lives = Life.both(BASE, BASE.without(Part.SENSOR, sensor));
    Life with = lives.get(0);
    Life without = lives.get(1);
    assertThat(without.livingParts(with)).as("society").isEqualTo(Life.NEVER);
    Predicate<String> others = name -> isOfSensors(name) && !name.endsWith("/" + sensor);
    assertThat(without.counts(others)).isEqualTo(with.counts(others));
    Predicate<String> acts = name -> name.startsWith("acts-");
    assertThat(without.counts(acts)).isEqualTo(with.counts(acts));
    assertThat(with.count("sensor-observations/" + sensor) + with.count("scan-days/" + sensor))
        .as("the sensor saw something")
        .isPositive();
  }

  private static boolean isOfSensors(String counter) {
    return Stream.of("audit-", "sensor-", "gate-").anyMatch(counter::startsWith);
  }

  @ParameterizedTest
  @MethodSource("finders")
  void withoutOneSensorTheRecordOfAllElseIsTheSameToTheLastBit(String sensor) {
    Scenario elsewhere = Towns.theArticle(Towns.all(ALOOF, pointersTo(sensor)));
    List<Life> lives = Life.both(elsewhere, elsewhere.without(Part.SENSOR, sensor));
    Life with = lives.get(0);
    Life without = lives.get(1);
    assertThat(without.recordParts(with)).isEqualTo(Life.NEVER);
    assertThat(with.count("sensor-findings/" + sensor))
        .as("the sensor found something")
        .isPositive();
    assertThat(with.family("rule-applied")).as("rules were applied to the rest").isPositive();
  }

  /** Switches off the rules on acts that a sensor sees, and the lists that they open or close. */
  private static String[] pointersTo(String sensor) {
    SensorSpec spec =
        ARTICLE.sensors().stream().filter(s -> s.id().equals(sensor)).findFirst().orElseThrow();
    Set<String> seen = new HashSet<>(spec.sees());
    List<String> off = new ArrayList<>();
    ARTICLE.rulebook().rules().stream()
        .filter(rule -> seen.contains(rule.on()))
        .forEach(rule -> off.add("rulebook.rules." + rule.id() + "=off"));
    ARTICLE.lists().stream()
        .filter(
            list ->
                list.enterOn().stream().anyMatch(seen::contains)
                    || list.leaveOn().filter(seen::contains).isPresent())
        .forEach(list -> off.add("lists." + list.id() + "=off"));
    return off.toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void withoutOneRuleAllFindingsAndAllOtherRulesAreTheSame(String rule) {
    List<Life> lives = Life.both(BASE, BASE.without(Part.RULE, rule));
    Life with = lives.get(0);
    Life without = lives.get(1);
    assertThat(without.livingParts(with)).as("society").isEqualTo(Life.NEVER);
    Predicate<String> rest =
        name ->
            !name.endsWith("/" + rule)
                && !name.startsWith("stock/score")
                && !name.startsWith("score/")
                && !name.startsWith("stock/grade/")
                && !name.startsWith("grades/")
                && !name.startsWith("rule-maker/"); // what the book says of all rules together
    assertThat(without.counts(rest)).isEqualTo(with.counts(rest));
  }

  @Test
  void anotherSensorOfTheSameActsLeavesAllOthersAsTheyWere() {
    Scenario more =
        Towns.text(
            """
            extends: the-article
            sensors:
              aaa-cameras:
                {new: true, mechanism: place, per-1000-people: 400, sees: [jaywalking, littering, theft], domain: test, gravity: 1,
                 identify: {by: face, miss: 11 %, false-match: 1.67e-8, gallery: 10_000_000}}
              zzz-office: {new: true, mechanism: record, coverage: 50 %, linkage-error: 5 %, sees: [petition, late-bill, jaywalking], domain: test, gravity: 1}
            """,
            Towns.all(ALOOF, Towns.off(ARTICLE, Part.LIST)));
    List<Life> lives = Life.both(BASE, more);
    assertThat(lives.get(1).livingParts(lives.get(0))).isEqualTo(Life.NEVER);
    Predicate<String> same = name -> name.startsWith("acts-") || isOfSensors(name);
    assertThat(lives.get(1).counts()).containsAllEntriesOf(lives.get(0).counts(same));
    assertThat(lives.get(1).count("sensor-findings/aaa-cameras")).isPositive();
    assertThat(lives.get(1).count("sensor-findings/zzz-office")).isPositive();
  }

  @Test
  void anActThatTouchesNothingCanGoAndEveryLifeIsTheSame() {
    String[] unseen = {
      "warm-up=0 days", // whose patrols see littering whatever is said of later ones
      "sensors.patrols.sees=[jaywalking]",
      "sensors.street-cameras.sees=[jaywalking, theft]",
      "sensors.neighbours=off",
      "rulebook.rules.r-littering=off",
      "consequences.fine-in-the-street.when={finding: jaywalking}"
    };
    Life with = Life.of(Towns.theArticle(unseen));
    Life without =
        Life.of(Towns.theArticle(Towns.all(unseen, "acts.littering=off", "acts.quiet-help=off")));
    assertThat(without.livingParts(with)).as("society").isEqualTo(Life.NEVER);
    assertThat(without.recordParts(with)).as("record").isEqualTo(Life.NEVER);
    assertThat(with.counts()).containsAllEntriesOf(without.counts());
    assertThat(with.count("acts-done/littering")).isPositive();
    assertThat(with.count("acts-done/quiet-help")).isPositive();
  }

  @Test
  void anActKeepsItsLuckUnderAnotherName() {
    String text =
        """
        extends: ordinary-life
        acts: {ACT: {new: true, luck: my-luck, rate: 0.1 /day, nature: habit, where: home, domain: test, gravity: 0}}
        sensors: {eyes: {new: true, mechanism: record, coverage: 100 %, sees: [ACT], domain: test, gravity: 0}}
        """;
    Life one = Life.of(Towns.text(text.replace("ACT", "old-name")));
    Life other = Life.of(Towns.text(text.replace("ACT", "a-new-name")));
    assertThat(other.livingParts(one)).isEqualTo(Life.NEVER);
    assertThat(other.count("acts-done/a-new-name"))
        .isPositive()
        .isEqualTo(one.count("acts-done/old-name"));
  }
}
