package glasshouse.report.table;

import glasshouse.lab.Effect;
import glasshouse.lab.Measure;
import glasshouse.lab.Slice;
import glasshouse.lab.tables.Spools;
import glasshouse.world.scenario.OwnMeasure;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The answers to one measure of a scenario's own, cohort by cohort, with and without the system.
 */
final class OwnEffects {
  private static final Map<String, Slice> SLICES =
      Slice.crossings().stream().collect(Collectors.toMap(OwnEffects::key, slice -> slice));

  private OwnEffects() {}

  /**
   * Asks a measure of the tables of a run.
   *
   * @throws SQLException when it cannot be answered, or not of cohorts that there are
   */
  static List<Effect> of(Database database, OwnMeasure own) throws SQLException {
    Question.check(database.connection(), own.sql());
    Map<String, double[]> byCohort = new TreeMap<>();
    try (PreparedStatement statement = database.connection().prepareStatement(own.sql());
        ResultSet rows = statement.executeQuery()) {
      List<String> columns = columns(rows.getMetaData());
      while (rows.next()) {
        double value = rows.getDouble(columns.indexOf(OwnMeasures.VALUE) + 1);
        String world = rows.getString(columns.indexOf(OwnMeasures.WORLD) + 1);
        double[] both = byCohort.computeIfAbsent(cohort(rows, columns), key -> new double[2]);
        both[world.equals(Spools.SYSTEM) ? 0 : 1] = value;
      }
    }
    Measure measure =
        new Measure(
            own.id(), own.label(), own.unit(), own.about(), Measure.Side.OWN, c -> Double.NaN);
    List<Effect> effects = new ArrayList<>();
    for (Slice slice : Slice.crossings()) {
      double[] both = byCohort.remove(key(slice));
      if (both != null) {
        effects.add(new Effect(measure, slice, both[0], both[1]));
      }
    }
    if (!byCohort.isEmpty()) {
      throw new SQLException("there are no such cohorts: " + String.join("; ", byCohort.keySet()));
    }
    return effects;
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
