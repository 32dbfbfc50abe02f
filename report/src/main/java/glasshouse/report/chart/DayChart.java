package glasshouse.report.chart;

import glasshouse.report.markup.Element;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A number that goes up and down in steps within one day, minute by minute.
 *
 * @param start in the morning
 * @param steps in order of minute
 * @param numbers how a value is written
 */
public record DayChart(double start, List<Step> steps, DoubleFunction<String> numbers)
    implements Chart {
  private static final double LEFT = 46;
  private static final double TOP = 20;
  private static final double PLOT = 110;

  /** Below the lowest step, for the words under it. */
  private static final double ROOM = 26;

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;
  private static final int HOURS_APART = 6;

  /**
   * One move.
   *
   * @param minute of the day
   * @param to the number from then on
   * @param by how much it moved, as it is written
   * @param why in a few words
   */
  public record Step(int minute, double to, String by, String why) {}

  @Override
  public Element draw(Frame frame) {
    double right = frame.width() - 12 - Frame.widthOf(numbers.apply(last()));
    Element svg = frame.svg(TOP + PLOT + 24);
    Scale x = new Scale(0, DAY, LEFT, right);
    Scale y = new Scale(least(), most(), TOP + PLOT - ROOM, TOP);
    Axis.left(svg, y, LEFT, right, numbers);
    for (int hour = 0; hour <= 24; hour += HOURS_APART) {
      double at = x.at(hour * HOUR);
      svg.add(Frame.line(at, TOP + PLOT, at, TOP + PLOT + 4, "base"));
      svg.add(Frame.words(at, TOP + PLOT + 17, "tick mid", hour + ":00"));
    }
    svg.add(Element.of("path").with("d", path(x, y)).as("curve system"));
    moves(svg, x, y);
    svg.add(Frame.words(right + 6, y.at(last()) + 4, "name system", numbers.apply(last())));
    return svg;
  }

  private String path(Scale x, Scale y) {
    StringBuilder path = new StringBuilder();
    path.append('M').append(Element.number(x.at(0))).append(' ');
    path.append(Element.number(y.at(start)));
    for (Step step : steps) {
      path.append('H').append(Element.number(x.at(step.minute())));
      path.append('V').append(Element.number(y.at(step.to())));
    }
    return path.append('H').append(Element.number(x.at(DAY))).toString();
  }

  /** A dot where a move ends; its size beside it, left out where it would cover another. */
  private void moves(Element svg, Scale x, Scale y) {
    double before = start;
    double free = LEFT;
    for (Step step : steps) {
      double at = x.at(step.minute());
      boolean rises = step.to() >= before;
      Element dot =
          Element.of("circle")
              .with("cx", at)
              .with("cy", y.at(step.to()))
              .with("r", 4)
              .as(rises ? "rises" : "falls");
      svg.add(Frame.tipped(step.why(), dot));
      double half = Frame.widthOf(step.by()) / 2;
      if (at - half > free) {
        double above = rises ? y.at(step.to()) - 8 : y.at(step.to()) + 18;
        svg.add(Frame.words(at, above, "tick mid", step.by()));
        free = at + half;
      }
      before = step.to();
    }
  }

  private double last() {
    return steps.isEmpty() ? start : steps.getLast().to();
  }

  private double least() {
    return Math.min(start, steps.stream().mapToDouble(Step::to).min().orElse(start));
  }

  private double most() {
    return Math.max(start, steps.stream().mapToDouble(Step::to).max().orElse(start));
  }
}
