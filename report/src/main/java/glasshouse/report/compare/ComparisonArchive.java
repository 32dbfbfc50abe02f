package glasshouse.report.compare;

import glasshouse.lab.Circumstances;
import glasshouse.lab.RunFolder;
import glasshouse.lab.compare.Compared;
import glasshouse.lab.compare.ComparisonTables;
import glasshouse.lab.tables.Table;
import glasshouse.report.table.DataDictionary;
import glasshouse.report.table.Database;
import glasshouse.report.table.TableFiles;
import java.nio.file.Files;

/** A comparison written down for good: tables as Parquet, what their columns mean, and a page. */
public final class ComparisonArchive {
  /** The page in a comparison's folder. */
  public static final String PAGE = "report.html";

  private ComparisonArchive() {}

  /**
   * Writes all of it.
   *
   * @param folder that is not whole yet
   * @param csv whether the tables are wanted as comma-separated text, too
   */
  public static void write(
      Compared compared, Circumstances circumstances, RunFolder folder, boolean csv) {
    ComparisonTables.write(compared, folder.file(RunFolder.TABLES));
    try (Database database = new Database().within(folder.file(RunFolder.TABLES))) {
      TableFiles files = new TableFiles(database, folder);
      for (Table table : ComparisonTables.tables()) {
        files.hold(table, files.reading(table));
        if (csv) {
          files.csv(table);
        }
      }
    }
    String dictionary = DataDictionary.ofComparisons();
    folder.write(DataDictionary.FILE, path -> Files.writeString(path, dictionary));
    String page = ComparisonPage.of(compared, circumstances);
    folder.write(PAGE, path -> Files.writeString(path, page));
  }
}
