package glasshouse.report.table;

/** Pieces of SQL. */
final class Sql {
  private Sql() {}

  /** A text as SQL wants it. */
  static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  /** A name as SQL wants it. */
  static String name(String value) {
    return "\"" + value.replace("\"", "\"\"") + "\"";
  }
}
