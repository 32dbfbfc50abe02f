package glasshouse.report.table;

import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Table;
import java.util.stream.Collectors;

/**
 * What a file of Parquet says of itself: that it is synthetic, what a row is, what columns mean.
 */
final class Metadata {
  /** What every file says first. */
  static final String SYNTHETIC = "every person in this file is synthetic";

  private Metadata() {}

  /**
   * As a literal of SQL: the keys {@code synthetic}, {@code table}, {@code about}, and for each
   * column {@code column.NAME}, label, unit and definition with a bar between.
   */
  static String of(Table table) {
    String columns =
        table.columns().stream()
            .map(column -> entry("column." + column.name(), words(column)))
            .collect(Collectors.joining(", "));
    return "{"
        + entry("synthetic", SYNTHETIC)
        + ", "
        + entry("table", table.name())
        + ", "
        + entry("about", table.about())
        + ", "
        + columns
        + "}";
  }

  private static String words(Column column) {
    return column.label() + " | " + column.unit() + " | " + column.about();
  }

  private static String entry(String key, String value) {
    return Sql.name(key) + ": " + Sql.text(value);
  }
}
