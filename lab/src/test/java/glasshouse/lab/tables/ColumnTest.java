package glasshouse.lab.tables;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of columns: letters that SQL takes, and no two alike in a table. */
class ColumnTest {
  @ParameterizedTest
  @CsvSource({
    "false-findings,false_findings",
    "grade-A,grade_A",
    "grade-A+,grade_A_plus",
    "grade-A-,grade_A_minus",
    "grade-AAA,grade_AAA",
    "private-view,private_view",
    "grade-très bien,grade_tr_s_bien"
  })
  void aMeasureHasAColumnOfItsName(String measure, String column) {
    assertThat(Column.ofMeasure(measure)).isEqualTo(column);
  }

  @Test
  void everyColumnOfTheArticleHasANameOfItsOwnAndSaysWhatItIs() {
    Scenario article = Scenarios.ofClassPath().load("the-article", List.of());
    List<Table> tables = Spools.tables(Spools.measures(article));
    assertThat(tables.stream().map(Table::name)).hasSize(11).doesNotHaveDuplicates();
    for (Table table : tables) {
      assertThat(table.about()).isNotBlank();
      assertThat(table.head()).as(table.name()).doesNotHaveDuplicates();
      assertThat(table.head()).allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9_]*"));
      assertThat(table.columns())
          .allSatisfy(
              column -> {
                assertThat(column.label()).isNotBlank();
                assertThat(column.about()).isNotBlank();
              });
    }
  }
}
