package glasshouse.report.table;

import glasshouse.lab.RunFolder;
import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Spools;
import glasshouse.lab.tables.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of one run in a database: read from what was written down, written as Parquet. */
final class RunTables {
  private final Database database;
  private final List<Table> written;

  RunTables(Database database, List<Table> written) {
    this.database = database;
    this.written = written;
  }

  /** Reads what was written down. */
  void read(Path folder) {
    for (Table table : written) {
      database.run(
          "create table "
              + table.name()
              + " as select * from read_csv("
              + Sql.text(Spools.file(folder, table.name()).toString())
              + ", header = true, delim = ',', quote = '\"', nullstr = '', columns = {"
              + table.columns().stream().map(RunTables::typed).collect(Collectors.joining(", "))
              + "})");
    }
  }

  private static String typed(Column column) {
    return Sql.text(column.name()) + ": " + Sql.text(column.type().name());
  }

  /** Writes each table as a file of Parquet. */
  void write(RunFolder folder) {
    for (Table table : written) {
      folder.write(
          table.name() + ".parquet",
          path ->
              database.run(
                  "copy "
                      + table.name()
                      + " to "
                      + Sql.text(path.toString())
                      + " (format parquet, compression zstd, kv_metadata {synthetic: 'every person"
                      + " is synthetic'})"));
    }
  }
}
