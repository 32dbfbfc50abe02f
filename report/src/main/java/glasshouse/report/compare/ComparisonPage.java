package glasshouse.report.compare;

import glasshouse.lab.Circumstances;
import glasshouse.lab.compare.Compared;
import glasshouse.report.figure.Figure;
import glasshouse.report.markup.Element;
import glasshouse.report.markup.Node;
import glasshouse.report.page.Document;
import glasshouse.report.page.FigureSection;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code report.html} of a comparison: one file that needs nothing else, made from what was found
 * and from nothing besides, so that the same comparison makes the same page.
 */
public final class ComparisonPage {
  /** The figures of a pair in their order. */
  static final List<PairFigure> FIGURES =
      List.of(
          new EffectsFigure(),
          new CohortsFigure(),
          new SocietiesFigure(),
          new FatesFigure(),
          new ForksFigure());

  private final Element contents = Element.of("nav").with("aria-label", "Figures");
  private final List<Node> sections = new ArrayList<>();

  private ComparisonPage() {}

  /** The page of a comparison. */
  public static String of(Compared compared, Circumstances circumstances) {
    ComparisonPage page = new ComparisonPage();
    List<Pair> pairs = Pair.of(compared);
    for (Pair pair : pairs) {
      page.pair(pair, pairs.size() > 1);
    }
    Element more = Element.of("div");
    page.link(more, "limits", "What may be said");
    page.link(more, "assumptions", "What nobody knows");
    page.link(more, "provenance", "Where this is from");
    Element main =
        Element.of("main")
            .add(Opening.of(compared))
            .add(page.contents.add(more))
            .addAll(page.sections)
            .add(Limits.of(compared))
            .add(Assumptions.of(compared))
            .add(Origin.of(compared, circumstances));
    return Document.of(Opening.title(compared), main);
  }

  private void pair(Pair pair, boolean named) {
    Element links = Element.of("div");
    if (named) {
      links.add(Element.of("b", pair.title())).add(" ");
      sections.add(Element.of("h2", pair.title()).as("pair").with("id", pair.id("pair")));
    }
    contents.add(links);
    link(links, pair.id("rules"), "In what the rules differ");
    sections.add(RulesSection.of(pair));
    List<Element> missing = new ArrayList<>();
    for (PairFigure figure : FIGURES) {
      switch (figure.show(pair)) {
        case Figure.Shown.Drawn drawn -> {
          link(links, pair.id(figure.id()), figure.title());
          sections.add(FigureSection.of(pair.id(figure.id()), figure.title(), drawn));
        }
        case Figure.Shown.Nothing nothing ->
            missing.add(FigureSection.missing(figure.title(), nothing));
      }
    }
    if (!pair.harms().isEmpty()) {
      link(links, pair.id("precision"), PrecisionSection.TITLE);
      sections.add(PrecisionSection.of(pair));
    }
    sections.addAll(missing);
  }

  private void link(Element to, String id, String title) {
    to.add(Element.of("a", title).with("href", "#" + id)).add(" ");
  }
}
