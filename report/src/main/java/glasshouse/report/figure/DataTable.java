package glasshouse.report.figure;

import glasshouse.report.markup.Element;
import java.util.List;

/**
 * Figures as rows and columns; what looks like a number stands at the right.
 *
 * @param heads of the columns
 * @param rows as many cells as heads
 */
public record DataTable(List<String> heads, List<List<String>> rows) {
  /** Lists are copied. */
  public DataTable {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The table, which may be wider than a phone and then scrolls by itself. */
  public Element draw() {
    Element head = Element.of("tr");
    heads.forEach(h -> head.add(Element.of("th", h).with("scope", "col")));
    Element body = Element.of("tbody");
    for (List<String> row : rows) {
      Element line = Element.of("tr");
      row.forEach(cell -> line.add(cell(cell)));
      body.add(line);
    }
    return Element.of("div")
        .as("scroll")
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", "table")
        .add(Element.of("table").add(Element.of("thead").add(head)).add(body));
  }

  private static Element cell(String words) {
    Element cell = Element.of("td", words);
    return words.matches("[+−±-]?[0-9][0-9.,]*( ?%)?") ? cell.as("number") : cell;
  }

  /** The same, to be opened by who wants it. */
  public Element folded() {
    return Element.of("details").add(Element.of("summary", "The data as a table")).add(draw());
  }
}
