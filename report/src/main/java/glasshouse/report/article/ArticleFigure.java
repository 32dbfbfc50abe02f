package glasshouse.report.article;

import glasshouse.lab.measure.PlainUnit;
import glasshouse.report.article.Came.Of;
import glasshouse.report.figure.DataTable;
import glasshouse.report.figure.Figure;
import glasshouse.report.figure.Run;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import glasshouse.report.markup.Node;
import glasshouse.world.scenario.ArticleRow;
import glasshouse.world.yaml.Node.Mapping;
import glasshouse.world.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A walk through the article, row by row: what it says, what was simulated of it in this run, what
 * that did, to whom, and how sure one can be.
 */
public final class ArticleFigure implements Figure {
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
    Outcomes outcomes = new Outcomes(run);
    Grounds grounds = new Grounds(run);
    Set<String> names = new TreeSet<>();
    names(run.plan().with().merged().tree(), names);
    List<RowCard> cards = new ArrayList<>();
    for (ArticleRow row : run.plan().with().merged().catalogue().article()) {
      List<String> there = row.parts().stream().filter(names::contains).toList();
      List<Came> came =
          row.measures().stream().map(outcomes::find).flatMap(Optional::stream).toList();
      cards.add(new RowCard(row, there, came, run.twins(), grounds));
    }
    List<Node> pieces = new ArrayList<>();
    pieces.add(index(cards));
    cards.forEach(card -> pieces.add(card.draw()));
    return new Shown.Drawn(
        sentence(cards, run.twins()),
        pieces,
        "as said in each line",
        "A group is named where it is hit a quarter more than another at least. Hit: by how much worse it is than for the twins,"
            + " where one way of a measure is worse for people; else how much of it there is.",
        table(cards),
        "what of the article was at work in this run, and how its figures differ from the twins' and between groups",
        "that a row alone did what stands beside it: the figures are of the whole system (glasshouse ablate tells which part changes"
            + " which life); nor that this is so of other people with other luck (glasshouse compare)");
  }

  /** Names of all that a scenario has: keys of maps within maps. */
  private static void names(Mapping map, Set<String> names) {
    map.entries()
        .forEach(
            (name, entry) -> {
              if (entry.value() instanceof Mapping inner) {
                names.add(name);
                names(inner, names);
              } else if (entry.value() instanceof Sequence entries) {
                entries.items().stream()
                    .filter(Mapping.class::isInstance)
                    .forEach(item -> names((Mapping) item, names));
              }
            });
  }

  private static String sentence(List<RowCard> cards, boolean twins) {
    long there = cards.stream().filter(RowCard::isThere).count();
    String here =
        there == cards.size()
            ? "All " + there + " rows of the article are at work here."
            : there
                + " of the article's "
                + cards.size()
                + " rows are at work here; the others say so.";
    String dots =
        twins
            ? " Each small picture goes from nought to the most: full dot, everyone under the system; hollow dot, their twins in"
                + " ordinary life; short lines, the three groups under the system."
            : " Each small picture goes from nought to the most: dot, everyone; short lines, the three groups.";
    return here + dots;
  }

  private static Element index(List<RowCard> cards) {
    Element list = Element.of("ol").as("walk");
    for (RowCard card : cards) {
      list.add(
          Element.of("li")
              .as(card.isThere() ? "there" : "absent")
              .with("value", String.valueOf(card.row().number()))
              .add(Element.of("a", card.row().says()).with("href", "#" + card.id())));
    }
    return list;
  }

  private static DataTable table(List<RowCard> cards) {
    List<List<String>> lines = new ArrayList<>();
    for (RowCard card : cards) {
      if (card.isThere()) {
        card.came().forEach(came -> lines.addAll(lines(card.row(), came)));
      }
    }
    List<String> heads = List.of("row", "measure", "group", "people", "times", "system", "twins");
    return new DataTable(heads, lines);
  }

  private static List<List<String>> lines(ArticleRow row, Came came) {
    PlainUnit unit = PlainUnit.of(came.measure());
    String label = Say.capital(Say.words(came.measure().label()));
    List<Of> all = new ArrayList<>(List.of(came.everyone()));
    all.addAll(came.groups());
    return all.stream()
        .map(
            of ->
                List.of(
                    String.valueOf(row.number()),
                    label,
                    of.group(),
                    Say.count(Math.round(of.people())),
                    Double.isNaN(of.times()) ? "–" : Say.count(Math.round(of.times())),
                    unit.value(of.system()),
                    Double.isNaN(of.twin()) ? "–" : unit.value(of.twin())))
        .toList();
  }
}
