package glasshouse.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.lab.LabException;
import glasshouse.lab.Plan;
import glasshouse.lab.Progress;
import glasshouse.lab.Recording;
import glasshouse.lab.RunFolder;
import glasshouse.lab.Runner;
import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Table;
import glasshouse.report.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the folder of a run that was lived, interrupted, killed. */
class ArchiveTest {
  private static final Plan PLAN = Lived.plan("rulebook.start=961");

  @TempDir private static Path temp;

  private static RunFolder whole;

  @BeforeAll
  static void live() {
    whole = Lived.live(PLAN, temp.resolve("whole"));
  }

  private static List<String> files(boolean csv) {
    List<String> files = new ArrayList<>(List.of(DataDictionary.FILE, Archive.PAGE, "run.json"));
    for (String table : RunViews.TABLES) {
      files.add(table + ".parquet");
      if (csv) {
        files.add(table + ".csv");
      }
    }
    return files;
  }

  @Test
  void aWholeRunHoldsItsTablesAndNothingHalfDone() throws IOException {
    assertThat(Lived.files(whole.path())).containsExactlyInAnyOrderElementsOf(files(true));
    assertThat(RunTables.of(PLAN.with()).stream().map(Table::name))
        .containsExactlyInAnyOrderElementsOf(RunViews.TABLES);
  }

  @Test
  void withoutCsvThereIsNone() throws IOException {
    Path name = temp.resolve("parquet-alone");
    Runner runner =
        Runner.begin(
            Lived.plan("days=2"),
            java.util.Optional.of(name),
            new glasshouse.lab.Circumstances(2, 0, "0", "run", java.time.Instant.EPOCH),
            Archive.maker(false));
    runner.run(Progress.SILENT);
    assertThat(Lived.files(name)).containsExactlyInAnyOrderElementsOf(files(false));
  }

  @Test
  void writingItDownChangesNoFingerprint() {
    Runner unseen =
        Runner.begin(
            PLAN,
            java.util.Optional.of(temp.resolve("unseen")),
            new glasshouse.lab.Circumstances(2, 0, "0", "run", java.time.Instant.EPOCH),
            Recording.NONE);
    Runner.Outcome.Whole outcome = (Runner.Outcome.Whole) unseen.run(Progress.SILENT);
    assertThat(glasshouse.lab.RunJson.read(whole).fingerprint())
        .isEqualTo(outcome.result().fingerprint());
  }

  private static String parquet(String table) {
    return "read_parquet(" + Sql.text(whole.file(table + ".parquet").toString()) + ")";
  }

  @Test
  void theParquetHoldsWhatTheCsvHolds() throws SQLException {
    for (Table table : RunTables.of(PLAN.with())) {
      String types = "columns = {";
      for (Column column : table.columns()) {
        types += Sql.text(column.name()) + ": " + Sql.text(column.type().name()) + ", ";
      }
      String csv =
          "read_csv("
              + Sql.text(whole.file(table.name() + ".csv").toString())
              + ", header = true, nullstr = '', "
              + types
              + "})";
      String same =
          "select count(*) from ((from %s except all from %s) union all (from %s except all from %s))"
              .formatted(parquet(table.name()), csv, csv, parquet(table.name()));
      assertThat(Lived.ask(same)).as(table.name()).containsExactly("0");
      assertThat(Lived.ask("select count(*) > 0 from " + parquet(table.name())))
          .as(table.name())
          .containsExactly(
              String.valueOf(!List.of("provinces", "neighbourhood_days").contains(table.name())));
    }
  }

  @Test
  void everyFileSaysThatItIsSyntheticAndWhatItsColumnsAre() throws SQLException {
    for (Table table : RunTables.of(PLAN.with())) {
      String file = Sql.text(whole.file(table.name() + ".parquet").toString());
      String entry = "select decode(value) from parquet_kv_metadata(%s) where decode(key) = %s";
      assertThat(Lived.ask(entry.formatted(file, "'synthetic'")))
          .containsExactly("every person in this file is synthetic");
      assertThat(Lived.ask(entry.formatted(file, "'about'"))).containsExactly(table.about());
      assertThat(Lived.ask(entry.formatted(file, "'table'"))).containsExactly(table.name());
      for (Column column : table.columns()) {
        assertThat(Lived.ask(entry.formatted(file, Sql.text("column." + column.name()))))
            .containsExactly(column.label() + " | " + column.unit() + " | " + column.about());
      }
      assertThat(
              Lived.ask(
                  "select column_name from (describe select * from " + parquet(table.name()) + ")"))
          .isEqualTo(table.head());
      assertThat(
              Lived.ask(
                  "select column_type from (describe select * from " + parquet(table.name()) + ")"))
          .isEqualTo(table.columns().stream().map(c -> c.type().name()).toList());
    }
  }

  @Test
  void countsOfAFollowedPersonAreCountedFromTheirLinks() throws SQLException {
    String sum =
        """
        select count(*) from (
          select p.world, p.person, p.acts, p.findings, p.false_findings, p.fines, p.jobs_lost
          from %s p) p
        full join (
          select world, person,
            count(*) filter (where step = 'act') as acts,
            count(*) filter (where step = 'sighting' and outcome <> 'missed') as findings,
            count(*) filter (where step = 'sighting' and wrong) as false_findings,
            coalesce(sum(amount) filter (where step = 'consequence' and outcome = 'fine'), 0) as fines,
            count(*) filter (where step = 'life' and which = 'work' and outcome = 'lost') as jobs_lost
          from %s group by all) e using (world, person)
        where p.person is null
          or p.acts <> coalesce(e.acts, 0)
          or p.findings <> coalesce(e.findings, 0)
          or p.false_findings <> coalesce(e.false_findings, 0)
          or abs(p.fines - coalesce(e.fines, 0)) > 1e-9
          or p.jobs_lost <> coalesce(e.jobs_lost, 0)
        """;
    assertThat(Lived.ask(sum.formatted(parquet("people"), parquet("events")))).containsExactly("0");
    assertThat(
            Lived.ask("select sum(acts) > 1000 and sum(findings) > 100 from " + parquet("people")))
        .containsExactly("true");
  }

  @Test
  void aLinkOfAChainKnowsWhichActTheChainIsAbout() throws SQLException {
    String unknown =
        "select count(*) from %s where act is null and step in ('act', 'sighting', 'clause', 'harm')";
    assertThat(Lived.ask(unknown.formatted(parquet("events")))).containsExactly("0");
    String about = "select distinct act from %s where step = 'clause' and which = 'r-jaywalking'";
    assertThat(Lived.ask(about.formatted(parquet("events")))).containsExactly("jaywalking");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 7, 15})
  void interruptedAndResumedItLeavesTheSameTables(int day) throws IOException {
    Path name = temp.resolve("interrupted-" + day);
    assertThat(Lived.interrupt(Lived.begin(PLAN, name), day))
        .isInstanceOf(Runner.Outcome.Interrupted.class);
    Lived.resume(name).run(Progress.SILENT);
    same(name);
  }

  private static String firstDifference(String wanted, String found) {
    List<String> one = wanted.lines().toList();
    List<String> other = found.lines().toList();
    int line = 0;
    while (line < Math.min(one.size(), other.size()) && one.get(line).equals(other.get(line))) {
      line++;
    }
    return "lines %d and %d, line %d: %s, not %s"
        .formatted(
            one.size(),
            other.size(),
            line + 1,
            line < one.size() ? one.get(line) : "the end",
            line < other.size() ? other.get(line) : "the end");
  }

  private static void same(Path name) throws IOException {
    Map<String, String> wanted = Lived.texts(whole.path(), ".csv");
    assertThat(wanted).hasSize(11);
    Map<String, String> found = Lived.texts(name, ".csv");
    assertThat(found.keySet()).isEqualTo(wanted.keySet());
    wanted.forEach(
        (file, text) ->
            assertThat(found.get(file).equals(text))
                .as("%s: %s", file, firstDifference(text, found.get(file)))
                .isTrue());
    assertThat(Lived.files(name)).isEqualTo(Lived.files(whole.path()));
  }

  @Test
  void interruptedEveryFewDaysItLeavesTheSameTables() throws IOException {
    Path name = temp.resolve("often");
    Lived.interrupt(Lived.begin(PLAN, name), 2);
    for (int n = 0; RunFolder.find(name).isWhole() == false; n++) {
      assertThat(n).isLessThan(50);
      Lived.interrupt(Lived.resume(name), 0); // one more day
    }
    same(name);
  }

  @Test
  void whatWasWrittenAfterTheCheckpointIsForgotten() throws IOException {
    Path name = temp.resolve("killed");
    Lived.interrupt(Lived.begin(PLAN, name), 9);
    Path tables = temp.resolve("killed.part/tables");
    for (String file : Lived.files(tables)) {
      Files.writeString(
          tables.resolve(file), "\"system\",99,\"half a r", StandardOpenOption.APPEND);
    }
    Lived.resume(name).run(Progress.SILENT);
    same(name);
  }

  @Test
  void whereThereIsNoCheckpointStaleTablesAreForgotten() throws IOException {
    Path name = temp.resolve("no-checkpoint");
    Lived.interrupt(Lived.begin(PLAN, name), 9);
    Files.delete(temp.resolve("no-checkpoint.part/checkpoint.bin"));
    Lived.resume(name).run(Progress.SILENT);
    same(name);
  }

  /** A run killed after its tables were made and before it was whole. */
  @Test
  void killedAtTheVeryEndItGoesOnFromItsCheckpoint() throws IOException {
    Path name = temp.resolve("at-the-end");
    Lived.interrupt(Lived.begin(PLAN, name), 9);
    Path part = temp.resolve("at-the-end.part");
    Runner runner =
        Runner.resume(
            RunFolder.find(name),
            Lived.SCENARIOS,
            new Runner.Resumption(1, -1, "0-test"),
            (plan, people, folder, circumstances) ->
                new Dying(Archive.maker(true).make(plan, people, folder, circumstances)));
    assertThatThrownBy(() -> runner.run(Progress.SILENT)).hasMessage("killed");
    assertThat(part.resolve("events.parquet")).exists();
    Lived.resume(name).run(Progress.SILENT);
    same(name);
  }

  @Test
  void wholeButForItsNameItIsSettledWithNothingLeftOver() throws IOException {
    Path name = temp.resolve("settled");
    Lived.interrupt(Lived.begin(PLAN, name), 9);
    Path part = temp.resolve("settled.part");
    Files.copy(whole.file("run.json"), part.resolve("run.json"));
    assertThat(Runner.settle(RunFolder.find(name))).isTrue();
    assertThat(Lived.files(name)).containsExactly("run.json");
  }

  @Test
  void withoutATwinThereIsOneWorldAndNoDifference() throws SQLException {
    Plan alone = Plan.alone(Lived.scenario("the-article", "days=3"));
    RunViewsTest.with(
        List.of(Lived.live(alone, temp.resolve("alone"))),
        views -> {
          for (String table :
              List.of("daily", "people", "events", "blocks", "standing", "purses")) {
            assertThat(views.ask("select distinct world from " + table).csv())
                .isEqualTo("world\nsystem\n");
          }
          assertThat(views.ask("select count(twin), count(difference) from effects").csv())
              .endsWith("\n0,0\n");
        });
  }

  @Test
  void aScenarioWithoutAScoreHasNoScoresMovesOrStanding() {
    Plan cameras = Plan.twins(Lived.scenario("cameras-only", "days=8"));
    RunViewsTest.with(
        List.of(Lived.live(cameras, temp.resolve("cameras"))),
        views -> {
          for (String table : List.of("scores", "moves", "standing")) {
            assertThat(views.ask("select count(*) as n from " + table).csv())
                .as(table)
                .isEqualTo("n\n0\n");
          }
          assertThat(views.ask("select count(score), count(grade), count(*) from people").csv())
              .endsWith("\n0,0,2000\n");
        });
  }

  @Test
  void onePersonOnOneDayIsARunToo() {
    Plan one = Lived.plan("society.people=1", "days=1", "warm-up=0 days");
    RunViewsTest.with(
        List.of(Lived.live(one, temp.resolve("one"))),
        views -> {
          assertThat(views.ask("select day, world from daily where \"group\" = 'all'").csv())
              .isEqualTo("day,world\n1,system\n1,twin\n");
          assertThat(views.ask("select person, world from people").csv())
              .isEqualTo("person,world\n0,system\n0,twin\n");
        });
  }

  @Test
  void whatCannotBeWrittenIsSaidInASentence() throws IOException {
    Path name = temp.resolve("in-the-way");
    Runner runner = Lived.begin(Lived.plan("days=1"), name);
    Path part = temp.resolve("in-the-way.part");
    Files.createDirectories(part.resolve("daily.parquet.half/x"));
    assertThatThrownBy(() -> runner.run(Progress.SILENT))
        .isInstanceOfSatisfying(
            LabException.class, e -> assertThat(e.exitCode()).isEqualTo(LabException.OURS))
        .hasMessageContaining("cannot write ")
        .hasMessageContaining("daily.parquet");
  }

  /** Does all its work and is gone before the run can say that it is whole. */
  private record Dying(Recording recording) implements Recording {
    @Override
    public glasshouse.kernel.Tracer with() {
      return recording.with();
    }

    @Override
    public glasshouse.kernel.Tracer without() {
      return recording.without();
    }

    @Override
    public void begin() {
      recording.begin();
    }

    @Override
    public void morning(glasshouse.lab.TwinRun run) {
      recording.morning(run);
    }

    @Override
    public void evening(glasshouse.lab.TwinRun run) {
      recording.evening(run);
    }

    @Override
    public glasshouse.lab.Result finish(
        glasshouse.lab.TwinRun run, glasshouse.lab.Result result, Progress progress) {
      recording.finish(run, result, progress);
      throw new IllegalStateException("killed");
    }

    @Override
    public void save(java.io.DataOutput out) throws IOException {
      recording.save(out);
    }

    @Override
    public void load(java.io.DataInput in) throws IOException {
      recording.load(in);
    }

    @Override
    public void close() {
      recording.close();
    }
  }
}
