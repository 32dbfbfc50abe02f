package glasshouse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions to runs as a user asks them. */
final class SqlTest {
  @TempDir private static Path temp;

  private static String run;

  @BeforeAll
  static void live() {
    run = temp.resolve("town").toString();
    Shell.Answer answer =
        Shell.run(
            "run", "--people", "500", "--days", "2", "--set", "warm-up=1", "--csv", "--out", run);
    assertThat(answer.code()).as(answer.err()).isZero();
  }

  private static String answer(String... args) {
    Shell.Answer answer = Shell.run(args);
    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
    return answer.out();
  }

  @Test
  void anAnswerIsATableWithNumbersToTheRight() {
    String sql = "select world, day, count(*) as rows from daily group by all order by all";
    assertThat(answer("sql", run, sql))
        .isEqualTo(
            """
            world   day  rows
            -----------------
            system    1     4
            system    2     4
            twin      1     4
            twin      2     4
            4 rows
            """);
    assertThat(answer("sql", run, "select null as nothing")).contains("-\n1 row\n");
  }

  @Test
  void itMayBeCsvOrJsonWhereverTheOptionStands() {
    String sql = "select scenario, people, 'a,b' as t from runs";
    String csv = "scenario,people,t\nthe-article,500,\"a,b\"\n";
    assertThat(answer("sql", "--csv", run, sql)).isEqualTo(csv);
    assertThat(answer("sql", run, "--csv", sql)).isEqualTo(csv);
    assertThat(answer("sql", run, sql, "--csv")).isEqualTo(csv);
    assertThat(answer("sql", run, "--json", sql).replaceAll("\\s+", ""))
        .isEqualTo("[{\"scenario\":\"the-article\",\"people\":500,\"t\":\"a,b\"}]");
  }

  @Test
  void theExamplesOfTheHelpAreAnswered() {
    assertThat(
            answer(
                "sql",
                run,
                "select measure, system, twin from effects where \"group\" = 'minority' and sex ="
                    + " 'female' and age = 'all' and income = '1' and side = 'life'"))
        .contains("false-findings");
    String fear = "select run, world, avg(fear) from daily where \"group\" = 'all' group by all";
    assertThat(answer("sql", run, fear)).contains("system", "twin", "2 rows");
    assertThat(answer("sql", run, "--csv", "select * from events where person = 15"))
        .startsWith(
            "run,world,person,day,seq,minute,step,which,act,outcome,wrong,amount,unit,chain");
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        says("missing required parameter: 'RUN... SQL'", "sql"),
        says("missing required parameter: 'SQL'", "sql", "runs/one"),
        says("--csv or --json, not both", "sql", "--csv", "--json", "RUN", "select 1"),
        says("there is no run runs/nowhere", "sql", "runs/nowhere", "select 1"),
        says("there is no run select 1", "sql", "select 1", "select 2"),
        says("a run is named twice", "sql", "RUN", "RUN", "select 1"),
        says("syntax error at or near \"selec\"", "sql", "RUN", "selec 1"),
        says("\"nix\" not found", "sql", "RUN", "select nix from runs"),
        says("only select may be asked", "sql", "RUN", "drop view daily"),
        says("may not be used", "sql", "RUN", "select * from read_text('x')"));
  }

  private static Arguments says(String message, String... args) {
    return Arguments.of(message, args);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void oneLineSaysWhatIsWrong(String message, String[] args) {
    Shell.Answer answer =
        Shell.run(Stream.of(args).map(a -> a.equals("RUN") ? run : a).toArray(String[]::new));
    answer.isRefusedWith(message);
  }

  @Test
  void aRunHasItsTablesAsCsvOnlyWhereTheyAreAskedFor() throws IOException {
    assertThat(temp.resolve("town/daily.csv")).exists();
    assertThat(Files.readString(temp.resolve("town/daily.csv")))
        .startsWith("day,world,group,people,");
    String other = temp.resolve("other").toString();
    Shell.run("run", "--people", "50", "--days", "1", "--set", "warm-up=1", "--out", other);
    assertThat(temp.resolve("other/daily.parquet")).exists();
    assertThat(temp.resolve("other/daily.csv")).doesNotExist();
  }

  @Test
  void theHelpSaysSo() {
    assertThat(Shell.run("run", "--help").out()).contains("--csv");
    assertThat(Shell.run("resume", "--help").out()).contains("--csv");
    assertThat(Shell.run("sql", "--help").out()).contains("--csv", "--json", "RUN... SQL");
  }
}
