package glasshouse.report.chart;

import glasshouse.report.markup.Element;

/**
 * One whisker small enough for a cell of a table, with nought in the middle.
 *
 * @param whisker what is drawn
 * @param reach the largest number of its scale
 */
public record WhiskerMark(Whisker whisker, double reach) implements Chart {
  /** As wide as a cell. */
  public static final Frame CELL = new Frame(176);

  private static final double HEIGHT = 20;
  private static final double MARGIN = 5;

  /** On a scale of its own. */
  public WhiskerMark(Whisker whisker) {
    this(whisker, whisker.reach());
  }

  @Override
  public Element draw(Frame frame) {
    double width = frame.width();
    Scale x = new Scale(-reach, reach, MARGIN, width - MARGIN);
    return frame
        .svg(HEIGHT)
        .add(Frame.line(width / 2, 0, width / 2, HEIGHT, "nought"))
        .add(whisker.draw(x, HEIGHT / 2));
  }
}
