package glasshouse.report.chart;

import glasshouse.report.markup.Element;

/**
 * One whisker small enough for a cell of a table, with nought in the middle and a scale of its own.
 *
 * @param whisker what is drawn
 */
public record WhiskerMark(Whisker whisker) implements Chart {
  /** As wide as a cell. */
  public static final Frame CELL = new Frame(176);

  private static final double HEIGHT = 20;
  private static final double MARGIN = 5;

  @Override
  public Element draw(Frame frame) {
    double reach = Math.max(whisker.to(), -whisker.from());
    double width = frame.width();
    Scale x = new Scale(-reach, reach, MARGIN, width - MARGIN);
    return frame
        .svg(HEIGHT)
        .add(Frame.line(width / 2, 0, width / 2, HEIGHT, "nought"))
        .add(whisker.draw(x, HEIGHT / 2));
  }
}
