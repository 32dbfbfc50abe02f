package glasshouse.report.figure;

import glasshouse.report.chart.AroundChart;
import glasshouse.report.chart.AroundChart.Band;
import glasshouse.report.chart.Frame;
import glasshouse.report.chart.LineChart.Line;
import glasshouse.report.chart.LineChart.Point;
import glasshouse.report.chart.Shade;
import glasshouse.scoring.RulebookSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many hold which grade, around the one that everyone had first. */
public final class GradesFigure implements Figure {
  @Override
  public String id() {
    return "grades";
  }

  @Override
  public String title() {
    return "Who left the grade that everyone had first";
  }

  @Override
  public Shown show(Run run) {
    List<String> grades = run.grades();
    Series series = new Series(run);
    List<Line> lines = new ArrayList<>();
    for (String grade : grades) {
      List<Point> points = series.of("grade-" + grade, "system");
      if (!points.isEmpty()) {
        lines.add(new Line(grade, "system", points));
      }
    }
    if (lines.size() < 2 || lines.size() < grades.size()) {
      return new Shown.Nothing("this system has no grades");
    }
    int first = first(run);
    List<Band> up = new ArrayList<>();
    List<Band> down = new ArrayList<>();
    for (int i = first - 1; i >= 0; i--) {
      up.add(band(lines.get(i), i, first, grades.size()));
    }
    for (int i = first + 1; i < grades.size(); i++) {
      down.add(band(lines.get(i), i, first, grades.size()));
    }
    Line middle = lines.get(first);
    List<Double> days = middle.points().stream().map(Point::day).toList();
    return new Shown.Drawn(
        String.format(
            Locale.ROOT,
            "Everyone begins in grade %s, and %s are in it at the end. Above the line: shares in better grades. Below it: in worse ones.",
            middle.label(),
            Say.share(middle.points().getLast().value())),
        List.of(Frame.both(title(), new AroundChart(days, up, down, Say::axisShare))),
        "share of adults, " + series.span(),
        "The worse of the grade of the score and of grades held, on each evening.",
        Series.table(lines, Say::share),
        "how fast this rulebook sorted this society",
        "how real grades were distributed: no such figure was found (A16), and the rules of deeds were set so that"
            + " some would rise at all");
  }

  private static int first(Run run) {
    double start = run.plan().with().rulebook().start();
    List<RulebookSpec.Grade> grades = run.plan().with().rulebook().grades();
    for (int i = 0; i < grades.size(); i++) {
      if (grades.get(i).from() <= start) {
        return i;
      }
    }
    return grades.size() - 1;
  }

  private static Band band(Line line, int rank, int first, int count) {
    return new Band(
        line.label(),
        Shade.ofRank(rank, first, count),
        line.points().stream().map(Point::value).toList());
  }
}
