package glasshouse.report.compare;

import glasshouse.report.markup.Element;
import java.util.List;

/** The head of an experiment's page. */
final class Front {
  private Front() {}

  /**
   * Its title, what was lived, and what was found in a few sentences.
   *
   * @param setting who lived for how long, and how often
   */
  static Element of(String title, String setting, List<String> found) {
    Element lead = Element.of("div").as("lead");
    found.forEach(sentence -> lead.add(Element.of("p", Told.printed(sentence)).as("headline")));
    return Element.of("header")
        .as("front")
        .add(
            Element.of("p", "Glasshouse, a simulation. Every person in it is synthetic.")
                .as("kicker"))
        .add(Element.of("h1", title))
        .add(Element.of("p", setting).as("setting"))
        .add(lead);
  }
}
