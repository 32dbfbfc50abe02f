package glasshouse.report.chart;

import glasshouse.report.markup.Element;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A whisker a row on one axis with a line at nought: a forest plot. Where thin bars are much longer
 * than thick ones they are cut, and end in an arrow.
 *
 * @param title above it
 * @param rows from top to bottom
 * @param numbers how a value of the axis is written
 */
public record ForestChart(String title, List<Row> rows, DoubleFunction<String> numbers)
    implements Chart {
  private static final double STEP = 22;
  private static final double SPACE = 10;
  private static final double TOP = 34;
  private static final double GAP = 12;

  /** How far beyond the thick bars the axis goes, as a share of them. */
  private static final double BEYOND = 0.7;

  /**
   * One row.
   *
   * @param section a new section begins here and is called so; empty within one
   * @param label what it is
   * @param whisker its figure
   * @param value the figure in words, at the right
   * @param tip all of it in words, under the pointer
   */
  public record Row(String section, String label, Whisker whisker, String value, String tip) {}

  @Override
  public Element draw(Frame frame) {
    double left = GAP + widest(rows.stream().map(Row::label).toList());
    double right = frame.width() - GAP - widest(rows.stream().map(Row::value).toList());
    long sections = rows.stream().filter(row -> !row.section().isEmpty()).count();
    double bottom = TOP + rows.size() * STEP + SPACE * sections;
    Element svg = frame.svg(bottom + 24);
    svg.add(Frame.words(0, 13, "head", title));
    Scale x = axis(left, right);
    Axis.below(svg, x, TOP - 6, bottom, frame.narrow() ? 3 : 6, numbers);
    svg.add(Frame.line(x.at(0), TOP - 6, x.at(0), bottom, "nought"));
    double y = TOP;
    for (Row row : rows) {
      if (!row.section().isEmpty()) {
        y += SPACE;
        svg.add(Frame.line(0, y - SPACE / 2, frame.width(), y - SPACE / 2, "rule"));
      }
      double middle = y + STEP / 2;
      svg.add(Frame.words(0, middle + 4, "label", row.label()));
      svg.add(Frame.tipped(row.tip(), row.whisker().draw(x, middle)));
      svg.add(
          Frame.words(frame.width(), middle + 4, "told end " + row.whisker().style(), row.value()));
      y += STEP;
    }
    return svg;
  }

  /** So wide that thick bars are told apart: thin ones may go on beyond it. */
  private Scale axis(double left, double right) {
    double from = rows.stream().mapToDouble(row -> row.whisker().narrow().from()).min().orElse(0);
    double to = rows.stream().mapToDouble(row -> row.whisker().narrow().to()).max().orElse(0);
    double margin = BEYOND * (to - from);
    double least = rows.stream().mapToDouble(row -> row.whisker().from()).min().orElse(0);
    double most = rows.stream().mapToDouble(row -> row.whisker().to()).max().orElse(0);
    return new Scale(Math.max(least, from - margin), Math.min(most, to + margin), left, right);
  }

  private static double widest(List<String> words) {
    return words.stream().mapToDouble(Frame::widthOf).max().orElse(0);
  }
}
