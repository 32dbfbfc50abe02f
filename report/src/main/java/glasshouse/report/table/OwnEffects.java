package glasshouse.report.table;

import glasshouse.lab.measure.Effect;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Slice;
import glasshouse.lab.tables.Spools;
import glasshouse.world.scenario.OwnMeasure;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answers to one measure of a scenario's own, cohort by cohort, with and without the system.
 */
final class OwnEffects {
  private static final List<String> WORLDS = List.of(Spools.SYSTEM, Spools.TWIN);
  private static final double NONE = Double.NaN;

  private OwnEffects() {}

  /**
   * Asks a measure of the tables of a run.
   *
   * @throws SQLException when it cannot be answered, or not of cohorts that there are
   */
  static List<Effect> of(Database database, OwnMeasure own) throws SQLException {
    Question.check(database.connection(), own.sql());
    Map<String, Map<String, Double>> byCohort = new TreeMap<>();
    try (PreparedStatement statement = database.connection().prepareStatement(own.sql());
        ResultSet rows = statement.executeQuery()) {
      List<String> columns = columns(rows.getMetaData());
      while (rows.next()) {
        take(rows, columns, byCohort);
      }
    }
    Measure measure =
        new Measure(
            own.id(), own.label(), own.unit(), own.about(), Measure.Side.OWN, c -> Double.NaN);
    List<Effect> effects = new ArrayList<>();
    for (Slice slice : Slice.crossings()) {
      Map<String, Double> worlds = byCohort.remove(key(slice));
      if (worlds != null) {
        double with = worlds.getOrDefault(Spools.SYSTEM, NONE);
        effects.add(new Effect(measure, slice, with, worlds.getOrDefault(Spools.TWIN, NONE)));
      }
    }
    if (!byCohort.isEmpty()) {
      throw new SQLException("there are no such cohorts: " + String.join("; ", byCohort.keySet()));
    }
    return effects;
  }

  /**
   * A row is the value of one cohort in one world. A world has none without a row, or with what is
   * no number, such as a part of nothing.
   */
  private static void take(
      ResultSet row, List<String> columns, Map<String, Map<String, Double>> byCohort)
      throws SQLException {
    String world = String.valueOf(row.getString(columns.indexOf(OwnMeasures.WORLD) + 1));
    if (!WORLDS.contains(world)) {
      throw new SQLException("there is no world " + world + ", only " + String.join(", ", WORLDS));
    }
    String cohort = cohort(row, columns);
    double value = row.getDouble(columns.indexOf(OwnMeasures.VALUE) + 1);
    Map<String, Double> worlds = byCohort.computeIfAbsent(cohort, key -> new HashMap<>());
    boolean none = row.wasNull() || !Double.isFinite(value);
    if (worlds.put(world, none ? NONE : value) != null) {
      throw new SQLException("there are two values for " + world + ", " + cohort);
    }
  }

  private static List<String> columns(ResultSetMetaData about) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int c = 1; c <= about.getColumnCount(); c++) {
      columns.add(about.getColumnLabel(c).toLowerCase(Locale.ROOT));
    }
    return columns;
  }

  /** The cohort of a row; what it does not say is all. */
  private static String cohort(ResultSet row, List<String> columns) throws SQLException {
    List<String> parts = new ArrayList<>();
    for (String name : OwnMeasures.COHORTS) {
      int column = columns.indexOf(name);
      String part = column < 0 ? Slice.EVERY : row.getString(column + 1);
      parts.add(part == null ? Slice.EVERY : part);
    }
    return String.join(", ", parts);
  }

  private static String key(Slice slice) {
    return String.join(
        ", ", slice.groupLabel(), slice.sexLabel(), slice.ageLabel(), slice.incomeLabel());
  }
}
