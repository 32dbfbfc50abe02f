package glasshouse.lab.compare;

import glasshouse.lab.LabException;
import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Spool;
import glasshouse.lab.tables.Spools;
import glasshouse.lab.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The tables of a comparison: what it found, and every society from which it found it. */
public final class ComparisonTables {
  static final Column REPLICATE =
      Column.whole("replicate", "society", "", "Which society, from 0; 0 is that of run");
  static final Column ASSUMPTIONS =
      Column.text(
          "assumptions",
          "assumptions",
          "assumed: all numbers of the world as assumed; drawn: from their priors");
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
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw LabException.cannotWrite(folder, e);
    }
    spooled(folder, ContrastRows.TABLE, spool -> ContrastRows.write(spool, compared));
    spooled(folder, SocietyRows.TABLE, spool -> SocietyRows.write(spool, compared));
    spooled(folder, DrawRows.TABLE, spool -> DrawRows.write(spool, compared));
    spooled(folder, ForkRows.TABLE, spool -> ForkRows.write(spool, compared));
    spooled(folder, FateRows.TABLE, spool -> FateRows.write(spool, compared));
  }

  private static void spooled(Path folder, Table table, Consumer<Spool> rows) {
    try (Spool spool = new Spool(Spools.file(folder, table.name()), table)) {
      spool.begin();
      rows.accept(spool);
    }
  }
}
