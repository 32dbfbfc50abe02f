package glasshouse.report.chart;

import glasshouse.report.markup.Element;
import java.util.List;

/**
 * Differences of many units below each other: a whisker a row on a scale of its own, all with
 * nought at one place. Where a thin bar is much longer than the thick one it is cut, and ends in an
 * arrow.
 *
 * @param title above it
 * @param rows from top to bottom
 */
public record OwnScales(String title, List<Row> rows) implements Chart {
  private static final double TOP = 26;
  private static final double STEP = 44;
  private static final double WORDS = 14;
  private static final double MARGIN = 12;

  /**
   * One row.
   *
   * @param label what it is
   * @param value the difference in words
   * @param whisker its figure
   */
  public record Row(String label, String value, Whisker whisker) {}

  /** How far a scale goes, as a multiple of what thick bars and dots need. */
  private static final double BEYOND = 2.5;

  /** The list is copied. */
  public OwnScales {
    rows = List.copyOf(rows);
  }

  @Override
  public Element draw(Frame frame) {
    double bottom = TOP + STEP * rows.size();
    Element svg = frame.svg(bottom + 8);
    svg.add(Frame.words(0, 13, "head", title));
    double middle = frame.width() / 2;
    svg.add(Frame.line(middle, TOP - 4, middle, bottom, "nought"));
    double y = TOP;
    for (Row row : rows) {
      double reach = reach(row.whisker());
      Scale x = new Scale(-reach, reach, MARGIN, frame.width() - MARGIN);
      svg.add(Frame.words(0, y + WORDS, "label over", row.label()));
      svg.add(
          Frame.words(
              frame.width(), y + WORDS, "told end over " + row.whisker().style(), row.value()));
      svg.add(Frame.tipped(row.label() + " " + row.value(), row.whisker().draw(x, y + 30)));
      svg.add(Frame.line(0, y + STEP - 2, frame.width(), y + STEP - 2, "rule"));
      y += STEP;
    }
    return svg;
  }

  private static double reach(Whisker whisker) {
    double narrow = whisker.narrow().reach();
    return narrow > 0 ? Math.min(whisker.reach(), BEYOND * narrow) : whisker.reach();
  }
}
