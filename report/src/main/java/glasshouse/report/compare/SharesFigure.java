package glasshouse.report.compare;

import glasshouse.lab.ablate.Ablated;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Slice;
import glasshouse.report.figure.DataTable;
import glasshouse.report.figure.Figure;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import glasshouse.report.markup.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How much of the effect of the whole goes when a part goes. */
final class SharesFigure implements PartsFigure {
  @Override
  public String id() {
    return "shares";
  }

  @Override
  public String title() {
    return "How much of the whole goes with each part";
  }

  @Override
  public Figure.Shown show(Parts parts) {
    List<Contrast> harms = wholes(parts, parts.harms());
    List<Contrast> acts = wholes(parts, parts.acts());
    if (harms.isEmpty() && acts.isEmpty()) {
      return new Figure.Shown.Nothing(
          "the whole differs from ordinary life in none of the main harms and in no act");
    }
    List<Contrast> all = Stream.concat(harms.stream(), acts.stream()).toList();
    List<ShareTable.Line> lines = parts.all().stream().map(part -> line(part, all)).toList();
    List<ShareTable.Line> shown = lines.stream().filter(ShareTable.Line::carries).toList();
    ShareTable table = new ShareTable(harms, acts, shown);
    List<Node> charts = new ArrayList<>(List.of(table.draw()));
    int left = lines.size() - shown.size();
    charts.add(
        Element.of(
                "p",
                "Not shown: "
                    + Say.count(left)
                    + (left == 1 ? " part that carries" : " parts that carry")
                    + " less than half a percent of each of these.")
            .as("note"));
    return new Figure.Shown.Drawn(
        sentence(shown, all),
        charts,
        "percent of the whole's effect",
        "the whole minus the whole without the part, as a share of the whole minus ordinary life; means over societies."
            + " Blue: without the part that much of the effect is gone. Orange: the part works against the whole, and without"
            + " it the effect is larger. An empty cell: less than half a percent. Harms stand first, in the order that was"
            + " settled beforehand, then acts in order of name. A measure in italics: luck leaves a doubt whether the whole"
            + " changes it at all, and shares of it are as unsure",
        data(lines, all),
        "which parts an effect of this system hangs on in this model, and which it would go on without",
        "that shares add up to all: parts in a chain each carry the whole of it, and parts that stand in for one another"
            + " carry none");
  }

  private static List<Contrast> wholes(Parts parts, List<Measure> measures) {
    return measures.stream()
        .flatMap(m -> parts.whole(m).stream())
        .filter(SharesFigure::real)
        .toList();
  }

  /** Whether it is more than what rounding leaves of nought. */
  private static boolean real(Contrast c) {
    double level = Math.max(Math.abs(c.level()), Math.abs(c.otherLevel()));
    return Math.abs(c.difference()) > 1e-12 * level;
  }

  private static ShareTable.Line line(Ablated.Part part, List<Contrast> wholes) {
    List<Double> shares = new ArrayList<>();
    for (Contrast whole : wholes) {
      shares.add(
          Parts.find(part.effects(), whole.measure(), Slice.ALL)
              .map(c -> c.difference() / whole.difference())
              .orElse(Double.NaN));
    }
    return new ShareTable.Line(part.kind(), part.id(), shares);
  }

  private static String sentence(List<ShareTable.Line> shown, List<Contrast> all) {
    Contrast main = all.getFirst();
    List<String> half =
        shown.stream()
            .filter(line -> line.shares().getFirst() >= 0.5)
            .map(ShareTable.Line::id)
            .toList();
    return Say.capital(main.measure().label())
        + ": "
        + (half.isEmpty()
            ? "no part carries half of what the whole does."
            : (half.size() == 1
                    ? "half of it or more goes with "
                    : "half of it or more goes with each of ")
                + String.join(", ", half)
                + ".");
  }

  private static DataTable data(List<ShareTable.Line> lines, List<Contrast> all) {
    List<String> heads = new ArrayList<>(List.of("kind", "part"));
    all.forEach(c -> heads.add(c.measure().label()));
    List<List<String>> rows = new ArrayList<>();
    for (ShareTable.Line line : lines) {
      List<String> row = new ArrayList<>(List.of(line.kind(), line.id()));
      line.shares().forEach(share -> row.add(Say.share(share)));
      rows.add(row);
    }
    return new DataTable(heads, rows);
  }
}
