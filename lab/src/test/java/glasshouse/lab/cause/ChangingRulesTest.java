package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.kernel.Workers;
import glasshouse.lab.Plan;
import glasshouse.lab.TwinRun;
import glasshouse.world.World;
import glasshouse.world.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Systems that change while they are lived: rule-makers, timelines, ends. */
class ChangingRulesTest {
  private static final String RATCHET =
      "rule-maker={kind: ratchet, every: 7 days, step: 100 %, target: 50 %}";
  private static final String PANEL = "rule-maker={kind: panel, every: 7 days, step: 20 %}";
  private static final String CHANGE =
      "timeline=[{day: 12, change: {sensors.street-cameras.per-1000-people: 600,"
          + " rulebook.rules.r-late-bill.points: -50, lists.public-order: off,"
          + " consequences.no-travel-after-gathering: off}}]";

  private static Scenario town(String... overrides) {
    return Towns.theArticle(Towns.all(new String[] {"warm-up=0 days", "days=24 days"}, overrides));
  }

  private static long fingerprint(Scenario scenario, int threads, int savedOn) throws IOException {
    try (Workers workers = new Workers(threads)) {
      Plan plan = Plan.twins(scenario);
      TwinRun run = new TwinRun(plan, workers, World.Watchers.NONE);
      run.begin();
      while (!run.over()) {
        if (run.day() == savedOn) {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          run.save(new DataOutputStream(bytes));
          run = new TwinRun(plan, workers, World.Watchers.NONE);
          run.load(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        }
        run.live();
      }
      return run.with().fingerprint();
    }
  }

  @Test
  void neitherThreadsNorAResumeChangeWhatIsLived() throws IOException {
    for (String maker : List.of(RATCHET, PANEL)) {
      Scenario scenario = town(maker, CHANGE, "ends=15", "days=16 days", "society.people=5_000");
      long whole = fingerprint(scenario, 2, -1);
      for (int day : new int[] {7, 11, 14, 15}) {
        assertThat(fingerprint(scenario, 1, day)).as("resumed on %d", day).isEqualTo(whole);
      }
    }
  }

  @Test
  void aRatchetMakesRulesStricterWhereMoreIsRecorded() {
    Life fixed = Life.of(town());
    Life ratchet = Life.of(town(RATCHET));
    assertThat(fixed.count("rule-maker/taken")).isEqualTo(fixed.count("rule-maker/in-the-book"));
    assertThat(ratchet.count("rule-maker/taken"))
        .isGreaterThan(ratchet.count("rule-maker/in-the-book"));
  }

  @Test
  void aPanelSaysLessAloudThanItMeans() {
    Life panel = Life.of(town(PANEL));
    assertThat(panel.count("panel/asked")).isPositive();
    assertThat(panel.count("panel/privately-against")).isGreaterThan(panel.count("panel/against"));
    assertThat(panel.count("rule-maker/taken"))
        .isGreaterThan(panel.count("rule-maker/in-the-book"));
  }

  @Test
  void untilTheDayOfAChangeNothingDiffers() {
    List<Life> lives = Life.both(town(), town(CHANGE));
    assertThat(lives.get(0).recordParts(lives.get(1))).startsWith("day 12,");
  }

  @Test
  void whatIsSwitchedOffLeavesNoFile() {
    Life ended = Life.of(town("ends=12"));
    Life whole = Life.of(town());
    assertThat(ended.count("stock/listed")).isPositive().isLessThan(whole.count("stock/listed"));
    assertThat(ended.count("gate-refused/subway-gates"))
        .isLessThan(whole.count("gate-refused/subway-gates"));
  }

  @Test
  void aChangeOfPeopleOrOutOfOrderIsAnError() {
    assertThatThrownBy(() -> town("timeline=[{day: 5, change: {society.people: 4}}]"))
        .hasMessageContaining("only the system can");
    assertThatThrownBy(() -> town("timeline=[{day: 5, change: {}}, {day: 5, change: {}}]"))
        .hasMessageContaining("not after the one before it");
    assertThatThrownBy(() -> town("timeline=[{day: 1, change: {}}]"))
        .hasMessageContaining("timeline[0].day");
    assertThatThrownBy(() -> town("timeline=[{day: 5, change: {lists.nobody: off}}]"))
        .hasMessageContaining("nobody");
    assertThatThrownBy(() -> town(CHANGE, "ends=12")).hasMessageContaining("ends");
  }
}
