package glasshouse.report.table;

import glasshouse.lab.Json;
import glasshouse.lab.LabException;
import glasshouse.lab.RunFolder;
import glasshouse.lab.ensemble.ExperimentJson;
import glasshouse.lab.experiments.Experiments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tables of one or many run folders as views, for questions in SQL. Nothing but these can be
 * read: access to anything outside is off, and that cannot be changed any more.
 */
public final class RunViews implements AutoCloseable {
  /** The tables that are files of a run folder. */
  public static final List<String> TABLES =
      List.of(
          "daily",
          "people",
          "events",
          "effects",
          "blocks",
          "standing",
          "purses",
          "scores",
          "moves",
          "provinces",
          "neighbourhood_days");

  private static final String PARQUET = ".parquet";

  private final Database database = new Database();

  /** Opens whole runs, or whole experiments of one kind. */
  public RunViews(List<RunFolder> folders) {
    List<String> names = names(folders);
    Optional<String> kind = kind(folders);
    List<String> tables = kind.isEmpty() ? TABLES : tables(folders.getFirst());
    for (String table : tables) {
      List<String> parts = new ArrayList<>();
      for (int f = 0; f < folders.size(); f++) {
        parts.add(
            "select " + Sql.text(names.get(f)) + " as run, * from " + file(folders.get(f), table));
      }
      create(table, String.join(" union all by name ", parts));
    }
    if (kind.isEmpty()) {
      new RunRows(database).add(folders, names);
    }
    lock(folders, tables);
  }

  /** The kind of experiment that all folders hold; none for runs. */
  private static Optional<String> kind(List<RunFolder> folders) {
    List<Optional<String>> kinds =
        folders.stream()
            .map(folder -> Experiments.answer(folder).map(Json::read).map(ExperimentJson::kind))
            .distinct()
            .toList();
    if (kinds.size() > 1) {
      throw new LabException(
          LabException.INPUT,
          "runs, comparisons and ablations have different tables: ask one kind at a time");
    }
    return kinds.getFirst();
  }

  /** The tables of an experiment: every file of Parquet in its folder, in order of name. */
  private static List<String> tables(RunFolder folder) {
    try (Stream<Path> files = Files.list(folder.path())) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(PARQUET))
          .map(name -> name.substring(0, name.length() - PARQUET.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new LabException(LabException.INPUT, "cannot read " + folder.path());
    }
  }

  private void create(String table, String sql) {
    try {
      database.transfer("create view " + table + " as " + sql);
    } catch (IOException e) {
      throw new LabException(
          LabException.INPUT, "cannot read the table " + table + ": " + e.getMessage());
    }
  }

  private static String file(RunFolder folder, String table) {
    return "read_parquet(" + Sql.text(path(folder, table).toString()) + ")";
  }

  private static Path path(RunFolder folder, String table) {
    Path path = folder.file(table + PARQUET);
    if (!folder.isWhole()) {
      throw new LabException(
          LabException.INPUT,
          folder.path() + " is not whole yet. Maybe: glasshouse resume " + folder.name());
    }
    if (!Files.isRegularFile(path)) {
      throw new LabException(
          LabException.INPUT,
          folder.path() + " has no table " + table + ": there is no " + path.getFileName());
    }
    return path;
  }

  /** Each folder's last name, or its path where two have the same. */
  private static List<String> names(List<RunFolder> folders) {
    List<String> last = folders.stream().map(f -> String.valueOf(f.name().getFileName())).toList();
    Set<String> different = new HashSet<>(last);
    if (different.size() == last.size()) {
      return last;
    }
    List<String> paths = folders.stream().map(folder -> folder.name().toString()).toList();
    if (new HashSet<>(paths).size() < paths.size()) {
      throw new LabException(LabException.INPUT, "a run is named twice");
    }
    return paths;
  }

  /** From here on, no file but these tables is read, none is written, and no setting changes. */
  private void lock(List<RunFolder> folders, List<String> tables) {
    database.lock(
        folders.stream()
            .flatMap(folder -> tables.stream().map(table -> path(folder, table)))
            .map(Path::toString)
            .toList());
  }

  /**
   * Answers a question.
   *
   * @param sql one statement that asks; others are refused
   * @throws LabException when it is not understood
   */
  public Answer ask(String sql) {
    try {
      return Answer.of(database.connection(), sql);
    } catch (SQLException e) {
      throw new LabException(
          LabException.INPUT, "the question cannot be answered: " + Answer.complaint(e));
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
