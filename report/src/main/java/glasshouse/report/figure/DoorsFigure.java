package glasshouse.report.figure;

import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Measures;
import glasshouse.report.chart.DotChart;
import glasshouse.report.chart.Frame;
import glasshouse.report.markup.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;

/** Which doors a record closes, and to whom. */
public final class DoorsFigure implements Figure {
  private static final Set<String> BY = Set.of("group", "income");

  @Override
  public String id() {
    return "doors";
  }

  @Override
  public String title() {
    return "Doors closed";
  }

  @Override
  public Shown show(Run run) {
    List<Node> charts = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    for (Measure measure : Measures.of(run.plan().with())) {
      if (isDoor(measure)) {
        List<DotChart.Row> rows = Margins.of(run, measure.id(), 1, BY);
        if (rows.stream().anyMatch(row -> row.system() > 0 || row.twin() > 0)) {
          add(measure, rows, charts, lines);
        }
      }
    }
    if (charts.isEmpty()) {
      return new Shown.Nothing("no door was closed to anyone");
    }
    return new Shown.Drawn(
        "Tickets that were asked for and refused, and what gates cost whose face they do not know."
            + (run.twins()
                ? " Where no hollow dot is seen beside, the twins met no such door."
                : ""),
        charts,
        "share of tickets asked for; passages a year, of 1,000 people; minutes a person and year",
        "A door is closed by a list or a grade; a gate refuses by mistake, when it does not know the face of one who may"
            + " pass.",
        new DataTable(List.of("door", "group", "system", "twins"), lines),
        "who meets closed doors more often in this society, and how much time honest people lose at gates",
        "how many journeys are given up: in the model people go on asking as often as before, and nobody travels another"
            + " way instead");
  }

  private static boolean isDoor(Measure measure) {
    return (measure.id().startsWith("refused-") && !measure.id().startsWith("refused-listed-"))
        || measure.id().equals("minutes-at-gates");
  }

  private static void add(
      Measure measure, List<DotChart.Row> rows, List<Node> charts, List<List<String>> lines) {
    boolean share = measure.unit().equals("share");
    String title = Say.capital(Say.words(measure.label())) + (share ? "" : ", " + unit(measure));
    DoubleFunction<String> axis = share ? Say::axisShare : Say::axis;
    charts.add(Frame.both(title, new DotChart(title, rows, axis)));
    for (DotChart.Row row : rows) {
      DoubleFunction<String> number = share ? Say::share : Say::number;
      lines.add(List.of(title, row.label(), number.apply(row.system()), number.apply(row.twin())));
    }
  }

  private static String unit(Measure measure) {
    return measure.unit().startsWith("per 1,000") ? "a year, of 1,000 people" : measure.unit();
  }
}
