package glasshouse.report.compare;

import glasshouse.lab.Measure.Side;
import glasshouse.lab.Worse;
import glasshouse.lab.compare.Contrast;
import glasshouse.lab.compare.Society;
import glasshouse.report.chart.WhiskerMark;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Effects of one side as a table with a drawing in each row, by unit.
 *
 * @param pair of scenarios
 * @param side of all of them
 * @param contrasts in order
 */
record EffectTable(Pair pair, Side side, List<Contrast> contrasts) {
  private static final String COLUMNS = "6";

  Element draw() {
    Element table =
        Element.of("table").as("effects").add(Element.of("thead").add(heads())).add(body());
    return Element.of("div").add(Element.of("h3", words())).add(table);
  }

  private String words() {
    return switch (side) {
      case LIFE -> "What happens to people";
      case RECORD -> "What the authority sees";
      case ACT -> "What people do";
      case OWN -> "Measures of the scenario's own";
    };
  }

  private List<String> headings() {
    return List.of(
        "",
        pair.first(),
        pair.other(),
        "difference",
        pair.ignorance() ? "luck; luck and ignorance" : "luck",
        pair.first() + " does worse in");
  }

  private Element heads() {
    Element row = Element.of("tr");
    headings().forEach(head -> row.add(Element.of("th", head).with("scope", "col")));
    return row;
  }

  private Element body() {
    Map<String, List<Contrast>> byUnit = new LinkedHashMap<>();
    for (Contrast c : contrasts) {
      byUnit.computeIfAbsent(new Told(c).unit().words(), u -> new ArrayList<>()).add(c);
    }
    Element body = Element.of("tbody");
    byUnit.forEach(
        (unit, some) -> {
          Element head = Element.of("th", unit).with("colspan", COLUMNS).with("scope", "colgroup");
          body.add(Element.of("tr").as("unit").add(head));
          some.forEach(c -> body.add(row(new Told(c))));
        });
    return body;
  }

  private Element row(Told told) {
    Contrast c = told.contrast();
    String label = Say.capital(c.measure().label());
    return Element.of("tr")
        .add(Element.of("th", label).with("scope", "row").with("title", c.measure().about()))
        .add(cell(1, told.level()))
        .add(cell(2, told.otherLevel()))
        .add(cell(3, told.difference()).as("number by " + told.style()))
        .add(drawing(label, told))
        .add(worse(c));
  }

  private Element cell(int column, String words) {
    return Element.of("td", words).with("data-head", headings().get(column)).as("number");
  }

  private Element drawing(String label, Told told) {
    Element ranges = Element.of("div").as("ranges").add(Element.of("span", told.luck()));
    if (pair.ignorance()) {
      ranges.add(" ").add(Element.of("span", told.ignorance()));
    }
    return Element.of("td")
        .as("drawing")
        .with("data-head", headings().get(4))
        .add(
            new WhiskerMark(told.whisker())
                .draw(WhiskerMark.CELL)
                .with("role", "img")
                .with("aria-label", label + ": " + told.tip()))
        .add(ranges);
  }

  private Element worse(Contrast c) {
    Element cell = Element.of("td").as("worse").with("data-head", headings().get(5));
    if (c.worseSide() == Worse.NEITHER) {
      return cell;
    }
    cell.add(Element.of("div", of(c, c.worse(), pair.assumed())));
    return pair.ignorance()
        ? cell.add(Element.of("div", of(c, c.worseDrawn(), pair.drawn()) + " drawn").as("ranges"))
        : cell;
  }

  private String of(Contrast c, double share, List<Society> societies) {
    int all = pair.compared().differences(c, societies).length;
    return Math.round(share * all) + " of " + all;
  }
}
