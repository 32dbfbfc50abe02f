package glasshouse.report.compare;

import glasshouse.lab.compare.Shares;
import glasshouse.lab.fork.Through;
import glasshouse.lab.measure.PlainUnit;
import glasshouse.report.chart.AroundChart;
import glasshouse.report.chart.Frame;
import glasshouse.report.chart.Shade;
import glasshouse.report.figure.DataTable;
import glasshouse.report.figure.Figure;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Whose lives parted, when, and through what. */
final class ForksFigure implements PairFigure {
  private static final int MOST_CAUSES = 12;

  /** Spillover at the bottom, where little of it can be seen. */
  private static final List<Through> ORDER =
      List.of(
          Through.MAIL,
          Through.FACES,
          Through.BOARDS,
          Through.FACES_AND_BOARDS,
          Through.RULES,
          Through.TOUCHED);

  @Override
  public String id() {
    return "forks";
  }

  @Override
  public String title() {
    return "Whose lives part, and through what";
  }

  @Override
  public Figure.Shown show(Pair pair) {
    Shares parted = Shares.parted(pair.assumed(), pair.index());
    if (parted.mean() == 0) {
      return new Figure.Shown.Nothing("no life takes another turn in any society");
    }
    List<Shares> ways = Shares.through(pair.assumed(), pair.index());
    List<List<String>> lines = new ArrayList<>();
    for (int w = 0; w < ways.size(); w++) {
      Shares way = ways.get(w);
      lines.add(
          List.of(Through.values()[w].words(), PlainUnit.share(way.mean()), Percent.range(way)));
    }
    return new Figure.Shown.Drawn(
        sentence(pair, parted),
        List.of(
            Frame.both("People whose lives have parted, by day", chart(pair)),
            Element.of("p", Spillover.sentence(pair)).as("see"),
            Element.of("h3", "What differed first"),
            causes(pair)),
        "share of all people, mean over societies with all numbers as assumed",
        "A life parts on the first day on which anything differs between the two worlds for that person: an act, a"
            + " sighting, a decision, a consequence, a gate, a door, a turn of life, or what is said in public. touched: the"
            + " system had touched the household in either world; rules: by the rules one knows and the cameras one sees"
            + " alone; faces, boards, both, mail: through others, before anything had touched the household",
        new DataTable(List.of("a life parted", "share", "luck"), lines),
        "how far a rulebook reaches beyond those whom it touches, in this model",
        "that a life that parted went ill: a fork is a first difference, large or small");
  }

  private static String sentence(Pair pair, Shares parted) {
    return PlainUnit.share(parted.mean())
        + " of all people take another turn under "
        + pair.first()
        + " than under "
        + pair.other()
        + " within "
        + Say.count(pair.firstScenario().days())
        + " days, half of them by day "
        + Shares.medianDay(pair.assumed(), pair.index())
        + ".";
  }

  private static AroundChart chart(Pair pair) {
    int days = pair.firstScenario().days();
    List<AroundChart.Band> bands = new ArrayList<>();
    for (Through way : ORDER) {
      double[] byDay = Parting.cumulative(pair, way);
      if (byDay[days - 1] >= Spillover.SHOWN) {
        List<Double> values = DoubleStream.of(byDay).boxed().toList();
        bands.add(new AroundChart.Band(name(way), colour(way), values));
      }
    }
    List<Double> along = IntStream.rangeClosed(1, days).mapToObj(day -> (double) day).toList();
    return new AroundChart(along, bands, List.of(), Say::axisShare);
  }

  private static String name(Through way) {
    return way == Through.FACES_AND_BOARDS ? "both" : way.id();
  }

  private static String colour(Through way) {
    return switch (way) {
      case TOUCHED -> Shade.much(0.75);
      case RULES -> "fill:var(--twin)";
      case FACES -> Shade.ofRank(3, 0, 4);
      case BOARDS -> Shade.ofRank(2, 0, 4);
      case FACES_AND_BOARDS -> Shade.ofRank(1, 0, 4);
      case MAIL -> "fill:var(--alarm)";
    };
  }

  private static Element causes(Pair pair) {
    List<List<String>> rows =
        Shares.causes(pair.assumed(), pair.index(), MOST_CAUSES).stream()
            .map(
                cause ->
                    List.of(
                        Parting.what(cause),
                        Parting.where(cause, pair),
                        PlainUnit.share(cause.mean()),
                        Percent.range(cause)))
            .toList();
    return new DataTable(List.of("cause", "it happened", "of all people", "luck"), rows).draw();
  }
}
