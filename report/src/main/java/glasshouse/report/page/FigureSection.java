package glasshouse.report.page;

import glasshouse.report.figure.Figure;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import java.util.List;

/**
 * A figure with all that belongs to it: what one sees, unit, definition, data, what may be said.
 */
public final class FigureSection {
  private FigureSection() {}

  static Element of(Figure figure, Figure.Shown.Drawn drawn) {
    return of(figure.id(), figure.title(), drawn);
  }

  /** The section of a figure with such a name in links and such a headline. */
  public static Element of(String id, String title, Figure.Shown.Drawn drawn) {
    return Element.of("section")
        .as("figure")
        .with("id", id)
        .add(Element.of("h2", title))
        .add(Element.of("p", drawn.sentence()).as("see"))
        .add(Element.of("div").as("charts").addAll(drawn.charts()))
        .add(
            Element.of("dl")
                .as("notes")
                .addAll(term("Unit", drawn.unit()))
                .addAll(term("Definition", drawn.definition()))
                .addAll(term("One may say", drawn.may()))
                .addAll(term("One may not say", drawn.mayNot())))
        .add(drawn.table().folded());
  }

  /** The line of a figure that has nothing to show. */
  public static Element missing(String title, Figure.Shown.Nothing nothing) {
    return Element.of("p", "Left out: “" + title + "”, because " + nothing.why() + ".").as("none");
  }

  private static List<Element> term(String name, String words) {
    String end = words.endsWith(".") ? "" : ".";
    return List.of(Element.of("dt", name), Element.of("dd", Say.capital(words) + end));
  }
}
