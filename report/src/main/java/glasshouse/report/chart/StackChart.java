package glasshouse.report.chart;

import glasshouse.report.markup.Element;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A bar a row that is cut into the parts of a whole.
 *
 * @param parts what a bar is cut into, from left to right
 * @param rows from top to bottom
 * @param numbers how a share is written
 */
public record StackChart(List<Part> parts, List<Row> rows, DoubleFunction<String> numbers)
    implements Chart {
  private static final double STEP = 24;
  private static final double BAR = 17;
  private static final double SPACE = 10;
  private static final double TOP = 28;
  private static final double GAP = 12;
  private static final double KEY = 10;

  /**
   * One part.
   *
   * @param label in the key
   * @param style class of its colour
   */
  public record Part(String label, String style) {}

  /**
   * One row.
   *
   * @param section a new section begins here and is called so; empty within one
   * @param label what it is
   * @param shares of each part
   */
  public record Row(String section, String label, List<Double> shares) {
    /** The list is copied. */
    public Row {
      shares = List.copyOf(shares);
    }
  }

  @Override
  public Element draw(Frame frame) {
    double left =
        GAP + rows.stream().mapToDouble(row -> Frame.widthOf(row.label())).max().orElse(0);
    long sections = rows.stream().filter(row -> !row.section().isEmpty()).count();
    Element svg = frame.svg(TOP + rows.size() * STEP + SPACE * sections);
    key(svg);
    double y = TOP;
    for (Row row : rows) {
      if (!row.section().isEmpty()) {
        y += SPACE;
        svg.add(Frame.line(0, y - SPACE / 2 - 2, frame.width(), y - SPACE / 2 - 2, "rule"));
      }
      svg.add(Frame.words(0, y + BAR - 4, "label", row.label()));
      bar(svg, row, new Scale(0, 1, left, frame.width()), y);
      y += STEP;
    }
    return svg;
  }

  private void key(Element svg) {
    double x = 0;
    for (Part part : parts) {
      svg.add(Frame.box(x, 4, KEY, KEY, "part " + part.style()));
      svg.add(Frame.words(x + KEY + 5, 13, "label", part.label()));
      x += KEY + 17 + Frame.widthOf(part.label());
    }
  }

  private void bar(Element svg, Row row, Scale x, double y) {
    double sum = 0;
    for (int p = 0; p < parts.size(); p++) {
      double share = row.shares().get(p);
      double start = x.at(sum);
      double width = x.at(sum + share) - start;
      if (share > 0) {
        String words = numbers.apply(share);
        Part part = parts.get(p);
        Element box = Frame.box(start, y, width, BAR, "part " + part.style());
        svg.add(Frame.tipped(row.label() + ", " + part.label() + ": " + words, box));
        if (width > Frame.widthOf(words) + 6) {
          String style = "in mid " + part.style();
          svg.add(Frame.words(start + width / 2, y + BAR - 4, style, words));
        }
      }
      sum += share;
    }
  }
}
