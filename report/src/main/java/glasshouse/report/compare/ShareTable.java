package glasshouse.report.compare;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import java.util.List;
import java.util.Locale;

/**
 * Parts by measures: the darker a cell, the more of the whole goes with the part.
 *
 * @param harms the whole's effects on what is asked first
 * @param acts the whole's effects on what people do
 * @param lines parts by kind, in order of name
 */
record ShareTable(List<Contrast> harms, List<Contrast> acts, List<Line> lines) {
  private static final double MOST = 9.995;

  /** How much colour a cell has that carries all of it, in percent. */
  private static final int STRONGEST = 60;

  /**
   * One part.
   *
   * @param kind of it
   * @param id its name
   * @param shares of the whole's effect by harm, then by act; not a number where it has none
   */
  record Line(String kind, String id, List<Double> shares) {
    /** The list is copied. */
    Line {
      shares = List.copyOf(shares);
    }

    /** Whether it carries anything worth writing of any of them. */
    boolean carries() {
      return shares.stream().anyMatch(share -> Math.abs(share) >= Parts.LEAST);
    }
  }

  /** The table, which scrolls by itself where it is wider than the page. */
  Element draw() {
    Element table =
        Element.of("table").as("shares").add(Element.of("thead").add(head())).add(body());
    return Element.of("div")
        .as("wide-table")
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", "shares of the whole")
        .add(table);
  }

  private Element head() {
    Element row = Element.of("tr").add(Element.of("td"));
    harms.forEach(c -> row.add(measure(c)));
    acts.forEach(c -> row.add(measure(c)));
    return row;
  }

  private static Element measure(Contrast c) {
    boolean doubt = c.luck().exists() && !c.beyondLuck();
    String label = Say.capital(c.measure().label());
    return Element.of("th")
        .with("scope", "col")
        .with("title", c.measure().about())
        .add(Element.of("span", label).as(doubt ? "measure doubt" : "measure"));
  }

  private Element body() {
    Element body = Element.of("tbody");
    String before = "";
    for (Line line : lines) {
      if (!line.kind().equals(before)) {
        body.add(kind(line.kind(), line.shares().size() + 1));
      }
      Element row = Element.of("tr").add(Element.of("th", line.id()).with("scope", "row"));
      line.shares().forEach(share -> row.add(cell(share)));
      body.add(row);
      before = line.kind();
    }
    return body;
  }

  /** A row that says of which kind those below it are. */
  static Element kind(String kind, int columns) {
    return Element.of("tr")
        .as("kind")
        .add(
            Element.of("th", Parts.kinds(kind))
                .with("colspan", String.valueOf(columns))
                .with("scope", "rowgroup"));
  }

  private static Element cell(double share) {
    if (!(Math.abs(share) >= Parts.LEAST)) {
      return Element.of("td");
    }
    long much = Math.round(STRONGEST * Math.min(1, Math.abs(share)));
    String hue = share > 0 ? "best" : "worst";
    return Element.of("td", words(share))
        .with(
            "style",
            "background:color-mix(in oklab,var(--" + hue + ") " + much + "%,var(--paper))");
  }

  private static String words(double share) {
    String sign = share < 0 ? "−" : "";
    return Math.abs(share) > MOST
        ? (share < 0 ? "<−999" : ">999")
        : String.format(Locale.ROOT, "%s%.0f", sign, Math.abs(100 * share));
  }
}
