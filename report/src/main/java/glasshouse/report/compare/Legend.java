package glasshouse.report.compare;

import glasshouse.report.chart.Whisker;
import glasshouse.report.chart.WhiskerMark;
import glasshouse.report.markup.Element;

/** The bars with their names. */
final class Legend {
  private Legend() {}

  static Element of(String first, boolean ignorance) {
    return of(first + " does worse", first + " does better", ignorance);
  }

  /** With such words for what is worse and what is better. */
  static Element of(String worse, String better, boolean ignorance) {
    Element list = Element.of("ul").as("legend");
    list.add(item("harm", 0.55, ignorance, worse));
    list.add(item("gain", -0.55, ignorance, better));
    return list.add(
        item(
            "neither", 0.55, ignorance, "luck leaves a doubt, or neither way is worse for people"));
  }

  private static Element item(String style, double mean, boolean ignorance, String words) {
    double wide = ignorance ? 0.45 : Double.NaN;
    Whisker whisker = new Whisker(mean, mean - 0.15, mean + 0.15, mean - wide, mean + wide, style);
    return Element.of("li")
        .add(
            new WhiskerMark(whisker)
                .draw(WhiskerMark.CELL)
                .with("role", "img")
                .with("aria-label", words))
        .add(Element.of("span", words));
  }
}
