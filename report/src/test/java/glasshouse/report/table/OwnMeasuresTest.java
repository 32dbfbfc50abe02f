package glasshouse.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.lab.Plan;
import glasshouse.lab.Progress;
import glasshouse.lab.RunFolder;
import glasshouse.lab.RunJson;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.ScenarioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scenario asks of its tables, asked while it is checked and when the run is over. */
class OwnMeasuresTest {
  private static final String OFFENCES =
      "select world, \"group\", avg(offences) as value from people group by all";
  private static final String NIGHT =
      "select world, avg((minute < 360)::int) as value from events where step = 'act' group by world";

  @TempDir private Path temp;

  /** A small scenario that asks these questions, called a, b, c. */
  private static Scenario asking(String... questions) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("extends: the-article\nsociety: {people: 1_500}\nwarm-up: 3 days\ndays: 9 days\n");
    yaml.append("measures:\n");
    for (int q = 0; q < questions.length; q++) {
      yaml.append("  ").append((char) ('a' + q)).append(":\n");
      yaml.append("    {new: true, label: it, unit: share, about: What is asked, sql: '");
      yaml.append(questions[q].replace("'", "''")).append("'}\n");
    }
    return Lived.SCENARIOS.parse("mine", yaml.toString(), List.of());
  }

  private RunFolder live(Scenario scenario) {
    return Lived.live(Plan.twins(scenario), temp.resolve("run"));
  }

  private static List<String> own(RunFolder run, String what) throws SQLException {
    return Lived.ask(
        "select " + what + " from '" + run.file("effects.parquet") + "' where side = 'own'");
  }

  @Test
  void anAnswerIsAnEffectOfItsCohort() throws SQLException, IOException {
    RunFolder run = live(asking(OFFENCES));
    String people = "'" + run.file("people.parquet") + "'";
    for (String group : List.of("majority", "minority", "migrant")) {
      List<String> asked =
          Lived.ask(
              "select avg(offences) filter (world = 'system') || ' ' || avg(offences) filter (world = 'twin')"
                  + " from "
                  + people
                  + " where \"group\" = '"
                  + group
                  + "'");
      assertThat(own(run, "system || ' ' || twin").stream()).as(group).contains(asked.getFirst());
    }
    assertThat(own(run, "measure || ' ' || unit || ' ' || about"))
        .containsOnly("a share What is asked");
    assertThat(own(run, "people > 0")).hasSize(3).containsOnly("true");
    assertThat(own(run, "abs(difference - (system - twin)) < 1e-12")).containsOnly("true");
    assertThat(Files.readString(run.file("run.json")))
        .contains("\"own\": [", "{\"measure\":\"a\",\"unit\":\"share\"");
  }

  @Test
  void askingChangesNothingOfWhatIsLived() {
    RunFolder asked = live(asking(OFFENCES, NIGHT));
    RunFolder unasked =
        Lived.live(Plan.twins(Lived.scenario("the-article")), temp.resolve("other"));
    assertThat(RunJson.read(asked).fingerprint()).isEqualTo(RunJson.read(unasked).fingerprint());
  }

  @Test
  void aWorldWithoutAValueHasNone() throws SQLException {
    RunFolder run =
        live(
            asking(
                OFFENCES + " having world = 'system'",
                "select world, null::int as value from people group by world"));
    assertThat(
            own(
                run,
                "measure || ' ' || (system is null) || ' ' || (twin is null) || ' ' || (difference is null)"))
        .contains("a false true true", "b true true true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select world, 'martian' as \"group\", 1 as value from people group by world | there are no such cohorts: martian",
        "select 'mars' as world, 1 as value | there is no world mars",
        "select world, 1 as value from people | there are two values for system",
        "select world, max(error('no')::int) as value from people group by world | no"
      })
  void oneThatHasNoAnswerIsLeftOutAndTold(String bad, String told) throws SQLException {
    List<String> notes = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void step(String doing, long done, long of) {}

          @Override
          public void note(String sentence) {
            notes.add(sentence);
          }

          @Override
          public void close() {}
        };
    Lived.begin(Plan.twins(asking(bad, NIGHT)), temp.resolve("run")).run(progress);
    assertThat(notes).singleElement().asString().contains("measure a is left out", told);
    assertThat(own(RunFolder.find(temp.resolve("run")), "measure")).containsOnly("b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "selekt 1 | cannot be asked",
        "select world, martians as value from people | cannot be asked",
        "select world from people | has other columns",
        "select 1 as value | has other columns",
        "select world, 1 as value, 2 as more from people | has other columns",
        "select world, 'much' as value from people | has a value that is no number",
        "delete from people | cannot be asked",
        "attach 'x.db' | cannot be asked",
        "select 1; select 2 | cannot be asked",
        "select world, 1 as value from read_csv('/etc/passwd') | cannot be asked",
      })
  void aQuestionThatCannotBeAskedIsRefusedBeforeTheRun(String bad, String why) {
    assertThatThrownBy(() -> OwnMeasures.check(asking(NIGHT, bad, "nonsense")))
        .isInstanceOfSatisfying(
            ScenarioException.class,
            e -> {
              assertThat(e.problems()).as("all at once").hasSize(2);
              assertThat(e.problems().getFirst().toString())
                  .startsWith("mine:9:")
                  .contains("measures.b.sql: ", why);
            });
  }

  @Test
  void withoutATwinThereIsNothingToCompareWith() throws SQLException {
    RunFolder run = Lived.live(Plan.alone(asking(OFFENCES)), temp.resolve("run"));
    assertThat(own(run, "(system is null) || ' ' || (twin is null) || ' ' || (difference is null)"))
        .hasSize(3)
        .containsOnly("false true true");
  }

  @Test
  void aRunThatIsResumedHasTheSameAnswers() throws SQLException {
    Plan plan = Plan.twins(asking(OFFENCES, NIGHT));
    Path name = temp.resolve("resumed");
    Lived.interrupt(Lived.begin(plan, name), 7);
    Lived.resume(name).run(Progress.SILENT);
    assertThat(rows(RunFolder.find(name))).isEqualTo(rows(Lived.live(plan, temp.resolve("run"))));
  }

  private static String rows(RunFolder run) throws SQLException {
    String row =
        Stream.of("measure", "\"group\"", "people", "system", "twin")
            .map(column -> "coalesce(" + column + "::varchar, '')")
            .collect(Collectors.joining(" || ' ' || "));
    return String.join("\n", own(run, row));
  }
}
