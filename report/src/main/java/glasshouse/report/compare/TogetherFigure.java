package glasshouse.report.compare;

import glasshouse.lab.ablate.Ablated;
import glasshouse.lab.ablate.Ablated.Interaction;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.PlainUnit;
import glasshouse.report.chart.Whisker;
import glasshouse.report.figure.DataTable;
import glasshouse.report.figure.Figure;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What parts do together, and none of them by itself. */
final class TogetherFigure implements PartsFigure {
  private static final List<String> HEADS =
      List.of("", "whole", "sum of parts", "interaction", "luck", "sum to whole");
  private static final double MANY = 100;

  /** A sum so many times as large as a whole: the whole is what rounding leaves of nought. */
  private static final double NOTHING = 1e9;

  private static final String CHAIN =
      " A sum is larger than the whole where parts stand in a chain: a camera that finds and the fine that follows each"
          + " carry the whole effect, for without either there is none. It is smaller where parts stand in for one another.";

  @Override
  public String id() {
    return "together";
  }

  @Override
  public String title() {
    return "More, or less, than the sum of the parts";
  }

  @Override
  public Figure.Shown show(Parts parts) {
    List<Interaction> harms = of(parts, parts.harms());
    List<Interaction> acts = of(parts, parts.acts());
    if (harms.isEmpty() && acts.isEmpty()) {
      return new Figure.Shown.Nothing("no part changes any of the main harms or any act");
    }
    List<Node> charts = new ArrayList<>();
    if (!harms.isEmpty()) {
      charts.add(table("What happens to people", harms).draw());
    }
    if (!acts.isEmpty()) {
      charts.add(table("What people do", acts).draw());
    }
    return new Figure.Shown.Drawn(
        sentence(Stream.concat(harms.stream(), acts.stream()).toList().getFirst()) + CHAIN,
        charts,
        "as the tables say, by measure",
        "whole: the whole minus ordinary life. Sum of parts: the whole minus the whole without a part, added up over all"
            + " parts but the loop. Interaction: the whole minus the sum, the mean over societies. Each row is drawn on a"
            + " scale of its own with nought in the middle"
            + ordinary(parts),
        data(parts),
        "where parts of this system need one another in this model, and where they stand in for one another",
        "which parts these are: parts are switched off one by one, not two by two");
  }

  /** What ordinary life has, too, is in the sum and not in the whole. */
  private static String ordinary(Parts parts) {
    List<String> names =
        parts.taken().stream().filter(Ablated.Part::ordinary).map(Ablated.Part::id).toList();
    return names.isEmpty()
        ? ""
        : ". Ordinary life has parts of these names, too: "
            + String.join(", ", names)
            + ". As far as they are the same, their effects are in the sum and not in the whole";
  }

  private static List<Interaction> of(Parts parts, List<Measure> measures) {
    return measures.stream()
        .flatMap(
            m ->
                parts.ablated().interactions().stream()
                    .filter(i -> i.measure().id().equals(m.id())))
        .toList();
  }

  private static MarkTable table(String title, List<Interaction> interactions) {
    return new MarkTable(title, HEADS, interactions.stream().map(TogetherFigure::line).toList());
  }

  private static MarkTable.Line line(Interaction i) {
    PlainUnit unit = PlainUnit.of(i.measure());
    double scale = unit.scale();
    Whisker whisker =
        new Whisker(
            scale * i.difference(),
            scale * i.luck().low(),
            scale * i.luck().high(),
            Double.NaN,
            Double.NaN,
            "neither");
    return new MarkTable.Line(
        i.measure().label(),
        i.measure().about(),
        unit.words(),
        List.of(Told.of(i, i.total()), Told.of(i, i.sum()), Told.of(i, i.difference())),
        whisker,
        Told.of(i, i.difference()) + "; luck " + luck(i),
        List.of(luck(i)),
        List.of(times(i)));
  }

  private static String luck(Interaction i) {
    return i.luck().exists()
        ? Told.of(i, i.luck().low()) + " to " + Told.of(i, i.luck().high())
        : "–";
  }

  /** How often the whole goes into the sum; a dash where it does not, or is next to nothing. */
  private static String times(Interaction i) {
    double times = i.sum() / i.total();
    if (!Double.isFinite(times) || times <= 0 || times > NOTHING) {
      return "–";
    }
    String format = times > MANY ? "over %.0f times" : times < 10 ? "%.1f times" : "%.0f times";
    return String.format(Locale.ROOT, format, Math.min(times, MANY));
  }

  private static String sentence(Interaction i) {
    PlainUnit unit = PlainUnit.of(i.measure());
    return Say.capital(i.measure().label())
        + ", "
        + unit.words()
        + ": the whole makes "
        + Told.of(i, i.total())
        + ", its parts one by one add up to "
        + Told.of(i, i.sum())
        + ", and what is left is "
        + Told.of(i, i.difference())
        + (i.luck().exists() ? " (" + luck(i) + " by luck alone)." : ".");
  }

  private static DataTable data(Parts parts) {
    List<List<String>> rows = new ArrayList<>();
    for (Interaction i : parts.ablated().interactions()) {
      if (i.total() != 0 || i.sum() != 0) {
        rows.add(
            List.of(
                Say.capital(i.measure().label()) + ", " + PlainUnit.of(i.measure()).words(),
                Told.of(i, i.total()),
                Told.of(i, i.sum()),
                Told.of(i, i.difference()),
                luck(i),
                i.measure().about()));
      }
    }
    return new DataTable(
        List.of("measure", "whole", "sum of parts", "interaction", "luck", "definition"), rows);
  }
}
