package glasshouse.report.figure;

import glasshouse.report.table.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Questions to the tables of a run. Every question of ours says in which order it wants its
 * answers, so that the same run makes the same page. Several threads may ask at the same time.
 */
public final class Tables {
  private static final String COLUMNS =
      "select table_name as \"table\", column_name as name from information_schema.columns";

  private final Database database;
  private final Set<String> columns;

  /** The tables that a database holds; those of the panel may come later. */
  public Tables(Database database) {
    this.database = database;
    columns =
        ask(COLUMNS).stream()
            .map(row -> path(row.text("table"), row.text("name")))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** All rows that answer a question; {@code ?} stands for the values. */
  public List<Row> ask(String sql, Object... values) {
    try (Connection connection = database.another();
        PreparedStatement statement = connection.prepareStatement(sql)) {
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

  /** Whether a table that was there from the beginning has such a column. */
  public boolean has(String table, String column) {
    return columns.contains(path(table, column));
  }

  private static String path(String table, String column) {
    return table + "." + column;
  }
}
