package glasshouse.report.figure;

import glasshouse.report.chart.Frame;
import glasshouse.report.chart.GridChart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Provinces side by side: what they are, what watches them, and what was done there. */
public final class ProvincesFigure implements Figure {
  private record Shape(String column, String title, String unit, DoubleFunction<String> numbers) {}

  private static final List<Shape> SHAPES =
      List.of(
          new Shape("income", "Income", "times mean", Say::number),
          new Shape("cameras", "Cameras", "per 1,000", Say::number),
          new Shape("score", "Mean score", "points", Say::number),
          new Shape("listed", "On a list", "of adults", Say::share),
          new Shape("fines", "Fines", "needs/year", Say::number),
          new Shape("false_findings", "False on file", "per 100,000", Say::number));

  @Override
  public String id() {
    return "provinces";
  }

  @Override
  public String title() {
    return "Provinces";
  }

  @Override
  public Shown show(Run run) {
    List<Row> rows =
        run.tables().ask("select * from provinces where world = 'system' order by income desc");
    if (rows.size() < 2) {
      return new Shown.Nothing("so few people live in one province");
    }
    List<Shape> shown =
        SHAPES.stream()
            .filter(shape -> rows.stream().anyMatch(row -> row.has(shape.column())))
            .toList();
    boolean pilots = rows.stream().anyMatch(row -> row.is("pilot"));
    GridChart chart =
        new GridChart(
            rows.stream().map(row -> row(run, row, shown)).toList(),
            shown.stream()
                .map(s -> new GridChart.Column(s.title(), s.unit(), s.numbers()))
                .toList());
    return new Shown.Drawn(
        "A row a province, the richest first; in each column the stronger the colour, the more."
            + (pilots ? " A dot marks those with a pilot." : ""),
        List.of(Frame.both("Provinces side by side", chart)),
        "income beside the mean; cameras that search faces, for 1,000 people; points; share of adults; basic needs a person"
            + " and year; findings a year on 100,000 people who did not do that",
        "Scores and lists are those of the last evening, fines and false findings of the whole run. Outside pilots nobody"
            + " has a score that moves.",
        table(run, rows, shown),
        "how unevenly one system falls on provinces that differ in income, cameras and pilots",
        "anything about a real province: people are synthetic, differ between provinces by nothing but these numbers, and"
            + " most of them are assumed. Where a province has few neighbourhoods, much is luck");
  }

  private static GridChart.Row row(Run run, Row row, List<Shape> shown) {
    return new GridChart.Row(
        name(row), row.is("pilot"), shown.stream().map(shape -> value(run, row, shape)).toList());
  }

  /** A value; no score where nobody has one that moves. */
  private static double value(Run run, Row row, Shape shape) {
    boolean scored = row.is("pilot") || !run.plan().with().rulebook().pilots();
    boolean has = row.has(shape.column()) && (scored || !shape.column().equals("score"));
    return has ? row.number(shape.column()) : Double.NaN;
  }

  private static String name(Row row) {
    return Stream.of(row.text("province").split("-"))
        .map(Say::capital)
        .collect(Collectors.joining(" "));
  }

  private static DataTable table(Run run, List<Row> rows, List<Shape> shown) {
    List<String> heads = new ArrayList<>(List.of("province", "pilot", "people"));
    shown.forEach(shape -> heads.add(shape.title() + ", " + shape.unit()));
    List<List<String>> lines = new ArrayList<>();
    for (Row row : rows) {
      List<String> line = new ArrayList<>();
      line.add(name(row));
      line.add(row.is("pilot") ? "yes" : "no");
      line.add(Say.count(row.whole("people")));
      shown.forEach(shape -> line.add(shape.numbers().apply(value(run, row, shape))));
      lines.add(line);
    }
    return new DataTable(heads, lines);
  }
}
