package glasshouse.report.figure;

import glasshouse.lab.tables.Column;
import glasshouse.report.chart.LineChart.Line;
import glasshouse.report.chart.LineChart.Point;
import glasshouse.report.table.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * Daily figures as lines: means of 30 days, so that rare things can be seen; of fewer in a short
 * run.
 */
public final class Series {
  private final Run run;
  private final int width;

  /** The series of a run. */
  public Series(Run run) {
    this.run = run;
    int days = run.plan().with().days();
    width = days >= 150 ? 30 : days >= 28 ? 7 : 1;
  }

  /** How many days a point is the mean of. */
  public String span() {
    return width == 1 ? "single days" : "means of " + width + " days";
  }

  /** A measure of everyone in a world; nothing where the table has none. */
  public List<Point> of(String measure, String world) {
    return expression(measure, Sql.name(Column.ofMeasure(measure)), world);
  }

  /** A formula over measures, whose columns are named in it. */
  public List<Point> expression(String needs, String sql, String world) {
    if (!run.tables().has("daily", Column.ofMeasure(needs))) {
      return List.of();
    }
    String question =
        String.format(
                Locale.ROOT,
                "select (day - 1) // %d as bin, avg(%s) as value, avg(day) as day, count(*) as days from daily",
                width,
                sql)
            + " where world = ? and \"group\" = 'all' group by bin order by bin";
    List<Point> points = new ArrayList<>();
    for (Row row : run.tables().ask(question, world)) {
      if (row.has("value") && (row.whole("days") * 2 >= width || points.isEmpty())) {
        points.add(new Point(row.number("day"), row.number("value")));
      }
    }
    return points;
  }

  /** The lines of both worlds. */
  public List<Line> worlds(List<Point> system, List<Point> twin) {
    List<Line> lines = new ArrayList<>();
    if (!twin.isEmpty()) {
      lines.add(new Line("twins", "twin", twin));
    }
    if (!system.isEmpty()) {
      lines.add(new Line("system", "system", system));
    }
    return lines;
  }

  /** Lines as rows of a table: a day, then a column a line. */
  public static DataTable table(List<Line> lines, DoubleFunction<String> numbers) {
    List<String> heads = new ArrayList<>(List.of("day"));
    lines.forEach(line -> heads.add(line.label()));
    List<List<String>> rows = new ArrayList<>();
    int longest = lines.stream().mapToInt(l -> l.points().size()).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      List<String> row = new ArrayList<>();
      for (Line line : lines) {
        boolean there = i < line.points().size();
        if (row.isEmpty()) {
          row.add(there ? Say.count(Math.round(line.points().get(i).day())) : "");
        }
        row.add(there ? numbers.apply(line.points().get(i).value()) : "–");
      }
      rows.add(row);
    }
    return new DataTable(heads, rows);
  }
}
