package glasshouse.report.page;

import glasshouse.lab.Summary;
import glasshouse.report.figure.Run;
import glasshouse.report.markup.Element;
import glasshouse.report.markup.Node;
import java.util.List;

/** Page 1: what happened, what the authority sees of it, and what the model leaves out. */
final class FrontPage {
  private FrontPage() {}

  static Node of(Run run) {
    Summary summary = run.summary();
    return Element.of("header")
        .as("front")
        .add(
            Element.of("p", "Glasshouse, a simulation. Every person in it is synthetic.")
                .as("kicker"))
        .add(Element.of("h1", summary.title()))
        .add(Element.of("p", summary.about()).as("about"))
        .add(Element.of("p", summary.setting()).as("setting"))
        .add(paragraph(summary))
        .add(
            Element.of("div")
                .as("columns ledger")
                .add(
                    side("What the authority sees", summary.record(), run.twins())
                        .add(
                            Element.of(
                                    "p",
                                    "It also knows whom it fined, showed and listed. Of the rest of the other column it sees"
                                        + " nothing: not who was innocent, not who is afraid, not who says nothing.")
                                .as("blank")))
                .add(side("What happened", summary.life(), run.twins())))
        .add(LeftOut.of(summary))
        .add(FactList.of(run));
  }

  /** Sentences of a thousand people as one paragraph; the number that opens each stands out. */
  private static Node paragraph(Summary summary) {
    Element paragraph = Element.of("p").as("lead");
    if (summary.sentences().isEmpty()) {
      paragraph.add("To these people nothing happened that a system had done. ");
    } else {
      paragraph.add("Of 1,000 people who live under it: ");
    }
    for (String sentence : summary.sentences()) {
      int space = Math.max(0, sentence.indexOf(' '));
      paragraph
          .add(Element.of("b", sentence.substring(0, space)))
          .add(sentence.substring(space) + ". ");
    }
    return paragraph.add("This is one society, lived once: no interval.");
  }

  private static Element side(String title, List<Summary.Table> tables, boolean twins) {
    Element column = Element.of("div").as("column").add(Element.of("h2", title));
    if (tables.isEmpty()) {
      return column.add(Element.of("p", "Nothing."));
    }
    Element table = Element.of("table");
    Element head = Element.of("tr").add(Element.of("th")).add(Element.of("th", "level"));
    table.add(Element.of("thead").add(twins ? head.add(Element.of("th", "against twins")) : head));
    for (Summary.Table unit : tables) {
      table.add(body(unit, twins));
    }
    return column.add(table);
  }

  private static Element body(Summary.Table unit, boolean twins) {
    Element body = Element.of("tbody");
    body.add(
        Element.of("tr")
            .as("unit")
            .add(
                Element.of("th", unit.unit())
                    .with("colspan", twins ? "3" : "2")
                    .with("scope", "colgroup")));
    for (Summary.Row row : unit.rows()) {
      Element line =
          Element.of("tr")
              .add(Element.of("td", row.label()))
              .add(Element.of("td", row.value()).as("number"));
      body.add(
          twins
              ? line.add(Element.of("td", row.difference().replace('-', '−')).as("number"))
              : line);
    }
    return body;
  }
}
