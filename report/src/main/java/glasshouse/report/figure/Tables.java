package glasshouse.report.figure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions to the tables of a run. Every question of ours says in which order it wants its
 * answers, so that the same run makes the same page.
 *
 * @param connection to a database that holds them
 */
public record Tables(Connection connection) {

  /** All rows that answer a question; {@code ?} stands for the values. */
  public List<Row> ask(String sql, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet answer = statement.executeQuery()) {
        return rows(answer);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a question of our own failed: " + sql, e);
    }
  }

  private static List<Row> rows(ResultSet answer) throws SQLException {
    List<Row> rows = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (int c = 1; c <= answer.getMetaData().getColumnCount(); c++) {
      columns.add(answer.getMetaData().getColumnLabel(c));
    }
    while (answer.next()) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (int c = 0; c < columns.size(); c++) {
        Object value = answer.getObject(c + 1);
        if (value != null) {
          values.put(columns.get(c), value);
        }
      }
      rows.add(new Row(values));
    }
    return rows;
  }

  /** Whether a table has such a column. */
  public boolean has(String table, String column) {
    return !ask(
            "select 1 from information_schema.columns where table_name = ? and column_name = ?",
            table,
            column)
        .isEmpty();
  }

  /** A name as SQL takes it, whatever is in it. */
  public static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** The column of a measure. */
  public static String column(String measure) {
    return measure.replace('-', '_');
  }
}
