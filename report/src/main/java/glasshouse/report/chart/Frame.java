package glasshouse.report.chart;

import glasshouse.report.markup.Element;
import glasshouse.report.markup.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * How much room a chart has. Each is drawn twice, for a desk and for a phone, because shrinking a
 * drawing shrinks its words; the style sheet shows one of them.
 *
 * @param width in pixels
 */
public record Frame(double width) {
  /** On a desk, and on paper. */
  public static final Frame WIDE = new Frame(720);

  /** On a phone. */
  public static final Frame NARROW = new Frame(328);

  /** Where a headline stands, how far apart its lines are, how wide a letter of it may be. */
  private static final double HEAD = 13;

  static final double LINE = 16;
  private static final double BOLD = 8.2;

  /** Whether labels must stand above what they name instead of beside it. */
  public boolean narrow() {
    return width < 500;
  }

  /** A chart in both widths. */
  public static Element both(String label, Chart chart) {
    return Element.of("div")
        .as("chart")
        .add(chart.draw(WIDE).as("wide").with("role", "img").with("aria-label", label))
        .add(chart.draw(NARROW).as("narrow").with("role", "img").with("aria-label", label));
  }

  /** An empty drawing of this width. */
  Element svg(double height) {
    return Element.of("svg")
        .with("viewBox", "0 0 " + Element.number(width) + " " + Element.number(height))
        .with("width", width)
        .with("height", height);
  }

  /** Words in a drawing. */
  static Element words(double x, double y, String style, String words) {
    return Element.of("text").with("x", x).with("y", y).as(style).add(words);
  }

  /** A headline, in as many lines as it takes in a wide typeface. */
  List<Element> headline(String title) {
    List<Element> lines = new ArrayList<>();
    String line = "";
    for (String word : title.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (longer.length() * BOLD > width && !line.isEmpty()) {
        lines.add(words(0, HEAD + LINE * lines.size(), "head", line));
        longer = word;
      }
      line = longer;
    }
    lines.add(words(0, HEAD + LINE * lines.size(), "head", line));
    return lines;
  }

  /** A straight line. */
  static Element line(double x1, double y1, double x2, double y2, String style) {
    return Element.of("line").with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2).as(style);
  }

  /** A rectangle; what would have no size is drawn as a hair. */
  static Element box(double x, double y, double width, double height, String style) {
    return Element.of("rect")
        .with("x", x)
        .with("y", y)
        .with("width", Math.max(0.3, width))
        .with("height", Math.max(0.3, height))
        .as(style);
  }

  /** A group of pieces with a tip that shows under the pointer. */
  static Element tipped(String tip, Node... pieces) {
    return Element.of("g").add(Element.of("title", tip)).addAll(List.of(pieces));
  }

  /** About how wide words are at the size that charts have. */
  static double widthOf(String words) {
    return words.length() * 6.7;
  }
}
