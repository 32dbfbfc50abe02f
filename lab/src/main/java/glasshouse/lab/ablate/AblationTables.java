package glasshouse.lab.ablate;

import glasshouse.lab.ensemble.DrawRows;
import glasshouse.lab.ensemble.TextFiles;
import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Table;
import java.nio.file.Path;
import java.util.List;

/** The tables of an ablation: its parts, what each does, and what they do together. */
public final class AblationTables {
  static final Column KIND =
      Column.text(
          "kind", "kind", "sensor, rule, list, consequence or loop; whole for all of them at once");

  private AblationTables() {}

  /** All of them in order. */
  public static List<Table> tables() {
    return List.of(PartRows.TABLE, PartEffectRows.TABLE, InteractionRows.TABLE, DrawRows.TABLE);
  }

  /** Writes all rows into a folder, a file of comma-separated text a table. */
  public static void write(Ablated ablated, Path folder) {
    TextFiles files = new TextFiles(folder);
    files.write(PartRows.TABLE, spool -> PartRows.write(spool, ablated));
    files.write(PartEffectRows.TABLE, spool -> PartEffectRows.write(spool, ablated));
    files.write(InteractionRows.TABLE, spool -> InteractionRows.write(spool, ablated));
    files.write(DrawRows.TABLE, spool -> DrawRows.write(spool, ablated.drawn()));
  }
}
