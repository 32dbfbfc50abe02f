package glasshouse.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.lab.measure.Effect;
import glasshouse.lab.measure.Measure;
import glasshouse.world.scenario.OwnMeasure;
import glasshouse.world.yaml.Position;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rows of an answer become: effects of cohorts, or an error that says which row it is. */
class OwnEffectsTest {
  private static List<Effect> ask(String sql) throws SQLException {
    OwnMeasure own =
        new OwnMeasure("mine", "my label", "days", "What is asked", sql, Position.ofWhole("mine"));
    try (Database database = new Database()) {
      return OwnEffects.of(database, own);
    }
  }

  private static List<Effect> rows(String columns, String rows) throws SQLException {
    return ask("select * from (values " + rows + ") t(" + columns + ")");
  }

  private static List<String> told(List<Effect> effects) {
    return effects.stream().map(e -> e.cohort() + ": " + e.with() + " " + e.without()).toList();
  }

  @Test
  void theValuesOfACohortInBothWorldsAreOneEffect() throws SQLException {
    List<Effect> effects =
        rows(
            "\"group\", sex, age, income, value, world",
            "('migrant', 'female', '18 to 59', '5', 1, 'twin'), ('majority', 'all', 'all', 'all', 3, 'twin'),"
                + " ('migrant', 'female', '18 to 59', '5', 2, 'system'),"
                + " ('majority', 'all', 'all', 'all', 0, 'system')");
    assertThat(told(effects))
        .containsExactly("majority: 0.0 3.0", "migrant, female, 18 to 59, income fifth 5: 2.0 1.0");
    Measure measure = effects.getFirst().measure();
    assertThat(List.of(measure.id(), measure.label(), measure.unit(), measure.about()))
        .containsExactly("mine", "my label", "days", "What is asked");
    assertThat(measure.side()).isEqualTo(Measure.Side.OWN);
  }

  @Test
  void whatARowDoesNotSayIsAll() throws SQLException {
    assertThat(told(rows("WORLD, Value", "('system', 1), ('twin', 2)")))
        .containsExactly("all: 1.0 2.0");
    assertThat(told(rows("world, sex, age, value", "('system', null, '60 and over', 1)")))
        .containsExactly("60 and over: 1.0 NaN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "'nan'::double", "0 / 0", "1 / 0", "-1 / 0"})
  void aValueThatIsNoNumberIsNone(String none) throws SQLException {
    assertThat(told(ask("select 'system' as world, " + none + " as value")))
        .containsExactly("all: NaN NaN");
    assertThat(told(rows("world, value", "('twin', " + none + "), ('system', 0)")))
        .containsExactly("all: 0.0 NaN");
  }

  @ParameterizedTest
  @CsvSource({"system, all: 7.0 NaN", "twin, all: NaN 7.0"})
  void aWorldWithoutARowHasNone(String world, String effect) throws SQLException {
    assertThat(told(rows("world, value", "('" + world + "', 7)"))).containsExactly(effect);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sum(n)", "count(*)", "max(n)::decimal(38, 3)", "min(n)::float"})
  void aNumberOfAnyTypeIsTaken(String value) throws SQLException {
    String sql = "select 'system' as world, " + value + " as value from (values (1)) t(n)";
    assertThat(told(ask(sql))).containsExactly("all: 1.0 NaN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "world, value | ('mars', 1) | there is no world mars, only system, twin",
        "world, value | (null, 1) | there is no world null, only system, twin",
        "world, value | ('System', 1) | there is no world System, only system, twin",
        "world, value | ('twin', 1), ('twin', 1) | there are two values for twin, all, all, all, all",
        "world, value | ('system', null), ('system', 1) | there are two values for system, all, all, all, all",
        "world, sex, value | ('twin', null, 1), ('twin', 'all', 2) | there are two values for twin, all, all, all, all",
        "world, sex, value | ('twin', 'male', 1), ('twin', 'male', 2) | there are two values for twin, all, male, all, all",
        "world, age, value | ('twin', '17', 1), ('twin', 'all', 2) | there are no such cohorts: all, all, 17, all",
      })
  void aRowThatIsOfNoCohortOrWorldIsAnErrorThatNamesIt(String columns, String rows, String told) {
    assertThatThrownBy(() -> rows(columns, rows)).isInstanceOf(SQLException.class).hasMessage(told);
  }

  @Test
  void noRowsAreNoEffects() throws SQLException {
    assertThat(ask("select 'system' as world, 1 as value where false")).isEmpty();
  }

  @Test
  void whatIsNoQuestionIsNotAsked() {
    assertThatThrownBy(() -> ask("create table t as select 1"))
        .hasMessage("only select may be asked");
  }
}
