package glasshouse.report.chart;

import glasshouse.report.markup.Element;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A whisker a row on one axis with a line at nought: a forest plot. Where thin bars are much longer
 * than thick ones they are cut, and end in an arrow. Where labels leave too little room beside
 * them, they stand above what they name.
 *
 * @param title above it
 * @param rows from top to bottom
 * @param numbers how a value of the axis is written
 * @param sections how a new one is told apart
 */
public record ForestChart(
    String title, List<Row> rows, DoubleFunction<String> numbers, Sections sections)
    implements Chart {
  /** How a new section is told apart. */
  public enum Sections {
    /** By a line. */
    RULED,
    /** By a line and its name. */
    NAMED
  }

  private static final double STEP = 22;
  private static final double SPACE = 10;
  private static final double NAME = 20;
  private static final double ABOVE = 15;

  /** The share of a frame that labels may take beside what they name. */
  private static final double BESIDE = 0.4;

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

  /** Sections are told apart by a line. */
  public ForestChart(String title, List<Row> rows, DoubleFunction<String> numbers) {
    this(title, rows, numbers, Sections.RULED);
  }

  @Override
  public Element draw(Frame frame) {
    double beside = GAP + widest(rows.stream().map(Row::label).toList());
    boolean above = beside > BESIDE * frame.width();
    double left = above ? GAP : beside;
    double right = frame.width() - GAP - widest(rows.stream().map(Row::value).toList());
    double step = above ? STEP + ABOVE : STEP;
    long fresh = rows.stream().filter(row -> !row.section().isEmpty()).count();
    List<Element> headline = frame.headline(title);
    double top = TOP + Frame.LINE * (headline.size() - 1);
    double bottom = top + rows.size() * step + head() * fresh;
    Element svg = frame.svg(bottom + 24);
    svg.addAll(headline);
    Scale x = axis(left, right);
    Axis.below(svg, x, top - 6, bottom, frame.narrow() ? 3 : 6, numbers);
    svg.add(Frame.line(x.at(0), top - 6, x.at(0), bottom, "nought"));
    double y = top;
    for (Row row : rows) {
      if (!row.section().isEmpty()) {
        y += head();
        section(svg, row, y, frame.width());
      }
      double middle = y + step - STEP / 2;
      svg.add(
          above
              ? Frame.words(0, y + ABOVE - 2, "label over", row.label())
              : Frame.words(0, middle + 4, "label", row.label()));
      svg.add(Frame.tipped(row.tip(), row.whisker().draw(x, middle)));
      svg.add(
          Frame.words(frame.width(), middle + 4, "told end " + row.whisker().style(), row.value()));
      y += step;
    }
    return svg;
  }

  /** How much room a new section takes. */
  private double head() {
    return sections == Sections.NAMED ? SPACE + NAME : SPACE;
  }

  private void section(Element svg, Row row, double y, double width) {
    double line = y - head() + SPACE / 2;
    svg.add(Frame.line(0, line, width, line, "rule"));
    if (sections == Sections.NAMED) {
      svg.add(Frame.words(0, y - 5, "section over", row.section()));
    }
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
