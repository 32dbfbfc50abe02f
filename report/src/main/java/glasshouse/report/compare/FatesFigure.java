package glasshouse.report.compare;

import glasshouse.lab.PlainUnit;
import glasshouse.lab.Slice;
import glasshouse.lab.compare.Shares;
import glasshouse.lab.fork.Fates.Fate;
import glasshouse.report.chart.Frame;
import glasshouse.report.chart.StackChart;
import glasshouse.report.figure.DataTable;
import glasshouse.report.figure.Figure;
import glasshouse.report.figure.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    List<Shares> everyone = Shares.fates(pair.assumed(), pair.index(), Slice.ALL);
    if (mean(everyone, Fate.UNCHANGED) == 1) {
      return new Figure.Shown.Nothing("every adult stands the same in every society");
    }
    List<StackChart.Row> rows = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    Slice before = Slice.ALL;
    for (Slice slice : Slice.marginals()) {
      List<Shares> shares = Shares.fates(pair.assumed(), pair.index(), slice);
      if (Double.isFinite(shares.getFirst().mean())) {
        List<Double> parts = ORDER.stream().map(fate -> mean(shares, fate)).toList();
        rows.add(new StackChart.Row(People.fresh(slice, before), People.label(slice), parts));
        ORDER.forEach(fate -> lines.add(line(slice, of(shares, fate))));
        before = slice;
      }
    }
    List<StackChart.Part> parts =
        ORDER.stream().map(fate -> new StackChart.Part(fate.id(), style(fate))).toList();
    return new Figure.Shown.Drawn(
        sentence(pair, everyone),
        List.of(Frame.both(title(), new StackChart(parts, rows, Say::axisShare))),
        "shares of adults, means over societies",
        "Five things count on the last evening: purse (by a basic need of a day or more), work, months in arrears, fear, and"
            + " trust in neighbours (by a step of fifteen). Worse is who stands worse in one and better in none; mixed,"
            + " worse in one and better in another. Nothing is weighed against anything",
        new DataTable(List.of("people", "they stand", "share", "luck"), lines),
        "how many stand worse or better in this model, and among whom",
        "by how much, or that one evening stands for a life: a small step of fear counts like a job lost");
  }

  private static String sentence(Pair pair, List<Shares> shares) {
    return String.format(
        Locale.ROOT,
        "Of adults, %s stand worse under %s than under %s on the last evening and %s better; %s stand worse in one thing and"
            + " better in another, %s the same.",
        PlainUnit.share(mean(shares, Fate.WORSE)),
        pair.first(),
        pair.other(),
        PlainUnit.share(mean(shares, Fate.BETTER)),
        PlainUnit.share(mean(shares, Fate.MIXED)),
        PlainUnit.share(mean(shares, Fate.UNCHANGED)));
  }

  private static List<String> line(Slice slice, Shares shares) {
    return List.of(
        People.label(slice), shares.what(), PlainUnit.share(shares.mean()), Percent.range(shares));
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
