package glasshouse.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import glasshouse.world.yaml.Problem;
import glasshouse.world.yaml.YamlException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions of a scenario that are refused before anything is lived, and where they stand. */
class OwnMeasuresCheckTest {
  private static final String WANTS =
      "wants the columns world and value, and any of group, sex, age and income)";

  private static List<String> problems(String yaml) {
    YamlException refused =
        catchThrowableOfType(
            YamlException.class,
            () -> OwnMeasures.check(Lived.SCENARIOS.parse("mine.yaml", yaml, List.of())));
    assertThat(refused).as(yaml).isNotNull();
    return refused.problems().stream().map(Problem::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "selekt 1 | syntax error at or near \"selekt\"",
        "select world, martians as value from people | Binder Error: Referenced column \"martians\" not found",
        "select world, 1 as value from nowhere | Catalog Error: Table with name nowhere does not exist!",
        "delete from people | only select may be asked",
        "insert into people select * from people | only select may be asked",
        "update people set acts = 0 | only select may be asked",
        "create table mine as select 1 | only select may be asked",
        "copy people to 'mine.csv' | only select may be asked",
        "attach 'mine.db' | only select may be asked",
        "set threads = 1 | only select may be asked",
        "with d as (delete from people returning world) select world, 1 as value from d | only select may be asked",
        "select world, 1 as value from people; select 2 | one statement is wanted",
        "; | one statement is wanted",
        "select world, 1 as value from read_csv('/etc/passwd') | the table function 'read_csv' may not be used",
        "select 'twin' as world, 1 as value from query('select 1') | the table function 'query' may not be used",
        "select world, 1 as value from '/etc/passwd' | Catalog Error: Table with name /etc/passwd does not exist!",
        "select world, 1 as value from '/etc/no.parquet' | Permission Error: Cannot access file",
        "select 'twin' as world, error('no')::int as value | Invalid Input Error: no",
      })
  void whatCannotBeAskedIsRefusedWithTheReason(String sql, String why) {
    assertThat(problems(asking(sql)))
        .singleElement()
        .asString()
        .startsWith("mine.yaml:5:57 measures.a.sql: cannot be asked: " + why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select 1 as value | value",
        "select world from people | world",
        "select world, 1 as value, 2 as more from people | world, value, more",
        "select world, 1 as value, 2 as value from people | world, value, value",
        "select world, world, 1 as value from people | world, world, value",
        "select * from (select world, 1 as val from people) | world, val",
      })
  void otherColumnsAreToldWithThoseThatAreWanted(String sql, String was) {
    assertThat(problems(asking(sql)))
        .containsExactly(
            "mine.yaml:5:57 measures.a.sql: has other columns (was " + was + ", " + WANTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'much'", "true", "date '2026-01-01'", "[1]"})
  void aValueMustBeANumber(String value) {
    assertThat(problems(asking("select world, " + value + " as value from people")))
        .containsExactly(
            "mine.yaml:5:57 measures.a.sql: has a value that is no number (wants a number as value)");
  }

  @Test
  void allThatIsWrongIsToldAtOnceEachWhereItStands() {
    String yaml =
        """
        extends: the-article
        measures:
          fear: {new: true, label: it, unit: share, about: it, sql: 'select world, 1 as value from people'}
          good: {new: true, label: it, unit: share, about: it, sql: 'select world, 1 as value from people'}
          block:
            new: true
            label: it
            unit: share
            about: it
            sql: |
              select world
              from people
          other: {new: true, label: it, unit: share, about: it, sql: nonsense}
        """;
    assertThat(problems(yaml))
        .containsExactly(
            "mine.yaml:3:61 measures.fear.sql: is the name of a measure of the lab's (was fear, wants another name)",
            "mine.yaml:10:10 measures.block.sql: has other columns (was world, " + WANTS,
            "mine.yaml:13:62 measures.other.sql: cannot be asked: syntax error at or near \"nonsense\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select world, \"group\", sex, age, income, count(*) as value from people group by all;",
        "select WORLD, sum(acts) AS Value from people group by cube (world)",
        "with p as (from people) select world, 1 as value from p union all select 'twin', 2.5",
        "select world, max(error('no')::int) as value from people group by world",
        "select world, 'martian' as \"group\", 1 as value from people",
      })
  void whatAnEmptyTableCannotTellIsNotRefused(String sql) {
    assertThatCode(
            () -> OwnMeasures.check(Lived.SCENARIOS.parse("mine.yaml", asking(sql), List.of())))
        .doesNotThrowAnyException();
  }

  private static String asking(String sql) {
    return """
        extends: the-article
        title: It asks
        measures:
          a:
            {new: true, label: it, unit: share, about: it, sql: '%s'}
        """
        .formatted(sql.replace("'", "''"));
  }
}
