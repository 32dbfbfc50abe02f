package glasshouse.report.compare;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.report.chart.Whisker;
import glasshouse.report.chart.WhiskerMark;
import glasshouse.report.markup.Element;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

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
    double from = all(Whisker::from).min().orElse(0);
    double to = all(Whisker::to).max().orElse(0);
    Element body = Element.of("tbody");
    String before = "";
    for (Line line : lines) {
      if (!line.kind().equals(before)) {
        body.add(ShareTable.kind(line.kind(), line.groups().size() + 1));
      }
      body.add(row(line, from, to));
      before = line.kind();
    }
    return Element.of("table").as("groups").add(Element.of("thead").add(head)).add(body);
  }

  /** Where means and intervals of luck begin and end; thin bars may go on beyond it. */
  private DoubleStream all(ToDoubleFunction<Whisker> end) {
    return lines.stream()
        .flatMap(line -> line.groups().stream())
        .mapToDouble(c -> end.applyAsDouble(Told.finely(c).whisker().narrow()));
  }

  private static Element row(Line line, double from, double to) {
    Element row = Element.of("tr").add(Element.of("th", line.id()).with("scope", "row"));
    line.groups().forEach(c -> row.add(cell(line.id(), c, from, to)));
    return row;
  }

  private static Element cell(String part, Contrast c, double from, double to) {
    Told told = Told.finely(c);
    return Element.of("td")
        .add(
            new WhiskerMark(told.whisker(), from, to)
                .draw(WhiskerMark.CELL)
                .with("role", "img")
                .with("aria-label", part + ", " + c.slice().groupLabel() + ": " + told.tip()))
        .add(Element.of("span", told.difference()).as("by " + told.style()));
  }
}
