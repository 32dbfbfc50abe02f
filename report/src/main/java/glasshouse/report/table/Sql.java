package glasshouse.report.table;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of SQL. */
public final class Sql {
  private Sql() {}

  /** A text as SQL wants it. */
  public static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  /** A list of texts as SQL wants it. */
  public static String texts(List<String> values) {
    return values.stream().map(Sql::text).collect(Collectors.joining(", ", "[", "]"));
  }

  /** A name as SQL wants it. */
  public static String name(String value) {
    return "\"" + value.replace("\"", "\"\"") + "\"";
  }
}
