package glasshouse.report.compare;

import glasshouse.lab.compare.Shares;
import glasshouse.lab.fork.Fates.Aspect;
import glasshouse.lab.fork.Fates.Fate;
import glasshouse.lab.measure.PlainUnit;
import glasshouse.lab.measure.Slice;
import glasshouse.report.chart.Frame;
import glasshouse.report.chart.StackChart;
import glasshouse.report.figure.DataTable;
import glasshouse.report.figure.Figure;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How adults stand in the end under the first scenario beside the other. */
final class FatesFigure implements PairFigure {
  /** Parts of a bar from left to right. */
  private static final List<Fate> ORDER =
      List.of(Fate.WORSE, Fate.MIXED, Fate.UNCHANGED, Fate.BETTER);

  @Override
  public String id() {
    return "fates";
  }

  @Override
  public String title() {
    return "How adults stand in the end";
  }

  @Override
  public Figure.Shown show(Pair pair) {
    if (Stream.of(Aspect.values()).allMatch(aspect -> isSame(pair, aspect))) {
      return new Figure.Shown.Nothing("every adult stands the same in every society");
    }
    List<Node> charts = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      charts.add(chart(pair, aspect, lines));
    }
    return new Figure.Shown.Drawn(
        sentence(pair),
        charts,
        "shares of adults, means over societies",
        "On the last evening. Livelihood: purse (by a basic need of a day or more), work, months in arrears. Mind: fear and trust"
            + " in neighbours (by a step of fifteen). Worse is who stands worse in one of these and better in none; mixed,"
            + " worse in one and better in another. Nothing is weighed against anything",
        new DataTable(List.of("in", "people", "they stand", "share", "luck"), lines),
        "how many stand worse or better in this model, in what, and among whom",
        "by how much, or that one evening stands for a life");
  }

  private static boolean isSame(Pair pair, Aspect aspect) {
    return mean(shares(pair, Slice.ALL, aspect), Fate.UNCHANGED) == 1;
  }

  private static List<Shares> shares(Pair pair, Slice slice, Aspect aspect) {
    return Shares.fates(pair.assumed(), pair.index(), slice, aspect);
  }

  private static Node chart(Pair pair, Aspect aspect, List<List<String>> lines) {
    List<StackChart.Row> rows = new ArrayList<>();
    Slice before = Slice.ALL;
    for (Slice slice : Slice.marginals()) {
      List<Shares> shares = shares(pair, slice, aspect);
      if (Double.isFinite(shares.getFirst().mean())) {
        List<Double> parts = ORDER.stream().map(fate -> mean(shares, fate)).toList();
        rows.add(new StackChart.Row(People.fresh(slice, before), People.label(slice), parts));
        ORDER.forEach(fate -> lines.add(line(aspect, slice, of(shares, fate))));
        before = slice;
      }
    }
    List<StackChart.Part> parts =
        ORDER.stream().map(fate -> new StackChart.Part(fate.id(), style(fate))).toList();
    String title = Say.capital(aspect.id()) + ": " + aspect.words();
    return Frame.both(title, new StackChart(parts, rows, Say::axisShare));
  }

  private static String sentence(Pair pair) {
    List<Shares> livelihood = shares(pair, Slice.ALL, Aspect.LIVELIHOOD);
    List<Shares> mind = shares(pair, Slice.ALL, Aspect.MIND);
    return String.format(
        Locale.ROOT,
        "In purse, work and arrears %s of adults stand worse on the last evening under %s than under %s, and %s better; in fear"
            + " and trust %s stand worse, and %s better.",
        PlainUnit.share(mean(livelihood, Fate.WORSE)),
        pair.first(),
        pair.other(),
        PlainUnit.share(mean(livelihood, Fate.BETTER)),
        PlainUnit.share(mean(mind, Fate.WORSE)),
        PlainUnit.share(mean(mind, Fate.BETTER)));
  }

  private static List<String> line(Aspect aspect, Slice slice, Shares shares) {
    return List.of(
        aspect.id(),
        People.label(slice),
        shares.what(),
        PlainUnit.share(shares.mean()),
        Percent.range(shares));
  }

  private static Shares of(List<Shares> shares, Fate fate) {
    return shares.stream().filter(s -> s.what().equals(fate.id())).findFirst().orElseThrow();
  }

  private static double mean(List<Shares> shares, Fate fate) {
    return of(shares, fate).mean();
  }

  private static String style(Fate fate) {
    return switch (fate) {
      case WORSE -> "harm";
      case MIXED -> "mixed";
      case UNCHANGED -> "same";
      case BETTER -> "gain";
    };
  }
}
