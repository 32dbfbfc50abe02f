package glasshouse.report.table;

import glasshouse.lab.RunFolder;
import glasshouse.lab.RunJson;
import java.util.List;

/** Tables that stand in {@code run.json}: runs, and the systems that each had. */
final class RunRows {
  private static final String RUNS =
      "create table runs (run varchar, scenario varchar, title varchar, seed bigint, people bigint,"
          + " warm_up_days integer, days integer, twin boolean, version varchar, digest varchar,"
          + " fingerprint varchar, started varchar, wall_seconds double, command varchar)";
  private static final String SYSTEMS =
      "create table systems (run varchar, kind varchar, id varchar, observations bigint, findings"
          + " bigint, decisions bigint, people bigint, expected double)";

  private final Database database;

  RunRows(Database database) {
    this.database = database;
    database.run(RUNS);
    database.run(SYSTEMS);
  }

  /** Adds runs by name. */
  void add(List<RunFolder> folders, List<String> names) {
    for (int f = 0; f < folders.size(); f++) {
      String run = names.get(f);
      RunJson.Read read = RunJson.read(folders.get(f));
      database.insert(
          "runs",
          run,
          read.scenario(),
          read.title(),
          read.seed(),
          read.people(),
          read.warmUpDays(),
          read.days(),
          read.twin(),
          read.version(),
          read.digest(),
          read.fingerprint(),
          read.started(),
          read.seconds(),
          read.command());
      for (glasshouse.lab.Activity a : read.systems()) {
        database.insert(
            "systems",
            run,
            a.kind(),
            a.id(),
            a.observations(),
            a.findings(),
            a.decisions(),
            a.people() < 0 ? null : a.people(),
            a.expected() < 0 ? null : a.expected());
      }
    }
  }
}
