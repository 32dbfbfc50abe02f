package glasshouse.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.lab.LabException;
import glasshouse.lab.Plan;
import glasshouse.lab.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions to the tables of runs, and what may not be asked. */
class RunViewsTest {
  @TempDir private static Path temp;

  private static RunFolder one;
  private static RunFolder two;

  @BeforeAll
  static void live() throws IOException {
    one = Lived.live(Lived.plan("days=2", "society.people=300"), temp.resolve("one"));
    Plan cameras = Plan.alone(Lived.scenario("cameras-only", "days=3", "society.people=200"));
    two = Lived.live(cameras, temp.resolve("two"));
    Files.createDirectories(temp.resolve("elsewhere"));
    Files.writeString(temp.resolve("secret.csv"), "a,b\n1,2\n");
    Files.copy(one.file("daily.parquet"), temp.resolve("secret.parquet"));
  }

  static void with(List<RunFolder> folders, Consumer<RunViews> use) {
    try (RunViews views = new RunViews(folders)) {
      use.accept(views);
    }
  }

  private static String csv(String sql) {
    try (RunViews views = new RunViews(List.of(one, two))) {
      return views.ask(sql).csv();
    }
  }

  private static void refused(List<RunFolder> folders, String message) {
    assertThatThrownBy(() -> with(folders, views -> {})).satisfies(e -> isInput(e, message));
  }

  private static void isInput(Throwable thrown, String message) {
    assertThat(thrown)
        .isInstanceOfSatisfying(
            LabException.class, e -> assertThat(e.exitCode()).isEqualTo(LabException.INPUT))
        .hasMessageContaining(message);
    assertThat(thrown.getMessage().lines().count()).isEqualTo(1);
  }

  @Test
  void everyViewHasAColumnRunAndRowsOfEach() {
    for (String table : RunViews.TABLES) {
      assertThat(csv("select * from " + table + " limit 0")).as(table).startsWith("run,");
    }
    assertThat(csv("select run, max(day) as days from daily group by run order by run"))
        .isEqualTo("run,days\none,2\ntwo,3\n");
    assertThat(csv("select run, count(*) as n from people group by run order by run"))
        .isEqualTo("run,n\none,600\ntwo,200\n");
  }

  @Test
  void aMeasureThatOneRunDoesNotHaveIsMissingThere() {
    assertThat(
            csv("select run, count(\"grade_AAA\") > 0 as has from daily group by all order by run"))
        .isEqualTo("run,has\none,true\ntwo,false\n");
  }

  @Test
  void runsSayWhatTheyAre() {
    assertThat(
            csv(
                "select run, scenario, seed, people, warm_up_days, days, twin, version, started,"
                    + " command from runs order by run"))
        .isEqualTo(
            """
            run,scenario,seed,people,warm_up_days,days,twin,version,started,command
            one,the-article,7,300,3,2,true,0-test,1970-01-01T00:00:00Z,glasshouse run
            two,cameras-only,7,200,3,3,false,0-test,1970-01-01T00:00:00Z,glasshouse run
            """);
    assertThat(csv("select count(distinct fingerprint) as n from runs where digest <> ''"))
        .isEqualTo("n\n2\n");
  }

  @Test
  void systemsSayWhatEachDid() {
    assertThat(
            csv(
                "select kind, count(*) > 0 as some from systems where run = 'one' group by kind order by kind"))
        .isEqualTo("kind,some\nconsequence,true\nlist,true\nrule,true\nsensor,true\n");
    assertThat(csv("select count(*) as n from systems where run = 'two' and kind = 'rule'"))
        .isEqualTo("n\n0\n");
    assertThat(
            csv(
                "select sum(findings) = (select round(system * 300 * 2 / 365 / 1000)"
                    + " from effects where run = 'one' and measure = 'findings' and \"group\" = 'all'"
                    + " and sex = 'all' and age = 'all' and income = 'all') as same"
                    + " from systems where run = 'one' and kind = 'sensor'"))
        .isEqualTo("same\ntrue\n");
    assertThat(csv("select count(expected) as n from systems where kind <> 'sensor'"))
        .isEqualTo("n\n0\n");
  }

  @Test
  void twoFoldersOfTheSameLastNameAreToldApartByTheirPaths() throws IOException {
    RunFolder copy = copy(one, temp.resolve("elsewhere/one"));
    try (RunViews views = new RunViews(List.of(one, copy))) {
      assertThat(views.ask("select distinct run from daily order by length(run)").csv())
          .isEqualTo("run\n" + one.path() + "\n" + copy.path() + "\n");
    }
  }

  private static RunFolder copy(RunFolder run, Path to) throws IOException {
    Files.createDirectories(to);
    for (String file : Lived.files(run.path())) {
      Files.copy(run.file(file), to.resolve(file));
    }
    return RunFolder.find(to);
  }

  @Test
  void theSameFolderTwiceIsRefused() {
    refused(List.of(one, RunFolder.find(temp.resolve("./one/"))), "a run is named twice");
  }

  @Test
  void aRunThatIsNotWholeIsRefused() {
    Lived.interrupt(Lived.begin(Lived.plan(), temp.resolve("half")), 2);
    refused(
        List.of(one, RunFolder.find(temp.resolve("half"))),
        "is not whole yet. Maybe: glasshouse resume");
  }

  @Test
  void aRunWithoutTablesOrWithDamagedOnesIsRefused() throws IOException {
    RunFolder bare = copy(one, temp.resolve("bare"));
    Files.writeString(bare.file("events.parquet"), "PAR1 no parquet");
    refused(List.of(bare), "events.parquet");
    Files.delete(bare.file("events.parquet"));
    refused(List.of(bare), "has no table events: there is no events.parquet");
  }

  @Test
  void aFolderMayHaveAnyName() throws IOException {
    RunFolder odd = copy(one, temp.resolve("it's [1] *x*"));
    with(
        List.of(odd),
        views ->
            assertThat(views.ask("select distinct run from people").csv())
                .isEqualTo("run\nit's [1] *x*\n"));
  }

  private static Map<String, String> bytes() throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    for (Path folder : List.of(temp, one.path(), two.path())) {
      for (String file : Lived.files(folder)) {
        Path path = folder.resolve(file);
        if (Files.isRegularFile(path)) {
          bytes.put(path.toString(), java.util.HexFormat.of().formatHex(Files.readAllBytes(path)));
        }
      }
    }
    return bytes;
  }

  /** DIR is where the runs and a secret are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from read_csv('DIR/secret.csv')",
        "select * from 'DIR/secret.csv'",
        "from 'DIR/secret.parquet'",
        "select * from read_text('DIR/secret.csv')",
        "select * from read_blob('DIR/secret.csv')",
        "select * from read_parquet('DIR/secret.parquet')",
        "select * from read_parquet('DIR/*.parquet')",
        "select * from read_text('DIR/one/run.json')",
        "select * from glob('DIR/*')",
        "select * from parquet_metadata('DIR/secret.parquet')",
        "select (select content from read_text('DIR/secret.csv'))",
        "select * from query('select * from read_text(''DIR/secret.csv'')')",
        "copy (select 1) to 'DIR/new.csv'",
        "copy (select 1) to 'DIR/one/daily.parquet'",
        "copy daily to 'DIR/one/daily.parquet' (format parquet, use_tmp_file false)",
        "select 1; copy (select 1) to 'DIR/one/daily.parquet' (use_tmp_file false)",
        "with t as (copy (select 1) to 'DIR/one/daily.parquet' (format parquet, use_tmp_file false)) from t",
        "with t as (copy (select 1) to 'DIR/new.csv') select * from t",
        "from json_execute_serialized_sql(json_serialize_sql('with t as (copy (select 1) to ''DIR/one/daily.parquet'' (format parquet, use_tmp_file false)) from t'))",
        "from main.\"JSON_EXECUTE_SERIALIZED_SQL\"(json_serialize_sql('select 1'))",
        "with t as (insert into runs select * from runs returning 1) select * from t",
        "with t as (delete from runs returning 1) select * from t",
        "with t as (update runs set run = 'x' returning 1) select * from t",
        "select 1; select 2",
        "attach 'DIR/new.db'",
        "attach 'DIR/new.db' as x; select 1",
        "install httpfs",
        "load httpfs",
        "set enable_external_access = true",
        "set lock_configuration = false",
        "reset allowed_paths",
        "pragma enable_profiling",
        "pragma database_list",
        "create table t (a integer)",
        "create view daily2 as select 1",
        "create macro f() as 1",
        "insert into runs select * from runs",
        "delete from runs",
        "update runs set run = 'x'",
        "drop view daily",
        "export database 'DIR/elsewhere'",
        "call enable_logging()",
        "select * from enable_logging(storage = 'file', storage_path = 'DIR/log')",
        "select * from enable_profiling(save_location = 'DIR/profile.json')",
        "select * from duckdb_settings()",
        "explain analyze copy (select 1) to 'DIR/new.csv'",
        "vacuum",
        "checkpoint"
      })
  void nothingElseIsReadAndNothingWritten(String sql) throws IOException {
    Map<String, String> before = bytes();
    try (RunViews views = new RunViews(List.of(one, two))) {
      assertThatThrownBy(() -> views.ask(sql.replace("DIR", temp.toString())))
          .isInstanceOfSatisfying(
              LabException.class, e -> assertThat(e.exitCode()).isEqualTo(LabException.INPUT));
      assertThat(views.ask("select count(*) as n from runs").csv()).isEqualTo("n\n2\n");
    }
    assertThat(bytes()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "selec 1",
        "select nix from daily",
        "select * from nowhere",
        "select 1 +",
        "",
        "  ;",
        "-- a comment",
        "select cast('x' as integer)",
        "select error('two\nlines')"
      })
  void whatIsNotUnderstoodIsSaidInOneLine(String sql) {
    try (RunViews views = new RunViews(List.of(one))) {
      assertThatThrownBy(() -> views.ask(sql))
          .satisfies(e -> isInput(e, "the question cannot be answered: "));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with recursive t(n) as (select 1 union all select n + 1 from t where n < 3) select max(n) as n from t",
        "select max(n) as n from range(4) r(n)",
        "select 3 as n union select 3",
        "values (3)",
        "from (select unnest([3]) as n)",
        "select count(*) as n from (select 1 from runs, generate_series(1, 2) limit 3) t;",
        "with t as (select 3 as n), u as (from t) from u"
      })
  void aQuestionMayBeAskedInManyWays(String sql) {
    assertThat(csv(sql)).endsWith("\n3\n");
  }

  @Test
  void tablesAndColumnsMayBeAskedFor() {
    assertThat(csv("show tables")).contains("daily\n", "systems\n", "runs\n");
    assertThat(csv("describe people")).contains("\nrun,VARCHAR", "\nfalse_findings,BIGINT");
    assertThat(csv("summarize runs")).contains("fingerprint");
  }
}
