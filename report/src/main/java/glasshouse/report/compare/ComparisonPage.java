package glasshouse.report.compare;

import glasshouse.lab.Circumstances;
import glasshouse.lab.compare.Compared;
import glasshouse.report.markup.Element;
import glasshouse.report.page.Document;
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

  private final Contents contents = new Contents();

  private ComparisonPage() {}

  /** The page of a comparison. */
  public static String of(Compared compared, Circumstances circumstances) {
    ComparisonPage page = new ComparisonPage();
    List<Pair> pairs = Pair.of(compared);
    for (Pair pair : pairs) {
      page.pair(pair, pairs.size() > 1);
    }
    page.contents.line();
    page.contents.link("limits", "What may be said");
    page.contents.link("assumptions", "What nobody knows");
    page.contents.link("provenance", "Where this is from");
    Element main =
        Element.of("main")
            .add(Opening.of(compared))
            .add(page.contents.links())
            .addAll(page.contents.sections())
            .add(Limits.of(compared))
            .add(Assumptions.of(compared.drawn(), compared.comparison().first()))
            .add(Origin.of(compared, circumstances));
    return Document.of(Opening.title(compared), main);
  }

  private void pair(Pair pair, boolean named) {
    if (named) {
      contents.line(pair.title(), pair.id("pair"));
    } else {
      contents.line();
    }
    contents.add(pair.id("rules"), "In what the rules differ", RulesSection.of(pair));
    FIGURES.forEach(
        figure -> contents.add(pair.id(figure.id()), figure.title(), figure.show(pair)));
    if (!pair.harms().isEmpty()) {
      contents.add(pair.id("precision"), PrecisionSection.TITLE, PrecisionSection.of(pair));
    }
    contents.end();
  }
}
