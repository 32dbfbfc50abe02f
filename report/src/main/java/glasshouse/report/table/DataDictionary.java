package glasshouse.report.table;

import glasshouse.lab.compare.AblationTables;
import glasshouse.lab.compare.ComparisonTables;
import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Table;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import java.util.Locale;

/**
 * What every column of the tables of a run, a comparison or an ablation means, as a page of
 * Markdown.
 */
public final class DataDictionary {
  /** The file in the folder. */
  public static final String FILE = "data-dictionary.md";

  private DataDictionary() {}

  /** The page for the runs of a scenario. */
  public static String of(Scenario scenario) {
    return of(
        "Data dictionary: " + scenario.id(),
        "run",
        " pandas makes fractions of whole numbers with\ngaps, and `chain` is too long for that: with pyarrow, ask"
            + " `read_parquet` for `dtype_backend=\"numpy_nullable\"`.",
        RunTables.of(scenario));
  }

  /** The page for comparisons. */
  public static String ofComparisons() {
    return of(
        "Data dictionary: a comparison",
        "comparison",
        " Of each pair of scenarios\nthe first is held against the other; `group` and `where` want quotes in SQL.",
        ComparisonTables.tables());
  }

  /** The page for ablations. */
  public static String ofAblations() {
    return of(
        "Data dictionary: an ablation",
        "ablation",
        " A difference is what there is\nwith a part, less what there is without it; `group` wants quotes in SQL.",
        AblationTables.tables());
  }

  private static String of(String title, String folder, String more, List<Table> tables) {
    StringBuilder page = new StringBuilder("# " + title + "\n\n");
    page.append(
        "Every person in these tables is synthetic. Each table is a file of Parquet in the");
    page.append(" ").append(folder).append(" folder; the same\ntexts stand in the file's");
    page.append(" metadata. An empty value means that there is none.\n\n");
    page.append("DuckDB, Spark and pandas (with pyarrow or fastparquet) read them.");
    page.append(more).append("\n");
    tables.forEach(table -> section(page, table));
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
