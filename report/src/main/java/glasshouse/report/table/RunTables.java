package glasshouse.report.table;

import glasshouse.lab.RunFolder;
import glasshouse.lab.measure.Effect;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Slice;
import glasshouse.lab.tables.Spools;
import glasshouse.lab.tables.Table;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one run in a database: what was written down becomes files of Parquet. The events
 * are read from theirs from then on, the others are short enough to be held.
 */
public final class RunTables {
  private static final String PEOPLE = "people";
  private static final String EVENTS = "events";
  private static final String EFFECTS = "effects";

  private final Database database;
  private final List<Table> tables;
  private final Table people;
  private final PeopleCounts counts;

  public RunTables(Database database, Scenario scenario) {
    this.database = database;
    tables = of(scenario);
    people = named(PEOPLE, written(scenario));
    counts = new PeopleCounts(scenario);
  }

  /** The tables of a run of a scenario, as its files have them. */
  static List<Table> of(Scenario scenario) {
    PeopleCounts counts = new PeopleCounts(scenario);
    return written(scenario).stream()
        .map(table -> table.name().equals(PEOPLE) ? counts.added(table) : table)
        .toList();
  }

  private static List<Table> written(Scenario scenario) {
    return Spools.tables(Spools.measures(scenario));
  }

  /**
   * Makes a file of Parquet of each table but the two of the panel, and holds it.
   *
   * @param folder of the run, with what was written down of it
   */
  public void make(RunFolder folder) {
    TableFiles files = new TableFiles(database, folder);
    tables.stream()
        .filter(table -> !table.name().equals(EVENTS) && !table.name().equals(PEOPLE))
        .forEach(table -> files.hold(table, files.reading(table)));
  }

  /** Makes that of the events, by far the longest, and a view of it. */
  public void makeEvents(RunFolder folder) {
    TableFiles files = new TableFiles(database, folder);
    Table events = named(EVENTS);
    files.parquet(events, files.reading(events));
    files.view(events);
  }

  /** Makes that of the people followed, with counts of the events. */
  public void makePeople(RunFolder folder) {
    TableFiles files = new TableFiles(database, folder);
    files.hold(named(PEOPLE), counts.sql("(" + files.reading(people) + ")"));
  }

  private Table named(String name) {
    return named(name, tables);
  }

  private static Table named(String name, List<Table> tables) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  /** Empty tables, for a query to be tried on. */
  void empty() {
    for (Table table : tables) {
      String columns =
          table.columns().stream()
              .map(column -> Sql.name(column.name()) + " " + column.type().name())
              .collect(Collectors.joining(", ", " (", ")"));
      database.run("create table " + table.name() + columns);
    }
  }

  /** Makes a view of each file of Parquet in a folder, and answers their paths. */
  static List<String> views(Database database, RunFolder folder, Scenario scenario) {
    TableFiles files = new TableFiles(database, folder);
    return of(scenario).stream().map(files::view).toList();
  }

  /** Adds effects to those on file, each with the number of people it is about. */
  public void add(List<Effect> own, boolean twins, RunFolder folder) {
    if (own.isEmpty()) {
      return;
    }
    database.run("create table own as select * from " + EFFECTS + " limit 0");
    for (Effect effect : own) {
      Measure measure = effect.measure();
      Slice slice = effect.slice();
      database.insert(
          "own",
          measure.id(),
          measure.label(),
          measure.unit(),
          measure.about(),
          "own",
          slice.groupLabel(),
          slice.sexLabel(),
          slice.ageLabel(),
          slice.incomeLabel(),
          null,
          finite(effect.with()),
          twins ? finite(effect.without()) : null,
          twins ? finite(effect.with() - effect.without()) : null);
    }
    String people =
        "(select \"group\", sex, age, income, max(people) as n from effects group by all)";
    String counted =
        "select own.* replace (p.n as people) from own left join "
            + people
            + " p using (\"group\", sex, age, income)";
    new TableFiles(database, folder)
        .hold(named(EFFECTS), "select * from effects union all " + counted);
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  /** Writes each table as comma-separated text, too. */
  public void csv(RunFolder folder) {
    tables.forEach(new TableFiles(database, folder)::csv);
  }
}
