package glasshouse.report.figure;

import glasshouse.report.chart.DotChart;
import glasshouse.report.chart.Frame;
import glasshouse.report.markup.Node;
import glasshouse.world.scenario.OwnMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The measures that the scenario brings along. */
public final class OwnFigure implements Figure {
  private static final Set<String> BY = Set.of("group", "sex", "age", "income");

  @Override
  public String id() {
    return "own";
  }

  @Override
  public String title() {
    return "Measures of the scenario's own";
  }

  @Override
  public Shown show(Run run) {
    List<OwnMeasure> measures = run.plan().with().inOrderOfName().measures();
    List<Node> charts = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    for (OwnMeasure measure : measures) {
      List<DotChart.Row> rows = Margins.of(run, measure.id(), 1, BY);
      if (!rows.isEmpty()) {
        String title = Say.capital(measure.label()) + ", " + measure.unit();
        charts.add(Frame.both(title, new DotChart(title, rows, Say::axis)));
        rows.forEach(row -> lines.add(line(title, row)));
      }
    }
    if (charts.isEmpty()) {
      return new Shown.Nothing(
          "no question of the scenario's has an answer for all, a group, a sex, an age or an income");
    }
    return new Shown.Drawn(
        "What the authors of the scenario ask of the tables of this run, in SQL.",
        charts,
        measures.stream().map(OwnMeasure::unit).distinct().collect(Collectors.joining("; ")),
        measures.stream()
            .map(measure -> measure.label() + ": " + measure.about())
            .collect(Collectors.joining(". ")),
        new DataTable(List.of("measure", "group", "system", "twins"), lines),
        "what the definition says, of this society",
        "more than the definition says: it is the scenario's, not the lab's");
  }

  private static List<String> line(String title, DotChart.Row row) {
    return List.of(title, row.label(), Say.number(row.system()), Say.number(row.twin()));
  }
}
