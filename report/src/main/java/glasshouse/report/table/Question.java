package glasshouse.report.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether a text is one statement that only asks, told from how the database parses it.
 *
 * <p>The files of the views may be read, and whoever may read a file may write over it. So a {@code
 * with} that writes is refused, and every table function but those that make rows of values: some
 * take SQL as text, which nobody would look into.
 */
final class Question {
  private static final Set<String> NODES =
      Set.of("SELECT_NODE", "SET_OPERATION_NODE", "RECURSIVE_CTE_NODE", "CTE_NODE");
  private static final Set<String> FUNCTIONS =
      Set.of("unnest", "range", "generate_series", "repeat", "json_each", "json_tree");

  private Question() {}

  /** Refuses what is no question. */
  static void check(Connection connection, String sql) throws SQLException {
    JsonNode parsed = parsed(connection, sql);
    if (parsed.path("error").asBoolean(false)) {
      boolean syntax = parsed.path("error_type").asString("").equals("parser");
      throw syntax ? new SQLException(parsed.path("error_message").asString("")) : onlySelect();
    }
    if (parsed.path("statements").size() != 1) {
      throw new SQLException("one statement is wanted. Maybe: select …");
    }
    check(parsed.path("statements"));
  }

  private static SQLException onlySelect() {
    return new SQLException("only select may be asked");
  }

  private static JsonNode parsed(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select json_serialize_sql(?::varchar)")) {
      statement.setString(1, sql);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return JsonMapper.shared().readTree(result.getString(1));
      }
    }
  }

  private static void check(JsonNode node) throws SQLException {
    String type = node.path("type").asString("");
    if (type.endsWith("_NODE") && !NODES.contains(type)) {
      throw onlySelect();
    }
    if (type.equals("TABLE_FUNCTION")) {
      String function = node.path("function").path("function_name").asString("");
      if (!FUNCTIONS.contains(function.toLowerCase(Locale.ROOT))) {
        throw new SQLException(
            "the table function '" + function + "' may not be used. Maybe: one of the views");
      }
    }
    for (JsonNode child : node) {
      check(child);
    }
  }
}
