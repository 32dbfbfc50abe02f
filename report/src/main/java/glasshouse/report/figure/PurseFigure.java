package glasshouse.report.figure;

import glasshouse.report.chart.DotChart;
import glasshouse.report.chart.Frame;
import glasshouse.report.markup.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;

/** Purse, debts, work and homes by the grade that people hold at the end. */
public final class PurseFigure implements Figure {
  /** Grades that fewer people hold say nothing. */
  private static final int ENOUGH = 20;

  private record Shape(String column, String title, DoubleFunction<String> numbers) {}

  private static final List<Shape> SHAPES =
      List.of(
          new Shape("purse", "Purse, in basic needs of a day", Say::axis),
          new Shape("in_arrears", "In arrears", Say::axisShare),
          new Shape("employed", "In work, of the labour force", Say::axisShare),
          new Shape("renter", "Living for rent", Say::axisShare));

  @Override
  public String id() {
    return "purse";
  }

  @Override
  public String title() {
    return "Purse and home, by grade";
  }

  @Override
  public Shown show(Run run) {
    List<Row> system = standing(run, "system");
    if (system.isEmpty()) {
      return new Shown.Nothing(
          "this system has no grades, or fewer than " + ENOUGH + " people hold any of them");
    }
    List<Row> twin = standing(run, "twin");
    List<Node> charts = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    for (Shape shape : SHAPES) {
      List<DotChart.Row> rows = new ArrayList<>();
      for (Row row : system) {
        if (row.has(shape.column())) {
          rows.add(row(row, twin, shape));
        }
      }
      if (!rows.isEmpty()) {
        charts.add(Frame.both(shape.title(), new DotChart(shape.title(), rows, shape.numbers())));
        rows.forEach(
            r ->
                lines.add(
                    List.of(
                        shape.title(),
                        r.label(),
                        words(shape, r.system()),
                        words(shape, r.twin()))));
      }
    }
    return new Shown.Drawn(
        "How adults of each grade stand on the last evening."
            + (run.twins()
                ? " The hollow dot is the same people in ordinary life: only the gap to it is the system's work; that"
                    + " grades differ from one another is mostly who comes into them."
                : ""),
        charts,
        "basic needs of a day; shares of adults",
        "Adults by their grade under the system, in both worlds. Nobody moves house in this model, so that living for"
            + " rent is the same in both: it shows into which grades tenants come.",
        new DataTable(List.of("figure", "grade", "system", "twins"), lines),
        "what a grade goes with, and, from the gap to the twins, what it did",
        "that a low grade makes poor by the whole difference between grades: the poor come into low grades more often");
  }

  private static List<Row> standing(Run run, String world) {
    List<String> grades = run.grades();
    return run
        .tables()
        .ask(
            "select * from standing where world = ? and \"group\" = 'all' and adults >= ? and grade is not null",
            world,
            ENOUGH)
        .stream()
        .sorted(Comparator.comparingInt(row -> grades.indexOf(row.text("grade"))))
        .toList();
  }

  private static DotChart.Row row(Row row, List<Row> twins, Shape shape) {
    double twin =
        twins.stream()
            .filter(t -> t.text("grade").equals(row.text("grade")))
            .mapToDouble(t -> t.number(shape.column()))
            .findFirst()
            .orElse(Double.NaN);
    String label = row.text("grade") + " (" + Say.count(row.whole("adults")) + " adults)";
    return new DotChart.Row("", label, row.number(shape.column()), twin);
  }

  private static String words(Shape shape, double value) {
    return shape.column().equals("purse") ? Say.number(value) : Say.share(value);
  }
}
