package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.society.ActSpec;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenario.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The wall, both ways: a truth that no sensor sees leaves the record bit for bit the same, and a
 * record without notice, door or face leaves society the same.
 */
class NonInterferenceTest {
  private static final Scenario ARTICLE = Towns.theArticle();

  /**
   * People do not respond, courts do not meet, banks do not report: money is then a truth that no
   * sensor sees.
   */
  private static final String[] UNMOVED = {
    "response=none", "parameters.life.sued-a-week=0", "sensors.bank-records=off", "days=40 days"
  };

  /** Nothing comes of any finding, grade or list, and no score leaves the grade it begins in. */
  private static final String[] WITHOUT_HANDS =
      Towns.all(
          Towns.all(Towns.off(ARTICLE, Part.CONSEQUENCE), Towns.off(ARTICLE, Part.LIST)),
          Towns.oneGradeForAll(ARTICLE));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acts.quiet-help.rate=3 /day",
        "acts.frivolous-purchase.costs=4",
        "parameters.life.benefit-share=0",
        "parameters.life.interest=1.5",
        "parameters.life.separation=0.2",
        "parameters.life.victim-loss=400",
        "parameters.behaviour.view.start=0.55"
      })
  void aTruthThatNoSensorSeesLeavesTheRecordTheSame(String change) {
    Life before = Life.of(Towns.theArticle(unmoved()));
    Life after = Life.of(Towns.theArticle(Towns.all(unmoved(), change)));
    assertThat(after.recordParts(before)).isEqualTo(Life.NEVER);
    assertThat(after.counts(NonInterferenceTest::isOfTheRecord))
        .isEqualTo(before.counts(NonInterferenceTest::isOfTheRecord));
    assertThat(after.counts()).as("the truth did change").isNotEqualTo(before.counts());
    assertThat(before.family("rule-applied")).isGreaterThan(1000);
    assertThat(before.family("list-entered")).isPositive();
  }

  /** Nobody looks at what only people in work, or only those without it, may do. */
  private static String[] unmoved() {
    Set<String> hangOnWork =
        ARTICLE.acts().stream()
            .filter(act -> act.only() != ActSpec.State.ANY)
            .map(ActSpec::id)
            .collect(Collectors.toSet());
    return Towns.all(
        UNMOVED,
        ARTICLE.sensors().stream()
            .filter(sensor -> sensor.sees().stream().anyMatch(hangOnWork::contains))
            .map(sensor -> "sensors." + sensor.id() + "=off")
            .toArray(String[]::new));
  }

  private static boolean isOfTheRecord(String counter) {
    return counter.startsWith("rule-")
        || counter.startsWith("list-")
        || counter.startsWith("grades/")
        || counter.startsWith("sensor-")
        || counter.equals("stock/score")
        || counter.startsWith("stock/grade/");
  }

  @Test
  void kindnessThatNobodyRecordsLeavesEvenARespondingSocietyTheSame() {
    Life before = Life.of(ARTICLE);
    Life after = Life.of(Towns.theArticle("acts.quiet-help.rate=3 /day"));
    assertThat(after.recordParts(before)).isEqualTo(Life.NEVER);
    assertThat(after.livingParts(before)).isEqualTo(Life.NEVER);
    assertThat(after.count("acts-done/quiet-help"))
        .isGreaterThan(2 * before.count("acts-done/quiet-help"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rulebook.start=900",
        "rulebook.expiry={mode: exact, after: 60 days}",
        "rulebook.expiry={mode: fade, half-life: 20 days}",
        "rulebook.rules.r-jaywalking.cap=9 /week",
        "sensors.search-engine.coverage=100 %",
        "sensors.payment-records.linkage-error=20 %",
        "sensors.posts-classifier.false-positive=30 %",
        "sensors.deeds-register=off"
      })
  void aRecordWithoutNoticeDoorOrFaceLeavesSocietyTheSame(String change) {
    List<Life> lives =
        Life.both(
            Towns.theArticle(WITHOUT_HANDS), Towns.theArticle(Towns.all(WITHOUT_HANDS, change)));
    Life before = lives.get(0);
    Life after = lives.get(1);
    assertThat(after.livingParts(before)).isEqualTo(Life.NEVER);
    assertThat(after.counts(NonInterferenceTest::isOfLives))
        .isEqualTo(before.counts(NonInterferenceTest::isOfLives));
    assertThat(after.recordParts(before)).as("the record did change").isNotEqualTo(Life.NEVER);
  }

  private static boolean isOfLives(String counter) {
    return counter.startsWith("acts-")
        || counter.startsWith("work/")
        || counter.startsWith("voice/")
        || counter.startsWith("ties/")
        || counter.startsWith("gate-");
  }

  @Test
  void aRecordWithHandsIsFelt() {
    List<Life> lives = Life.both(ARTICLE, Towns.theArticle("rulebook.start=955"));
    assertThat(lives.get(1).livingParts(lives.get(0))).startsWith("day 1,");
  }
}
