package glasshouse.report.compare;

import glasshouse.report.chart.Whisker;
import glasshouse.report.chart.WhiskerMark;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures as a table by unit, with three numbers, a drawing and a remark in each row.
 *
 * @param title above it
 * @param heads of the six columns
 * @param lines in order
 */
record MarkTable(String title, List<String> heads, List<Line> lines) {
  private static final int DRAWING = 4;

  /** The lists are copied. */
  MarkTable {
    heads = List.copyOf(heads);
    lines = List.copyOf(lines);
  }

  /**
   * One row.
   *
   * @param label what it is
   * @param about its definition
   * @param unit in words
   * @param numbers three
   * @param whisker the drawing, on a scale of its own
   * @param tip the drawing in words
   * @param ranges in words, below the drawing
   * @param remarks at the end; none leaves the cell empty
   */
  record Line(
      String label,
      String about,
      String unit,
      List<String> numbers,
      Whisker whisker,
      String tip,
      List<String> ranges,
      List<String> remarks) {}

  Element draw() {
    Element table =
        Element.of("table").as("effects").add(Element.of("thead").add(heading())).add(body());
    return Element.of("div").add(Element.of("h3", title)).add(table);
  }

  private Element heading() {
    Element row = Element.of("tr");
    heads.forEach(head -> row.add(Element.of("th", head).with("scope", "col")));
    return row;
  }

  private Element body() {
    Map<String, List<Line>> byUnit = new LinkedHashMap<>();
    lines.forEach(l -> byUnit.computeIfAbsent(l.unit(), u -> new ArrayList<>()).add(l));
    Element body = Element.of("tbody");
    byUnit.forEach(
        (unit, some) -> {
          Element head =
              Element.of("th", unit)
                  .with("colspan", String.valueOf(heads.size()))
                  .with("scope", "colgroup");
          body.add(Element.of("tr").as("unit").add(head));
          some.forEach(line -> body.add(row(line)));
        });
    return body;
  }

  private Element row(Line line) {
    String label = Say.capital(line.label());
    return Element.of("tr")
        .add(Element.of("th", label).with("scope", "row").with("title", line.about()))
        .add(cell(1, line.numbers().get(0)).as("number"))
        .add(cell(2, line.numbers().get(1)).as("number"))
        .add(cell(3, line.numbers().get(2)).as("number"))
        .add(drawing(label, line))
        .add(remarks(line.remarks()));
  }

  private Element cell(int column, String words) {
    return Element.of("td", words).with("data-head", heads.get(column));
  }

  private Element drawing(String label, Line line) {
    Element ranges = Element.of("div").as("ranges");
    for (int i = 0; i < line.ranges().size(); i++) {
      ranges.add(i == 0 ? "" : " ").add(Element.of("span", line.ranges().get(i)));
    }
    return Element.of("td")
        .as("drawing")
        .with("data-head", heads.get(DRAWING))
        .add(
            new WhiskerMark(line.whisker())
                .draw(WhiskerMark.CELL)
                .with("role", "img")
                .with("aria-label", label + ": " + line.tip()))
        .add(ranges);
  }

  private Element remarks(List<String> remarks) {
    Element cell = Element.of("td").as("worse").with("data-head", heads.getLast());
    for (int i = 0; i < remarks.size(); i++) {
      Element words = Element.of("div", remarks.get(i));
      cell.add(i == 0 ? words : words.as("ranges"));
    }
    return cell;
  }
}
