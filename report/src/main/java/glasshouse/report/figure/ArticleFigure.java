package glasshouse.report.figure;

import glasshouse.lab.Activity;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Measures;
import glasshouse.lab.measure.PlainUnit;
import glasshouse.report.chart.DotChart;
import glasshouse.report.markup.Element;
import glasshouse.report.markup.Node;
import glasshouse.world.scenario.ArticleRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the article says, row by row: what was simulated of it in this run, and what it did. */
public final class ArticleFigure implements Figure {
  private static final Set<String> BY = Set.of("group");

  @Override
  public String id() {
    return "article";
  }

  @Override
  public String title() {
    return "What the article says, row by row";
  }

  @Override
  public Shown show(Run run) {
    Set<String> parts =
        run.result().systems().stream().map(Activity::id).collect(Collectors.toSet());
    List<Measure> measures = Measures.of(run.plan().with());
    List<Node> cards = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    for (ArticleRow row : run.plan().with().merged().catalogue().article()) {
      List<String> there = row.parts().stream().filter(parts::contains).toList();
      if (row.parts().isEmpty() || !there.isEmpty()) {
        cards.add(card(run, row, there, measures, lines));
      }
    }
    return new Shown.Drawn(
        "The article's claims, in our words, with what stands for each of them in this run. Which part changes which life"
            + " is told by glasshouse ablate.",
        cards,
        "as said in each line",
        "Rows of which nothing is at work in this scenario are left out. Figures are of everyone; below them the groups with"
            + " the most and the least.",
        new DataTable(List.of("row", "measure", "group", "system", "twins"), lines),
        "what of the article was at work in this run, and how its figures differ from the twins' and between groups",
        "that a row alone did what stands beside it: the figures are of the whole system");
  }

  private static Node card(
      Run run,
      ArticleRow row,
      List<String> there,
      List<Measure> measures,
      List<List<String>> lines) {
    Element card = Element.of("section").as("row");
    card.add(Element.of("h3", row.number() + ". " + row.says()));
    card.add(Element.of("p", row.work()).as("work"));
    if (!there.isEmpty()) {
      card.add(Element.of("p", "At work: " + String.join(", ", there) + ".").as("note"));
    }
    Element table = Element.of("table");
    for (Measure measure : measures) {
      if (row.measures().contains(measure.id())) {
        List<DotChart.Row> rows = Margins.of(run, measure.id(), 1, BY);
        if (!rows.isEmpty()) {
          table.add(line(run, row, measure, rows, lines));
        }
      }
    }
    return card.add(table);
  }

  private static Node line(
      Run run, ArticleRow row, Measure measure, List<DotChart.Row> rows, List<List<String>> lines) {
    PlainUnit unit = PlainUnit.of(measure);
    String label = Say.capital(Say.words(measure.label()));
    for (DotChart.Row of : rows) {
      String twins = run.twins() ? unit.value(of.twin()) : "–";
      lines.add(List.of("" + row.number(), label, of.label(), unit.value(of.system()), twins));
    }
    Element name =
        Element.of("td", label).add(Element.of("div", words(unit) + groups(rows, unit)).as("note"));
    Element line = Element.of("tr").add(name);
    line.add(Element.of("td", unit.value(rows.getFirst().system())).as("number"));
    return run.twins()
        ? line.add(Element.of("td", "twins " + twin(rows.getFirst(), unit)).as("number soft"))
        : line;
  }

  /** What the twins have none of is no nought. */
  private static String twin(DotChart.Row row, PlainUnit unit) {
    return row.twin() == 0 ? "–" : unit.value(row.twin());
  }

  private static String words(PlainUnit unit) {
    return unit.percent() ? "in percent" : unit.words();
  }

  /** The groups with the most and the least of it. */
  private static String groups(List<DotChart.Row> rows, PlainUnit unit) {
    List<DotChart.Row> groups =
        rows.stream()
            .skip(1)
            .filter(row -> !Double.isNaN(row.system()))
            .sorted(Comparator.comparingDouble(DotChart.Row::system).reversed())
            .toList();
    if (groups.size() < 2) {
      return "";
    }
    return "; " + one(groups.getFirst(), unit) + ", " + one(groups.getLast(), unit);
  }

  private static String one(DotChart.Row row, PlainUnit unit) {
    return row.label() + " " + unit.value(row.system());
  }
}
