package glasshouse.report.compare;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.report.chart.WhiskerMark;
import glasshouse.report.markup.Element;
import java.util.List;

/**
 * One measure by part and group, a drawing in each cell, all on one scale.
 *
 * @param lines in order
 */
record GroupTable(List<Line> lines) {
  /**
   * One part.
   *
   * @param kind of it
   * @param id its name
   * @param groups its effect on each group
   */
  record Line(String kind, String id, List<Contrast> groups) {
    /** The list is copied. */
    Line {
      groups = List.copyOf(groups);
    }
  }

  /** The lines are copied. */
  GroupTable {
    lines = List.copyOf(lines);
  }

  Element draw() {
    Element head = Element.of("tr").add(Element.of("td"));
    lines
        .getFirst()
        .groups()
        .forEach(c -> head.add(Element.of("th", c.slice().groupLabel()).with("scope", "col")));
    Element body = Element.of("tbody");
    String before = "";
    for (Line line : lines) {
      body.add(row(line).as(line.kind().equals(before) ? "part" : "part fresh"));
      before = line.kind();
    }
    return Element.of("table").as("groups").add(Element.of("thead").add(head)).add(body);
  }

  /** The farthest that a mean or an interval of luck goes; thin bars may go on beyond it. */
  private double reach() {
    return lines.stream()
        .flatMap(line -> line.groups().stream())
        .mapToDouble(c -> new Told(c).whisker().narrow().reach())
        .max()
        .orElse(1);
  }

  private Element row(Line line) {
    Element row = Element.of("tr").add(Element.of("th", line.id()).with("scope", "row"));
    line.groups().forEach(c -> row.add(cell(line.id(), c)));
    return row;
  }

  private Element cell(String part, Contrast c) {
    Told told = new Told(c);
    return Element.of("td")
        .add(
            new WhiskerMark(told.whisker(), reach())
                .draw(WhiskerMark.CELL)
                .with("role", "img")
                .with("aria-label", part + ", " + c.slice().groupLabel() + ": " + told.tip()))
        .add(Element.of("span", told.difference()).as("by " + told.style()));
  }
}
