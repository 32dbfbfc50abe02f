package glasshouse.report.figure;

import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Measures;
import glasshouse.report.chart.Frame;
import glasshouse.report.chart.LineChart;
import glasshouse.report.chart.LineChart.Line;
import glasshouse.report.markup.Element;
import glasshouse.report.markup.Node;
import java.util.ArrayList;
import java.util.List;

/** Fear, trust, private view and awareness over time: small drawings side by side. */
public final class MoodFigure implements Figure {
  private static final List<String> SHOWN = List.of("fear", "trust", "private-view", "aware");

  @Override
  public String id() {
    return "mood";
  }

  @Override
  public String title() {
    return "Fear, trust, and the view one keeps to oneself";
  }

  @Override
  public Shown show(Run run) {
    Series series = new Series(run);
    List<Line> all = new ArrayList<>();
    Element grid = Element.of("div").as("grid");
    for (Measure measure : Measures.of(run.plan().with())) {
      if (SHOWN.contains(measure.id())) {
        List<Line> lines =
            series.worlds(series.of(measure.id(), "system"), series.of(measure.id(), "twin"));
        if (!lines.isEmpty()) {
          grid.add(small(measure, lines));
          lines.forEach(
              line -> all.add(new Line(measure.label() + ", " + line.label(), "", line.points())));
        }
      }
    }
    if (all.isEmpty()) {
      return new Shown.Nothing("there are no adults");
    }
    List<Node> charts = List.of(grid);
    return new Shown.Drawn(
        "Adults under the system"
            + (run.twins() ? ", and in grey their twins in ordinary life." : "."),
        charts,
        "means of adults from 0 to 1; awareness: share of adults; " + series.span(),
        "Fear of what may follow and trust in neighbours are scales of 16 steps; the private view is how legitimate a"
            + " person holds the order to be, whatever they say; aware is who knows of the system.",
        Series.table(all, Say::number),
        "in which direction living under the system moves minds in this model, and how fast",
        "how afraid real people are: the scales have no unit outside the model, and most sizes behind them are assumed");
  }

  private static Node small(Measure measure, List<Line> lines) {
    return Element.of("div")
        .as("chart")
        .add(
            new LineChart(Say.capital(measure.label()), lines, Say::axis)
                .draw(Frame.NARROW)
                .with("role", "img")
                .with("aria-label", measure.label()));
  }
}
