package glasshouse.report.chart;

import glasshouse.report.markup.Element;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A row a group: a full dot under the system, a hollow one for the twin, a line between them.
 *
 * @param title above it
 * @param rows from top to bottom
 * @param numbers how a value is written
 */
public record DotChart(String title, List<Row> rows, DoubleFunction<String> numbers)
    implements Chart {
  private static final double SPACE = 14;

  /**
   * One row.
   *
   * @param section a new section begins here and is called so; empty within one
   * @param label what it is
   * @param system value under the system
   * @param twin value of the twins; not a number without one
   */
  public record Row(String section, String label, double system, double twin) {}

  @Override
  public Element draw(Frame frame) {
    double left =
        (frame.narrow() ? 4 : 150) + (low() < 0 ? 12 + Frame.widthOf(numbers.apply(low())) : 0);
    double right = frame.width() - 12 - Frame.widthOf(numbers.apply(high()));
    double step = frame.narrow() ? 36 : 24;
    double top = 34;
    double bottom = top + rows.size() * step + SPACE * sections();
    Element svg = frame.svg(bottom + 24);
    svg.add(Frame.words(0, 13, "head", title));
    Scale x = new Scale(Math.min(0, low()), high() == 0 ? 1 : high(), left, right);
    Axis.below(svg, x, top - 6, bottom, frame.narrow() ? 3 : 5, numbers);
    double y = top;
    for (Row row : rows) {
      y += row.section().isEmpty() ? 0 : SPACE;
      if (!row.section().isEmpty() && y > top + SPACE) {
        svg.add(Frame.line(0, y - SPACE / 2, frame.width(), y - SPACE / 2, "rule"));
      }
      row(svg, row, x, y, frame.narrow() ? 24 : 13, frame.narrow());
      y += step;
    }
    return svg;
  }

  private void row(Element svg, Row row, Scale x, double y, double middle, boolean above) {
    double at = y + middle;
    svg.add(Frame.words(0, above ? y + 11 : at + 4, "label", row.label()));
    double system = x.at(row.system());
    double end = system;
    if (!Double.isNaN(row.twin())) {
      double twin = x.at(row.twin());
      svg.add(Frame.line(twin, at, system, at, "between"));
      svg.add(
          Frame.tipped(
              row.label() + ", twins: " + numbers.apply(row.twin()),
              dot(twin, at, "dot twin hollow")));
      end = Math.max(end, twin);
    }
    svg.add(
        Frame.tipped(
            row.label() + ", under the system: " + numbers.apply(row.system()),
            dot(system, at, "dot system")));
    boolean before = row.system() < row.twin() && x.from() < 0;
    double words = before ? system - 9 : end + 9;
    svg.add(
        Frame.words(words, at + 4, before ? "value end" : "value", numbers.apply(row.system())));
  }

  private static Element dot(double x, double y, String style) {
    return Element.of("circle").with("cx", x).with("cy", y).with("r", 4.5).as(style);
  }

  private long sections() {
    return rows.stream().filter(row -> !row.section().isEmpty()).count();
  }

  private double high() {
    return rows.stream().mapToDouble(r -> max(r.system(), r.twin())).max().orElse(1);
  }

  private double low() {
    return rows.stream()
        .mapToDouble(r -> Double.isNaN(r.twin()) ? r.system() : Math.min(r.system(), r.twin()))
        .min()
        .orElse(0);
  }

  private static double max(double a, double b) {
    return Double.isNaN(b) ? a : Math.max(a, b);
  }
}
