package glasshouse.report.table;

import glasshouse.lab.Measures;
import glasshouse.lab.RunFolder;
import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Spools;
import glasshouse.lab.tables.Table;
import glasshouse.world.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of one run in a database: read from what was written down, written as files. */
final class RunTables {
  /**
   * A clause or consequence tells the chain alone; which act that is about, the sighting knows. The
   * columns of a table stay in the order in which they are defined.
   */
  private static final String ACTS_OF_CHAINS =
      "update events set act = s.act from (select world, chain, any_value(act) as act from events"
          + " where step = 'sighting' group by world, chain) s where events.act is null and"
          + " events.world = s.world and events.chain = s.chain";

  private final Database database;
  private final List<Table> written;
  private final PeopleCounts counts;

  RunTables(Database database, Scenario scenario) {
    this.database = database;
    written = Spools.tables(Measures.of(scenario));
    counts = new PeopleCounts(scenario);
  }

  /** The tables of a run of a scenario, as its files have them. */
  static List<Table> of(Scenario scenario) {
    PeopleCounts counts = new PeopleCounts(scenario);
    return Spools.tables(Measures.of(scenario)).stream()
        .map(table -> table.name().equals("people") ? counts.added(table) : table)
        .toList();
  }

  /** Reads what was written down, and counts what is not written. */
  void read(Path folder) {
    written.forEach(table -> read(table, Spools.file(folder, table.name())));
    complete();
  }

  /** Empty tables, for a query to be tried on. */
  void empty() {
    written.forEach(
        table ->
            database.run(
                "create table "
                    + table.name()
                    + table.columns().stream()
                        .map(column -> Sql.name(column.name()) + " " + column.type().name())
                        .collect(Collectors.joining(", ", " (", ")"))));
    complete();
  }

  private void complete() {
    database.run(ACTS_OF_CHAINS);
    database.run(counts.sql());
  }

  private void read(Table table, Path file) {
    String columns = table.columns().stream().map(RunTables::typed).collect(Collectors.joining(", "));
    database.run(
        "create table "
            + table.name()
            + " as select * from read_csv("
            + Sql.text(file.toString())
            + ", header = true, delim = ',', quote = '\"', nullstr = '', columns = {"
            + columns
            + "})");
  }

  private static String typed(Column column) {
    return Sql.text(column.name()) + ": " + Sql.text(column.type().name());
  }

  /** Writes each table as a file of Parquet that explains itself. */
  void parquet(RunFolder folder) {
    for (Table table : counted()) {
      String format = "format parquet, compression zstd, kv_metadata " + Metadata.of(table);
      copy(table, folder, table.name() + ".parquet", format);
    }
  }

  /** Writes each table as comma-separated text. */
  void csv(RunFolder folder) {
    counted().forEach(table -> copy(table, folder, table.name() + ".csv", "format csv, header true"));
  }

  private List<Table> counted() {
    return written.stream()
        .map(table -> table.name().equals("people") ? counts.added(table) : table)
        .toList();
  }

  private void copy(Table table, RunFolder folder, String file, String format) {
    folder.write(
        file,
        path -> {
          String to = Sql.text(path.toString());
          database.run("copy " + table.name() + " to " + to + " (" + format + ")");
        });
  }
}
