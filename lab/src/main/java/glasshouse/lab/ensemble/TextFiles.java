package glasshouse.lab.ensemble;

import glasshouse.lab.LabException;
import glasshouse.lab.tables.Spool;
import glasshouse.lab.tables.Spools;
import glasshouse.lab.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Tables as comma-separated text, a file a table, to be read back by what makes Parquet of them.
 *
 * @param folder that they are in
 */
public record TextFiles(Path folder) {
  /** The folder is made where it is not there. */
  public TextFiles {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw LabException.cannotWrite(folder, e);
    }
  }

  /** Writes one table. */
  public void write(Table table, Consumer<Spool> rows) {
    try (Spool spool = new Spool(Spools.file(folder, table.name()), table)) {
      spool.begin();
      rows.accept(spool);
    }
  }
}
