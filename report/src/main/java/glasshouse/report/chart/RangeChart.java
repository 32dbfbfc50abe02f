package glasshouse.report.chart;

import glasshouse.report.markup.Element;
import java.util.List;
import java.util.Locale;

/**
 * Counts that span many sizes: a bar a row on a scale where each line is a hundred times the one
 * before, and a tick where the count was expected.
 *
 * @param rows from top to bottom
 */
public record RangeChart(List<Row> rows) implements Chart {
  private static final double STEP_WIDE = 22;
  private static final double STEP_NARROW = 34;

  /**
   * One row.
   *
   * @param label what it is
   * @param count how often
   * @param expected how often that was to be expected; not a number where nothing says
   */
  public record Row(String label, double count, double expected) {}

  @Override
  public Element draw(Frame frame) {
    double left = frame.narrow() ? 4 : 190;
    double step = frame.narrow() ? STEP_NARROW : STEP_WIDE;
    double bottom = 8 + rows.size() * step;
    Element svg = frame.svg(bottom + 22);
    double most =
        rows.stream().mapToDouble(r -> Math.max(log(r.count()), log(r.expected()))).max().orElse(1);
    Scale x = new Scale(0, Math.max(1, most), left, frame.width() - 80);
    for (int power = 0; power <= most; power += 2) {
      double at = x.at(power);
      svg.add(Frame.line(at, 2, at, bottom, power == 0 ? "base" : "hair"));
      svg.add(
          Frame.words(
              at, bottom + 15, power == 0 ? "tick" : "tick mid", count(StrictMath.pow(10, power))));
    }
    double y = 8;
    for (Row row : rows) {
      row(svg, row, x, y, frame.narrow());
      y += step;
    }
    return svg;
  }

  private static void row(Element svg, Row row, Scale x, double y, boolean narrow) {
    double at = narrow ? y + 16 : y + 3;
    svg.add(
        Frame.words(
            0, narrow ? y + 11 : y + 14, row.count() == 0 ? "label none" : "label", row.label()));
    double end = x.at(log(row.count()));
    if (row.count() > 0) {
      svg.add(
          Frame.tipped(
              row.label() + ": " + count(row.count()),
              Frame.box(x.start(), at, end - x.start(), 12, "bar")));
    }
    if (row.expected() >= 1) {
      double tick = x.at(log(row.expected()));
      svg.add(
          Frame.tipped(
              "expected " + count(row.expected()), Frame.box(tick - 1, at - 2, 2, 16, "goal")));
      end = Math.max(end, tick);
    }
    svg.add(
        Frame.words(end + 6, at + 10, "value", row.count() == 0 ? "nothing" : count(row.count())));
  }

  private static double log(double count) {
    return count >= 1 ? StrictMath.log10(count) : 0;
  }

  private static String count(double count) {
    return String.format(Locale.ROOT, "%,.0f", count);
  }
}
