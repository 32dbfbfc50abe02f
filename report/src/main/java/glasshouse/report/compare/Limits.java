package glasshouse.report.compare;

import glasshouse.lab.compare.Compared;
import glasshouse.report.markup.Element;
import java.util.List;

/** What may be said from a comparison, and what may not. */
final class Limits {
  private static final List<String> MAY =
      List.of(
          "Within this model the rules make the difference: both worlds have the same people, the same luck and the same"
              + " ordinary life before.",
          "In which direction an effect goes, and how sure that is: beyond luck where the thick bar leaves out nought,"
              + " beyond ignorance where the thin bar does, too.",
          "Among which people of this model it is large.");

  private static final List<String> MAY_NOT =
      List.of(
          "That a real society would change by these figures. Nothing here is a forecast.",
          "That an effect is small because its bar is short: each row of a table has a scale of its own.",
          "That one of several rules makes the difference. A scenario with that rule alone can say it.",
          "That a row is an effect because its thick bar leaves out nought, where many rows are read: of twenty without any"
              + " effect, one would.",
          "That the thin bar holds all that is unknown. It holds the numbers that are marked as assumed, within their"
              + " priors; not what the model leaves out, nor the rules themselves, which are chosen and not drawn.");

  private Limits() {}

  static Element of(Compared compared) {
    return of(MAY, notOf(compared));
  }

  /** A section of such sentences. */
  static Element of(List<String> may, List<String> mayNot) {
    return Element.of("section")
        .as("figure")
        .with("id", "limits")
        .add(Element.of("h2", "What may be said, and what may not"))
        .add(
            Element.of("div")
                .as("columns")
                .add(column("One may say", may))
                .add(column("One may not say", mayNot)));
  }

  private static List<String> notOf(Compared compared) {
    return compared.drawn().isEmpty() ? MAY_NOT.subList(0, MAY_NOT.size() - 1) : MAY_NOT;
  }

  private static Element column(String title, List<String> sentences) {
    Element list = Element.of("ul");
    sentences.forEach(sentence -> list.add(Element.of("li", sentence)));
    return Element.of("div").as("column").add(Element.of("h3", title)).add(list);
  }
}
