package glasshouse.lab.tables;

import java.util.List;

/**
 * A table of a run.
 *
 * @param name of the table and its files
 * @param about what a row is
 * @param columns in order
 */
public record Table(String name, String about, List<Column> columns) {
  /** The list is copied. */
  public Table {
    columns = List.copyOf(columns);
  }

  /** Names of the columns. */
  public List<String> head() {
    return columns.stream().map(Column::name).toList();
  }
}
