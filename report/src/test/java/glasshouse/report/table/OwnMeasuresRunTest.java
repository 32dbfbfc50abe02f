package glasshouse.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.Plan;
import glasshouse.lab.Progress;
import glasshouse.lab.RunFolder;
import glasshouse.lab.Runner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scenario asks of its tables where something fails, is missing or was interrupted. */
class OwnMeasuresRunTest {
  private static final String BAD =
      """
        martian: {new: true, label: bad, unit: days, about: bad, sql: 'select world, ''martian'' as "group", 1 as value from people group by world'}
        twice: {new: true, label: bad, unit: days, about: bad, sql: 'select world, 1 as value from people'}
        mars: {new: true, label: bad, unit: days, about: bad, sql: "select 'mars' as world, 1 as value"}
        error: {new: true, label: bad, unit: days, about: bad, sql: "select world, max(error('no')::int) as value from people group by world"}
      """;

  private static final Plan PLAN = Plan.twins(Asked.scenario(Asked.MINE));

  @TempDir private static Path temp;

  private static RunFolder whole;

  @BeforeAll
  static void live() {
    whole = Lived.live(PLAN, temp.resolve("whole"));
  }

  @Test
  void oneThatFailsIsLeftOutAndToldAndTheOthersStay() throws SQLException {
    List<String> notes = new ArrayList<>();
    Path name = temp.resolve("bad");
    Lived.begin(Plan.twins(Asked.scenario(Asked.MINE + BAD)), name).run(Lived.noting(notes));
    assertThat(notes)
        .containsExactly(
            "measure error is left out: Invalid Input Error: no",
            "measure mars is left out: there is no world mars, only system, twin",
            "measure martian is left out: there are no such cohorts: martian, all, all, all",
            "measure twice is left out: there are two values for system, all, all, all, all");
    assertThat(RunFolder.find(name).isWhole()).isTrue();
    assertThat(Asked.own(RunFolder.find(name), Asked.ROW)).isEqualTo(Asked.own(whole, Asked.ROW));
  }

  @Test
  void withoutATwinThereIsNothingToCompareWith() throws IOException, SQLException {
    RunFolder run = Lived.live(Plan.alone(Asked.scenario(Asked.MINE)), temp.resolve("alone"));
    String system = "measure, \"group\", sex, age, income, system";
    assertThat(Asked.own(run, "(" + system + ")")).isEqualTo(Asked.own(whole, "(" + system + ")"));
    assertThat(Asked.own(run, "twin is null and difference is null"))
        .hasSize(6)
        .containsOnly("true");
    List<String> json = new ArrayList<>();
    Asked.json(run).forEach(node -> json.add(Asked.told(node)));
    assertThat(json).hasSize(6).allMatch(effect -> effect.endsWith(" null null"));
    assertThat(json).contains("half days all 7.0 null null", "none days all null null null");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 9})
  void interruptedAndResumedTheAnswersAreTheSame(int day) throws IOException, SQLException {
    Path name = temp.resolve("interrupted-" + day);
    assertThat(Lived.interrupt(Lived.begin(PLAN, name), day))
        .isInstanceOf(Runner.Outcome.Interrupted.class);
    Files.copy(whole.file("effects.parquet"), temp.resolve(name + ".part/effects.parquet"));
    Lived.resume(name).run(Progress.SILENT);
    RunFolder run = RunFolder.find(name);
    assertThat(Lived.ask("select t::varchar from " + Asked.file(run, "effects") + " t"))
        .isEqualTo(Lived.ask("select t::varchar from " + Asked.file(whole, "effects") + " t"));
    assertThat(Asked.json(run)).isEqualTo(Asked.json(whole));
  }
}
