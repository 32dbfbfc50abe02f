package glasshouse.report.compare;

import glasshouse.lab.Circumstances;
import glasshouse.lab.RunFolder;
import glasshouse.lab.compare.Compared;
import glasshouse.lab.compare.ComparisonTables;
import glasshouse.report.table.DataDictionary;

/** A comparison written down for good: tables as Parquet, what their columns mean, and a page. */
public final class ComparisonArchive {
  /** The page in a comparison's folder. */
  public static final String PAGE = ExperimentArchive.PAGE;

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
    ExperimentArchive archive = new ExperimentArchive(folder);
    archive.tables(ComparisonTables.tables(), csv);
    archive.texts(DataDictionary.ofComparisons(), ComparisonPage.of(compared, circumstances));
  }
}
