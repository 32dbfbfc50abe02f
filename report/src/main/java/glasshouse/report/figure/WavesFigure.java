package glasshouse.report.figure;

import glasshouse.lab.wedge.StaggeredPanel;
import glasshouse.lab.wedge.WaveEstimate;
import glasshouse.report.chart.DotChart;
import glasshouse.report.chart.Frame;
import glasshouse.report.markup.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * What an evaluator without a twin would publish of a system that came in waves, beside the truth.
 */
public final class WavesFigure implements Figure {
  private static final int WEEK = 7;

  private record Outcome(String label, String unit, String sql) {}

  private static final List<Outcome> OUTCOMES =
      List.of(
          new Outcome("offences done", "a year, per adult", "365.0 * sum(offences) / sum(adults)"),
          new Outcome(
              "findings recorded", "a year, per adult", "365.0 * sum(recorded) / sum(adults)"),
          new Outcome("fear", "0 to 1", "avg(fear)"),
          new Outcome("people who speak up", "share of adults", "avg(voiced)"),
          new Outcome("purse", "needs", "avg(purse)"));

  @Override
  public String id() {
    return "waves";
  }

  @Override
  public String title() {
    return "What the waves would tell, and what is true";
  }

  @Override
  public Shown show(Run run) {
    int weeks = run.plan().with().days() / WEEK;
    if (run.plan().with().rollout().isEmpty() || !run.twins() || weeks < 2) {
      return new Shown.Nothing("the system does not come in waves, or has no twin");
    }
    List<Node> charts = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    for (Outcome outcome : OUTCOMES) {
      StaggeredPanel with = panel(run, outcome, "system", weeks);
      WaveEstimate estimate = WaveEstimate.of(with, panel(run, outcome, "twin", weeks));
      if (!Double.isFinite(estimate.naive()) || !Double.isFinite(estimate.truth())) {
        continue;
      }
      String title = Say.capital(outcome.label()) + ", " + outcome.unit();
      charts.add(Frame.both(title, new DotChart(title, dots(estimate), Say::number)));
      lines.add(
          List.of(
              outcome.label(),
              outcome.unit(),
              Say.number(estimate.naive()),
              Say.number(estimate.truth()),
              Say.number(estimate.bias()),
              Say.number(estimate.before())));
    }
    if (lines.isEmpty()) {
      return new Shown.Nothing("no neighbourhood had its wave while another waited");
    }
    return new Shown.Drawn(
        "Whoever has no twin compares neighbourhoods that have the system with those that wait for it. The filled dot is that"
            + " estimate, or nothing for those who wait; the hollow one is the difference to the twins.",
        charts,
        "difference made by the system; units stand beside each outcome",
        "Naive: the coefficient of treatment beside fixed effects of neighbourhood and week, by least squares, of the"
            + " system's world alone. True: the mean difference to the same people in ordinary life, in neighbourhoods and"
            + " weeks with the system. Before the wave: the same where it has not come yet.",
        new DataTable(
            List.of("outcome", "unit", "naive estimate", "truth", "bias", "true before the wave"),
            lines),
        "how far an evaluation of such a rollout would be off here, and that effects which grow, reach those who wait, or"
            + " change what is recorded are why",
        "that real evaluations are off by as much");
  }

  private static List<DotChart.Row> dots(WaveEstimate estimate) {
    return List.of(
        new DotChart.Row("", "with the system", estimate.naive(), estimate.truth()),
        new DotChart.Row("", "while they wait", 0, estimate.before()));
  }

  private static StaggeredPanel panel(Run run, Outcome outcome, String world, int weeks) {
    List<Row> rows =
        run.tables()
            .ask(
                "select block, (day - 1) // "
                    + WEEK
                    + " as week, bool_and(arrived) as arrived, "
                    + outcome.sql()
                    + " as value from neighbourhood_days where world = ? group by block, week order by block, week",
                world);
    int blocks = 1 + (int) rows.stream().mapToLong(row -> row.whole("block")).max().orElse(-1);
    double[][] values = new double[blocks][weeks];
    boolean[][] treated = new boolean[blocks][weeks];
    for (Row row : rows) {
      int week = (int) row.whole("week");
      if (week < weeks) {
        values[(int) row.whole("block")][week] = row.number("value");
        treated[(int) row.whole("block")][week] = row.is("arrived");
      }
    }
    return new StaggeredPanel(values, treated);
  }
}
