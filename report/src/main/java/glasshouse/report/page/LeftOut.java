package glasshouse.report.page;

import glasshouse.lab.Summary;
import glasshouse.report.markup.Element;
import glasshouse.report.markup.Node;
import java.util.List;

/** What no figure of the page can show, because the model has none of it. */
final class LeftOut {
  /** As docs/model.md has it under “What is not there yet”; what is built leaves both. */
  private static final List<String> ABSENT =
      List.of(
          "Watchlists, classrooms, informants and home devices: errors of these are not in any count here.",
          "Schools, care, housing and marriage: no home is lost, no lesson and no treatment.",
          "Corruption, evasion of the system by its own staff, and what it costs to run.");

  private LeftOut() {}

  static Node of(Summary summary) {
    Element list = Element.of("ul");
    summary.limits().forEach(limit -> list.add(Element.of("li", limit)));
    ABSENT.forEach(absent -> list.add(Element.of("li", absent)));
    return Element.of("section")
        .with("id", "left-out")
        .add(Element.of("h2", "What this does not show"))
        .add(list);
  }
}
