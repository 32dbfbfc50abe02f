package glasshouse.report.table;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a question in SQL is answered with.
 *
 * @param columns names
 * @param numeric which of them hold numbers
 * @param rows values as text in the order of the columns; empty where there is none
 */
public record Answer(
    List<String> columns, List<Boolean> numeric, List<List<Optional<String>>> rows) {
  /** Lists are copied. */
  public Answer {
    columns = List.copyOf(columns);
    numeric = List.copyOf(numeric);
    rows = List.copyOf(rows);
  }

  static Answer of(Connection connection, String sql) throws SQLException {
    Question.check(connection, sql);
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet result = statement.executeQuery()) {
      return of(result);
    }
  }

  private static Answer of(ResultSet result) throws SQLException {
    ResultSetMetaData about = result.getMetaData();
    List<String> columns = new ArrayList<>();
    List<Boolean> numeric = new ArrayList<>();
    for (int c = 1; c <= about.getColumnCount(); c++) {
      columns.add(about.getColumnLabel(c));
      numeric.add(
          about
              .getColumnTypeName(c)
              .matches("(?i)u?(tiny|small|big|huge)?int(eger)?|double|float|decimal.*"));
    }
    List<List<Optional<String>>> rows = new ArrayList<>();
    while (result.next()) {
      List<Optional<String>> row = new ArrayList<>();
      for (int c = 1; c <= columns.size(); c++) {
        row.add(Optional.ofNullable(result.getString(c)));
      }
      rows.add(row);
    }
    return new Answer(columns, numeric, rows);
  }

  /** As comma-separated text with a head; what is not there is an empty field. */
  public String csv() {
    StringBuilder text = new StringBuilder();
    line(text, columns.stream().map(Optional::of).toList());
    rows.forEach(row -> line(text, row));
    return text.toString();
  }

  private static void line(StringBuilder text, List<Optional<String>> values) {
    text.append(values.stream().map(Answer::field).collect(Collectors.joining(","))).append('\n');
  }

  private static String field(Optional<String> value) {
    String text = value.orElse("");
    boolean plain = !text.matches("(?s).*[\",\n\r].*") && (value.isEmpty() || !text.isEmpty());
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }

  /** As an array of objects, one a row; numbers as numbers, what is not there as null. */
  public String json() {
    ArrayNode array = JsonMapper.shared().createArrayNode();
    for (List<Optional<String>> row : rows) {
      ObjectNode object = array.addObject();
      for (int c = 0; c < columns.size(); c++) {
        Optional<String> value = row.get(c);
        if (value.isPresent() && numeric.get(c) && value.get().matches("[-+0-9.eE]+")) {
          object.put(columns.get(c), new BigDecimal(value.get()));
        } else {
          object.put(columns.get(c), value.orElse(null));
        }
      }
    }
    return array.toPrettyString() + "\n";
  }

  /** What the database says is wrong, without what only its own users know. */
  static String complaint(SQLException e) {
    String message = String.valueOf(e.getMessage());
    int pointer = message.indexOf("\n\nLINE ");
    String said = pointer < 0 ? message : message.substring(0, pointer);
    return said.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
