package glasshouse.report.compare;

import glasshouse.report.figure.Figure;
import glasshouse.report.markup.Element;
import glasshouse.report.markup.Node;
import glasshouse.report.page.FigureSection;
import java.util.ArrayList;
import java.util.List;

/** The sections of a page in order, and the links to them. */
final class Contents {
  private final Element links = Element.of("nav").with("aria-label", "Figures");
  private final List<Node> sections = new ArrayList<>();
  private final List<Node> missing = new ArrayList<>();
  private Element line = Element.of("div");

  /** Links from now on stand on a line of their own. */
  void line() {
    line = Element.of("div");
    links.add(line);
  }

  /** The same, under a name; the sections to come stand under it, too. */
  void line(String name, String id) {
    line();
    line.add(Element.of("b", name)).add(" ");
    sections.add(Element.of("h2", name).as("pair").with("id", id));
  }

  /** A link alone. */
  void link(String id, String title) {
    line.add(Element.of("a", title).with("href", "#" + id)).add(" ");
  }

  /** A section and its link. */
  void add(String id, String title, Node section) {
    link(id, title);
    sections.add(section);
  }

  /** A figure and its link, or why there is none. */
  void add(String id, String title, Figure.Shown shown) {
    switch (shown) {
      case Figure.Shown.Drawn drawn -> add(id, title, FigureSection.of(id, title, drawn));
      case Figure.Shown.Nothing nothing -> missing.add(FigureSection.missing(title, nothing));
    }
  }

  /** The figures of this line are over: here stands what is missing of them. */
  void end() {
    sections.addAll(missing);
    missing.clear();
  }

  /** All links. */
  Element links() {
    return links;
  }

  /** All sections. */
  List<Node> sections() {
    return List.copyOf(sections);
  }
}
