package glasshouse.report.compare;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.Interval;
import glasshouse.lab.ensemble.Society;
import glasshouse.report.chart.Frame;
import glasshouse.report.chart.StripChart;
import glasshouse.report.figure.DataTable;
import glasshouse.report.figure.Figure;
import glasshouse.report.figure.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** The measure of the headline in every single society: luck beside ignorance. */
final class SocietiesFigure implements PairFigure {
  @Override
  public String id() {
    return "societies";
  }

  @Override
  public String title() {
    return "Luck beside ignorance";
  }

  @Override
  public Figure.Shown show(Pair pair) {
    Optional<Contrast> headline = pair.headline();
    if (headline.isEmpty()) {
      return new Figure.Shown.Nothing("no measure differs in any society");
    }
    Contrast c = headline.get();
    Told told = new Told(c);
    String title = Say.capital(c.measure().label()) + ", difference";
    List<StripChart.Row> rows = new ArrayList<>();
    rows.add(row("Luck alone", told, values(pair, c, pair.assumed()), c.luck(), Interval.NONE));
    if (pair.ignorance()) {
      double[] drawn = values(pair, c, pair.drawn());
      rows.add(row("Luck and ignorance", told, drawn, Interval.NONE, c.ignorance()));
    }
    return new Figure.Shown.Drawn(
        sentence(pair, told),
        List.of(Frame.both(title, new StripChart(title, rows, Say::axis))),
        told.unit().words(),
        c.measure().about()
            + ". A dot is a society: "
            + pair.first()
            + " minus "
            + pair.other()
            + ". Below the first strip stand the mean and its interval of luck"
            + (pair.ignorance() ? ", below the second the interval of luck and ignorance" : ""),
        table(pair, told),
        "how far societies that share all assumptions differ by luck"
            + (pair.ignorance() ? ", and how much further when the assumptions are drawn" : ""),
        "that the truth lies within: the priors are wide guesses, and what the model leaves out is in neither strip");
  }

  private static StripChart.Row row(
      String name, Told told, double[] values, Interval thick, Interval thin) {
    double scale = told.unit().scale();
    double mean = thin.exists() ? Double.NaN : told.contrast().difference();
    double[] scaled = DoubleStream.of(values).map(v -> scale * v).toArray();
    return new StripChart.Row(
        name + ", " + Say.count(values.length) + " societies",
        scaled,
        told.whisker(mean, thick, thin));
  }

  private static double[] values(Pair pair, Contrast c, List<Society> societies) {
    return pair.compared().differences(c, societies);
  }

  private static String sentence(Pair pair, Told told) {
    String assumed = span(told, values(pair, told.contrast(), pair.assumed()));
    String drawn =
        pair.ignorance()
            ? "; with the assumed numbers drawn, "
                + span(told, values(pair, told.contrast(), pair.drawn()))
            : "";
    return "With all numbers as assumed, the difference in single societies goes "
        + assumed
        + drawn
        + ".";
  }

  private static String span(Told told, double[] values) {
    return "from "
        + told.difference(DoubleStream.of(values).min().orElse(Double.NaN))
        + " to "
        + told.difference(DoubleStream.of(values).max().orElse(Double.NaN));
  }

  private static DataTable table(Pair pair, Told told) {
    double[] assumed = values(pair, told.contrast(), pair.assumed());
    double[] drawn = values(pair, told.contrast(), pair.drawn());
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(assumed.length, drawn.length); i++) {
      rows.add(
          List.of(
              Say.count(i),
              i < assumed.length ? told.difference(assumed[i]) : "–",
              i < drawn.length ? told.difference(drawn[i]) : "–"));
    }
    return new DataTable(List.of("society", "as assumed", "drawn"), rows);
  }
}
