package glasshouse.report.compare;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.measure.Slice;
import glasshouse.report.chart.ForestChart;
import glasshouse.report.chart.Frame;
import glasshouse.report.figure.DataTable;
import glasshouse.report.figure.Figure;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import glasshouse.report.markup.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** On whom the main differences fall. */
final class CohortsFigure implements PairFigure {
  @Override
  public String id() {
    return "cohorts";
  }

  @Override
  public String title() {
    return "On whom it falls";
  }

  @Override
  public Figure.Shown show(Pair pair) {
    List<Contrast> harms = pair.harms();
    if (harms.isEmpty()) {
      return new Figure.Shown.Nothing("no measure differs in any society");
    }
    List<Node> charts = new ArrayList<>();
    Contrast main = harms.getFirst();
    charts.add(Frame.both(title(main), chart(pair, main)));
    Element grid = Element.of("div").as("grid");
    for (Contrast c : harms.subList(1, harms.size())) {
      Element drawing = chart(pair, c).draw(Frame.NARROW);
      grid.add(
          Element.of("div")
              .as("chart")
              .add(drawing.with("role", "img").with("aria-label", title(c))));
    }
    if (harms.size() > 1) {
      charts.add(grid);
    }
    return new Figure.Shown.Drawn(
        sentence(pair, main),
        charts,
        harms.stream().map(CohortsFigure::title).collect(Collectors.joining("; ")),
        "The difference within each group, sex, age and fifth of incomes, on one axis a drawing; bars and colours as"
            + " above. A thin bar that ends in an arrow goes on: the table has its end",
        table(pair, harms),
        "on which cohorts of this model the rules fall harder, where thick bars do not overlap",
        "why: groups differ in this model in where they live, what they earn and how well faces are told apart, and most of"
            + " these sizes are assumed");
  }

  private static String title(Contrast c) {
    return Say.capital(c.measure().label()) + ", " + new Told(c).unit().words();
  }

  private static ForestChart chart(Pair pair, Contrast of) {
    List<ForestChart.Row> rows = new ArrayList<>();
    Slice before = Slice.ALL;
    for (Contrast c : pair.cohorts(of.measure())) {
      Told told = new Told(c);
      String label = People.label(c.slice());
      rows.add(
          new ForestChart.Row(
              People.fresh(c.slice(), before),
              label,
              told.whisker(),
              told.difference(),
              label + ": " + told.tip()));
      before = c.slice();
    }
    return new ForestChart(Say.capital(of.measure().label()), rows, Say::axis);
  }

  private static String sentence(Pair pair, Contrast main) {
    List<Contrast> cohorts =
        pair.cohorts(main.measure()).stream()
            .filter(c -> !c.slice().equals(Slice.ALL))
            .sorted(Comparator.comparingDouble(Contrast::difference))
            .toList();
    if (cohorts.isEmpty()) {
      return title(main) + ".";
    }
    return title(main)
        + ": the difference goes from "
        + told(cohorts.getFirst())
        + " to "
        + told(cohorts.getLast())
        + "; for everyone it is "
        + new Told(main).difference()
        + ".";
  }

  private static String told(Contrast c) {
    return new Told(c).difference() + " (" + People.label(c.slice()) + ")";
  }

  private static DataTable table(Pair pair, List<Contrast> harms) {
    List<List<String>> rows = new ArrayList<>();
    for (Contrast harm : harms) {
      for (Contrast c : pair.cohorts(harm.measure())) {
        Told told = new Told(c);
        rows.add(
            List.of(
                title(c),
                People.label(c.slice()),
                told.level(),
                told.otherLevel(),
                told.difference(),
                told.luck(),
                told.ignorance()));
      }
    }
    return new DataTable(
        List.of(
            "measure",
            "people",
            pair.first(),
            pair.other(),
            "difference",
            "luck",
            "luck and ignorance"),
        rows);
  }
}
