package glasshouse.report.figure;

import glasshouse.report.chart.DotChart;
import glasshouse.report.chart.Frame;
import glasshouse.report.markup.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** On whom things are pinned that they did not do, and who is sanctioned for them. */
public final class FalseFigure implements Figure {
  private static final Set<String> BY = Set.of("group", "sex", "age", "income");

  @Override
  public String id() {
    return "false-findings";
  }

  @Override
  public String title() {
    return "Blamed for what another did";
  }

  @Override
  public Shown show(Run run) {
    List<DotChart.Row> findings = Margins.of(run, "false-findings", 0.01, BY);
    List<DotChart.Row> sanctions = Margins.of(run, "wrong-sanctions", 1, BY);
    List<Node> charts = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    add("False findings a year, of 1,000 people", findings, charts, lines);
    add("Sanctions for nothing done a year, of 1,000 people", sanctions, charts, lines);
    if (charts.isEmpty()) {
      return new Shown.Nothing("nothing was pinned on anyone who had not done it");
    }
    return new Shown.Drawn(
        sentence(run, findings),
        charts,
        "times a year, of 1,000 people of the group",
        "False finding: a finding on a person who did not do that act, taken for another or invented. Sanction for"
            + " nothing done: a fine, a shame board or an entry on a list for an act that the person did not do, those"
            + " through the household included.",
        new DataTable(List.of("measure", "group", "system", "twins"), lines),
        "that errors which differ by group in the sensors become harm that differs by group in lives, by so much under"
            + " these error rates",
        "that a real sensor has these rates: how much more often one group is taken for another is set from tests of"
            + " many products (B2 to B5), at the low end; nor that differences of small groups are no luck");
  }

  private static void add(
      String title, List<DotChart.Row> rows, List<Node> charts, List<List<String>> lines) {
    if (rows.stream().anyMatch(row -> row.system() > 0)) {
      charts.add(Frame.both(title, new DotChart(title, rows, Say::axis)));
      rows.forEach(
          row ->
              lines.add(
                  List.of(title, row.label(), Say.number(row.system()), Say.number(row.twin()))));
    }
  }

  private static String sentence(Run run, List<DotChart.Row> rows) {
    String twin = run.twins() ? " Hollow dots are the twins in ordinary life." : "";
    double minority = of(rows, "minority");
    double majority = of(rows, "majority");
    if (!(minority > 0) || !(majority > 0)) {
      return "How often a record is wrong about someone, by who they are." + twin;
    }
    return String.format(
        Locale.ROOT,
        "A person of the minority is wrongly put on file %s times as often as one of the majority.%s",
        Say.number(minority / majority),
        twin);
  }

  private static double of(List<DotChart.Row> rows, String label) {
    return rows.stream()
        .filter(row -> row.label().equals(label))
        .mapToDouble(DotChart.Row::system)
        .findFirst()
        .orElse(Double.NaN);
  }
}
