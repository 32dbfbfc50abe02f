package glasshouse.report.table;

import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Table;
import glasshouse.world.scenario.Scenario;
import java.util.Locale;

/** What every column of a run's tables means, as a page of Markdown. */
public final class DataDictionary {
  /** The file in a run's folder. */
  public static final String FILE = "data-dictionary.md";

  private DataDictionary() {}

  /** The page for the runs of a scenario. */
  public static String of(Scenario scenario) {
    StringBuilder page = new StringBuilder("# Data dictionary: " + scenario.id() + "\n\n");
    page.append(
        "Every person in these tables is synthetic. Each table is a file of Parquet in the");
    page.append(" run folder; the same\ntexts stand in the file's metadata. An empty value means");
    page.append(" that there is none.\n\n");
    page.append("DuckDB, Spark and pandas (with pyarrow or fastparquet) read them. pandas makes");
    page.append(" fractions of whole numbers with\ngaps, and `chain` is too long for that: with");
    page.append(" pyarrow, ask `read_parquet` for `dtype_backend=\"numpy_nullable\"`.\n");
    RunTables.of(scenario).forEach(table -> section(page, table));
    return page.toString();
  }

  private static void section(StringBuilder page, Table table) {
    page.append("\n## ").append(table.name()).append("\n\n").append(table.about()).append(".\n\n");
    page.append("| column | type | label | unit | definition |\n|---|---|---|---|---|\n");
    for (Column column : table.columns()) {
      page.append("| `").append(column.name()).append("` | ");
      page.append(column.type().name().toLowerCase(Locale.ROOT)).append(" | ");
      page.append(cell(column.label())).append(" | ").append(cell(column.unit())).append(" | ");
      page.append(cell(column.about())).append(" |\n");
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }
}
