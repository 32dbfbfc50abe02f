package glasshouse.report.compare;

import glasshouse.lab.Circumstances;
import glasshouse.lab.RunFolder;
import glasshouse.lab.ablate.Ablated;
import glasshouse.lab.ablate.AblationTables;
import glasshouse.report.table.DataDictionary;

/** An ablation written down for good: tables as Parquet, what their columns mean, and a page. */
public final class AblationArchive {
  /** The page in an ablation's folder. */
  public static final String PAGE = ExperimentArchive.PAGE;

  private AblationArchive() {}

  /**
   * Writes all of it.
   *
   * @param folder that is not whole yet
   * @param csv whether the tables are wanted as comma-separated text, too
   */
  public static void write(
      Ablated ablated, Circumstances circumstances, RunFolder folder, boolean csv) {
    AblationTables.write(ablated, folder.file(RunFolder.TABLES));
    ExperimentArchive archive = new ExperimentArchive(folder);
    archive.tables(AblationTables.tables(), csv);
    archive.texts(DataDictionary.ofAblations(), AblationPage.of(ablated, circumstances));
  }
}
