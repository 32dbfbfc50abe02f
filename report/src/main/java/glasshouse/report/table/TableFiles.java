package glasshouse.report.table;

import glasshouse.lab.LabException;
import glasshouse.lab.RunFolder;
import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Spools;
import glasshouse.lab.tables.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Tables as files of one folder: what was written down as text is read into a database, and becomes
 * Parquet that explains itself.
 */
public final class TableFiles {
  private static final String PARQUET = ".parquet";

  private final Database database;
  private final RunFolder folder;

  /** Files of a folder, by way of a database. */
  public TableFiles(Database database, RunFolder folder) {
    this.database = database;
    this.folder = folder;
  }

  /** A query for what was written down of a table. */
  public String reading(Table table) {
    Path spool = Spools.file(folder.file(Spools.FOLDER), table.name());
    return "select * from read_csv("
        + Sql.text(spool.toString())
        + ", header = true, delim = ',', quote = '\"', nullstr = '', auto_detect = false,"
        + " columns = {"
        + table.columns().stream().map(TableFiles::typed).collect(Collectors.joining(", "))
        + "})";
  }

  private static String typed(Column column) {
    return Sql.text(column.name()) + ": " + Sql.text(column.type().name());
  }

  /** Holds what a query answers as a table, for the many questions of a page, and as a file. */
  public void hold(Table table, String query) {
    try {
      database.transfer("create or replace table " + table.name() + " as " + query);
    } catch (IOException e) {
      throw new LabException(LabException.OURS, "cannot read the tables back: " + e.getMessage());
    }
    parquet(table, "select * from " + table.name());
  }

  /** Writes what a query answers as a file of Parquet. */
  public void parquet(Table table, String query) {
    String format = "format parquet, compression zstd, kv_metadata " + Metadata.of(table);
    copy("(" + query + ")", table.name() + PARQUET, format);
  }

  /** Writes a table that the database has as comma-separated text. */
  public void csv(Table table) {
    copy(table.name(), table.name() + ".csv", "format csv, header true");
  }

  /** Makes a view of the file of a table, and answers the file's path. */
  String view(Table table) {
    String path = folder.file(table.name() + PARQUET).toString();
    database.run(
        "create or replace view "
            + table.name()
            + " as select * from read_parquet("
            + Sql.text(path)
            + ")");
    return path;
  }

  private void copy(String what, String file, String format) {
    folder.write(
        file,
        path -> {
          String to = Sql.text(path.toString());
          database.transfer("copy " + what + " to " + to + " (" + format + ")");
        });
  }
}
