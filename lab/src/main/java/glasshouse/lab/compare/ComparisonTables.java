package glasshouse.lab.compare;

import glasshouse.lab.ensemble.DrawRows;
import glasshouse.lab.ensemble.TextFiles;
import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Table;
import java.nio.file.Path;
import java.util.List;

/** The tables of a comparison: what it found, and every society from which it found it. */
public final class ComparisonTables {
  static final Column A = Column.text("a", "first scenario", "It is held against the other");
  static final Column B = Column.text("b", "other scenario", "Differences are the first minus it");

  private ComparisonTables() {}

  /** All of them in order. */
  public static List<Table> tables() {
    return List.of(
        ContrastRows.TABLE, SocietyRows.TABLE, DrawRows.TABLE, ForkRows.TABLE, FateRows.TABLE);
  }

  /** Writes all rows into a folder, a file of comma-separated text a table. */
  public static void write(Compared compared, Path folder) {
    TextFiles files = new TextFiles(folder);
    files.write(ContrastRows.TABLE, spool -> ContrastRows.write(spool, compared));
    files.write(SocietyRows.TABLE, spool -> SocietyRows.write(spool, compared));
    files.write(DrawRows.TABLE, spool -> DrawRows.write(spool, compared.drawn()));
    files.write(ForkRows.TABLE, spool -> ForkRows.write(spool, compared));
    files.write(FateRows.TABLE, spool -> FateRows.write(spool, compared));
  }
}
