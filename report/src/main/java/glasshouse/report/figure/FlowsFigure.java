package glasshouse.report.figure;

import glasshouse.report.chart.FlowChart;
import glasshouse.report.chart.FlowChart.Flow;
import glasshouse.report.chart.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From which grade to which people moved, over the whole run. */
public final class FlowsFigure implements Figure {
  private static final String QUESTION =
      """
      select from_grade, to_grade, sum(moves)::bigint as moves from moves
      where "group" = 'all' group by all having sum(moves) > 0 order by moves desc, from_grade, to_grade
      """;

  @Override
  public String id() {
    return "flows";
  }

  @Override
  public String title() {
    return "The ways between the grades";
  }

  @Override
  public Shown show(Run run) {
    List<Row> rows = run.tables().ask(QUESTION);
    if (rows.isEmpty()) {
      return new Shown.Nothing("nobody changed the grade");
    }
    List<String> grades = run.grades();
    long up = 0;
    long down = 0;
    List<Flow> flows = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    for (Row row : rows) {
      Flow flow = new Flow(row.text("from_grade"), row.text("to_grade"), row.whole("moves"));
      flows.add(flow);
      boolean falls = grades.indexOf(flow.to()) > grades.indexOf(flow.from());
      up += falls ? 0 : flow.moves();
      down += falls ? flow.moves() : 0;
      lines.add(List.of(flow.from(), flow.to(), Say.count(flow.moves())));
    }
    return new Shown.Drawn(
        String.format(
            Locale.ROOT,
            "%s times someone rose, %s times someone fell. Whoever goes up and down and up again counts three times.",
            Say.count(up),
            Say.count(down)),
        List.of(Frame.both(title(), new FlowChart(grades, flows))),
        "changes of grade",
        "Every change of an adult's grade between two evenings, summed over all days of the run; those who stay are not"
            + " drawn.",
        new DataTable(List.of("from", "to", "changes"), lines),
        "which steps are common, and whether there is a way back from the last grades",
        "how many people moved: these are changes, and near a threshold one person makes many");
  }
}
