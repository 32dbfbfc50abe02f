package glasshouse.report.compare;

import glasshouse.lab.RunFolder;
import glasshouse.lab.tables.Table;
import glasshouse.report.Archive;
import glasshouse.report.table.DataDictionary;
import glasshouse.report.table.Database;
import glasshouse.report.table.TableFiles;
import java.nio.file.Files;
import java.util.List;

/**
 * The folder of an experiment that is not whole yet.
 *
 * @param folder whose tables stand there as text
 */
record ExperimentArchive(RunFolder folder) {
  /** The page in it. */
  static final String PAGE = Archive.PAGE;

  /**
   * Makes Parquet of the tables.
   *
   * @param csv whether they are wanted as comma-separated text, too
   */
  void tables(List<Table> tables, boolean csv) {
    try (Database database = new Database().within(folder.file(RunFolder.TABLES))) {
      TableFiles files = new TableFiles(database, folder);
      for (Table table : tables) {
        files.hold(table, files.reading(table));
        if (csv) {
          files.csv(table);
        }
      }
    }
  }

  /** Writes what the columns mean, and the page. */
  void texts(String dictionary, String page) {
    folder.write(DataDictionary.FILE, path -> Files.writeString(path, dictionary));
    folder.write(PAGE, path -> Files.writeString(path, page));
  }
}
