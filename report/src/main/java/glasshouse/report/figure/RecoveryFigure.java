package glasshouse.report.figure;

import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Measures;
import glasshouse.lab.measure.Recovery;
import glasshouse.lab.tables.Column;
import glasshouse.report.chart.Frame;
import glasshouse.report.chart.LineChart;
import glasshouse.report.chart.LineChart.Line;
import glasshouse.report.chart.LineChart.Point;
import glasshouse.report.markup.Node;
import glasshouse.report.table.Sql;
import glasshouse.world.scenario.Chapter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far and how fast minds come back to their twins after a system is switched off. */
public final class RecoveryFigure implements Figure {
  private static final int[] AFTER = {30, 90, 180};
  private static final int STEP = 7;
  private static final List<String> MINDS =
      List.of(
          "fear",
          "trust",
          "private-view",
          "risk-street",
          "risk-speech",
          "public-support",
          "private-support",
          "falsified-support");

  /** The chapter in which the system of a scenario ends, if it does within the run. */
  public static Optional<Chapter> end(Run run) {
    int days = run.plan().with().days();
    return run.plan().with().chapters().stream()
        .filter(chapter -> chapter.end() && chapter.day() <= days)
        .findFirst();
  }

  @Override
  public String id() {
    return "recovery";
  }

  @Override
  public String title() {
    return "How fast they come back";
  }

  @Override
  public Shown show(Run run) {
    Optional<Chapter> end = end(run);
    if (end.isEmpty() || !run.twins()) {
      return new Shown.Nothing("the system is not switched off within the run, or has no twin");
    }
    int lived = end.get().day() - 1;
    List<Line> lines = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Measure measure : Measures.of(run.plan().with())) {
      if (MINDS.contains(measure.id())) {
        Recovery recovery = new Recovery(gaps(run, measure), lived);
        rows.add(row(measure, recovery));
        if (recovery.clear() && recovery.days() >= STEP) {
          lines.add(line(measure, recovery));
        }
      }
    }
    List<Node> charts =
        lines.isEmpty()
            ? List.of()
            : List.of(
                Frame.both(
                    title(), new LineChart("What is left of the gap", lines, Say::axisShare)));
    return new Shown.Drawn(
        "On day "
            + Say.count(end.get().day())
            + " the system was switched off, and files were forgotten. What is left of the gap to the twins in ordinary life, by days since.",
        charts,
        "share of the gap to the twins in the last month of the system; days",
        "The gap is a measure under the system less that of the twins on the same day: before the end the mean of the"
            + " last 30 days, afterwards of the last 7. Closed is what of it is gone; the half-life is the first day on"
            + " which half is. A gap that is not clear of what its weeks differ by is not drawn.",
        new DataTable(
            List.of(
                "measure",
                "gap before the end",
                "closed after 30 days",
                "after 90 days",
                "after 180 days",
                "half-life, days"),
            rows),
        "which of fear, trust, what is thought and what is said comes back first in this model",
        "how long real people take: how fast fear fades and trust mends is assumed");
  }

  private static double[] gaps(Run run, Measure measure) {
    String column = Sql.name(Column.ofMeasure(measure.id()));
    double[] gaps = new double[run.plan().with().days()];
    Arrays.fill(gaps, Double.NaN);
    List<Row> days =
        run.tables()
            .ask(
                "select s.day as day, s."
                    + column
                    + " - t."
                    + column
                    + " as gap from daily s join daily t on s.day = t.day and s.\"group\" = t.\"group\""
                    + " where s.world = 'system' and t.world = 'twin' and s.\"group\" = 'all' order by s.day");
    for (Row row : days) {
      gaps[(int) row.whole("day") - 1] = row.number("gap");
    }
    return gaps;
  }

  private static Line line(Measure measure, Recovery recovery) {
    List<Point> points = new ArrayList<>();
    for (int day = STEP; day <= recovery.days(); day += STEP) {
      double left = 1 - recovery.closed(day);
      if (!Double.isNaN(left)) {
        points.add(new Point(day, left));
      }
    }
    return new Line(measure.label(), "", points);
  }

  private static List<String> row(Measure measure, Recovery recovery) {
    List<String> row = new ArrayList<>(List.of(measure.label(), Say.number(recovery.before())));
    boolean clear = recovery.clear();
    for (int days : AFTER) {
      double closed = recovery.closed(days);
      row.add(clear && !Double.isNaN(closed) ? Say.share(closed) : "–");
    }
    double half = recovery.halfLife();
    String notYet = clear && recovery.days() > 0 ? "not within the run" : "–";
    row.add(clear && !Double.isNaN(half) ? Say.count(Math.round(half)) : notYet);
    return row;
  }
}
