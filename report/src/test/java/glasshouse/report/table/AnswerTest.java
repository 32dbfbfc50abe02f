package glasshouse.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The forms in which an answer is given. */
class AnswerTest {
  private static Answer ask(String sql) throws SQLException {
    try (Database database = new Database()) {
      return Answer.of(database.connection(), sql);
    }
  }

  @Test
  void inCsvTextThatHoldsACommaAQuoteOrALineIsQuoted() throws SQLException {
    assertThat(
            ask("select 'a,b' as \"x,y\", 'say \"hi\"' as q, 'two\nlines' as l, 'plain' as p")
                .csv())
        .isEqualTo("\"x,y\",q,l,p\n\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",plain\n");
  }

  @Test
  void inCsvWhatIsMissingIsAnEmptyFieldAndEmptyTextIsNot() throws SQLException {
    assertThat(ask("select null as a, '' as b, 0 as c").csv()).isEqualTo("a,b,c\n,\"\",0\n");
  }

  @Test
  void inJsonNumbersAreNumbersAndWhatIsMissingIsNull() throws SQLException {
    assertThat(
            ask("select 1 as i, 2.5::double as d, 1.50::decimal(4,2) as e, null::integer as n, '' as t,"
                    + " '12' as s, true as b, 170141183460469231731687303715884105727::hugeint as h")
                .json()
                .replaceAll("\\s+", ""))
        .isEqualTo(
            "[{\"i\":1,\"d\":2.5,\"e\":1.50,\"n\":null,\"t\":\"\",\"s\":\"12\",\"b\":\"true\","
                + "\"h\":170141183460469231731687303715884105727}]");
  }

  @Test
  void inJsonTextIsEscapedAndANumberThatIsNoneIsText() throws SQLException {
    assertThat(ask("select 'a\"b\nc' as t, 'nan'::double as n, 1e300 as l, 1e-7 as s").json())
        .contains("\"a\\\"b\\nc\"", "\"NaN\"", "1.0E+300", "1.0E-7");
  }

  @Test
  void noRowsAreAHeadOrAnEmptyArray() throws SQLException {
    Answer none = ask("select 1 as a where false");
    assertThat(none.csv()).isEqualTo("a\n");
    assertThat(none.json().replaceAll("\\s+", "")).isEqualTo("[]");
  }
}
