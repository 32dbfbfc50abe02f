package glasshouse.report.chart;

import glasshouse.report.markup.Element;

/**
 * One whisker small enough for a cell of a table, with a line at nought.
 *
 * @param whisker what is drawn
 * @param from the smallest number of its scale
 * @param to the largest
 */
public record WhiskerMark(Whisker whisker, double from, double to) implements Chart {
  /** As wide as a cell. */
  public static final Frame CELL = new Frame(176);

  private static final double HEIGHT = 20;
  private static final double MARGIN = 5;

  /** On a scale of its own, with nought in the middle. */
  public WhiskerMark(Whisker whisker) {
    this(whisker, -whisker.reach(), whisker.reach());
  }

  @Override
  public Element draw(Frame frame) {
    double width = frame.width();
    Scale x = new Scale(from, to, MARGIN, width - MARGIN);
    return frame
        .svg(HEIGHT)
        .add(Frame.line(x.at(0), 0, x.at(0), HEIGHT, "nought"))
        .add(whisker.draw(x, HEIGHT / 2));
  }
}
