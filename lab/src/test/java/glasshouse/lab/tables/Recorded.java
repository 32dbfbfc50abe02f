package glasshouse.lab.tables;

import glasshouse.lab.Circumstances;
import glasshouse.lab.Plan;
import glasshouse.lab.Progress;
import glasshouse.lab.Recording;
import glasshouse.lab.Result;
import glasshouse.lab.Runner;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A run that was lived and written down. */
final class Recorded {
  private final Map<String, Rows> read = new ConcurrentHashMap<>();

  /** Much happens here: errors, debts, lists that touch households, doors that close. */
  private static final List<String> BUSY =
      List.of(
          "society.people=3000",
          "warm-up=65 days",
          "days=28 days",
          "parameters.life.sued-a-week=0.5",
          "parameters.life.ruling-days=3",
          "parameters.life.separation=0.1",
          "lists.judgment-defaulters.grace=4 days",
          "sensors.street-cameras.per-1000-people=1000",
          "sensors.street-cameras.identify.miss=60 %",
          "lists.transport-misconduct={enter-on: [fare-evasion, jaywalking], touches: household, term: 9 days, stock: 3 %}");

  private final Path folder;
  private final Result result;

  private Recorded(Path folder, Result result) {
    this.folder = folder;
    this.result = result;
  }

  /** The system of the article in a small and busy town. */
  static Scenario busy(String... overrides) {
    List<String> all = new ArrayList<>(BUSY);
    all.addAll(List.of(overrides));
    return Scenarios.ofClassPath().load("the-article", all);
  }

  /** Lives a plan in a new folder and writes it down beside that. */
  static Recorded of(Plan plan, int threads, Path name) {
    Path spools = name.resolveSibling(name.getFileName() + "-tables");
    Result result =
        live(plan, threads, name, (p, people, folder, c) -> new Recorder(p, people, spools));
    return new Recorded(spools.resolve(Spools.FOLDER), result);
  }

  /** Lives a plan in a new folder. */
  static Result live(Plan plan, int threads, Path name, Recording.Maker recordings) {
    Circumstances circumstances =
        new Circumstances(threads, 0, "0-test", "glasshouse run", Instant.EPOCH);
    Runner runner = Runner.begin(plan, Optional.of(name), circumstances, recordings);
    return ((Runner.Outcome.Whole) runner.run(Progress.SILENT)).result();
  }

  Result result() {
    return result;
  }

  /** A table as it was written. */
  String text(String table) {
    try {
      return Files.readString(Spools.file(folder, table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table, read. */
  Rows rows(String table) {
    return read.computeIfAbsent(table, name -> Rows.of(text(name)));
  }
}
