package glasshouse.report.chart;

import glasshouse.report.markup.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Lines over days, each named at its end instead of in a legend.
 *
 * @param title above it, small; empty for none
 * @param lines to draw, the most important last
 * @param numbers how a value is written
 */
public record LineChart(String title, List<Line> lines, DoubleFunction<String> numbers)
    implements Chart {
  private static final double LEFT = 46;
  private static final double PLOT = 150;

  /**
   * One line.
   *
   * @param label at its end
   * @param style class of its colour: {@code system}, {@code twin} or a group's
   * @param points in order of day
   */
  public record Line(String label, String style, List<Point> points) {}

  /** A value on a day. */
  public record Point(double day, double value) {}

  @Override
  public Element draw(Frame frame) {
    double top = title.isEmpty() ? 10 : 30;
    double right = frame.width() - labels();
    double bottom = top + PLOT;
    Element svg = frame.svg(bottom + 24);
    if (!title.isEmpty()) {
      svg.add(Frame.words(0, 13, "head", title));
    }
    Scale x = new Scale(first(), last(), LEFT, right);
    Scale y = new Scale(Math.min(0, low()), high() == 0 ? 1 : high() * 1.06, bottom, top);
    Axis.left(svg, y, LEFT, right, numbers);
    Axis.days(svg, x, bottom);
    lines.forEach(line -> svg.add(curve(line, x, y)));
    names(svg, right, y);
    return svg;
  }

  private Element curve(Line line, Scale x, Scale y) {
    String tip = line.label() + ", last " + numbers.apply(line.points().getLast().value());
    if (line.points().size() == 1) {
      Point only = line.points().getFirst();
      return Frame.tipped(
          tip,
          Element.of("circle")
              .with("cx", x.at(only.day()))
              .with("cy", y.at(only.value()))
              .with("r", 4)
              .as("dot " + line.style()));
    }
    StringBuilder path = new StringBuilder();
    for (Point point : line.points()) {
      path.append(path.isEmpty() ? 'M' : 'L')
          .append(Element.number(x.at(point.day())))
          .append(' ')
          .append(Element.number(y.at(point.value())));
    }
    return Frame.tipped(
        tip, Element.of("path").with("d", path.toString()).as("curve " + line.style()));
  }

  /** Names at the ends, pushed apart where they would touch. */
  private void names(Element svg, double right, Scale y) {
    List<Line> byHeight = new ArrayList<>(lines);
    byHeight.sort(Comparator.comparingDouble(l -> y.at(l.points().getLast().value())));
    double free = -99;
    for (Line line : byHeight) {
      Point end = line.points().getLast();
      double at = Math.max(y.at(end.value()) + 4, free);
      String words = line.label() + " " + numbers.apply(end.value());
      svg.add(Frame.words(right + 6, at, "name " + line.style(), words));
      free = at + 15;
    }
  }

  private double labels() {
    return 12
        + lines.stream()
            .map(l -> l.label() + " " + numbers.apply(l.points().getLast().value()))
            .mapToDouble(Frame::widthOf)
            .max()
            .orElse(0);
  }

  /** A mean stands in the middle of its days; the axis begins half of them before. */
  private double first() {
    return lines.stream().mapToDouble(l -> l.points().getFirst().day() - half(l)).min().orElse(0);
  }

  private double last() {
    return lines.stream().mapToDouble(l -> l.points().getLast().day() + half(l)).max().orElse(1);
  }

  private static double half(Line line) {
    List<Point> points = line.points();
    return points.size() < 2 ? 0 : (points.get(1).day() - points.get(0).day()) / 2;
  }

  private double low() {
    return lines.stream()
        .flatMap(l -> l.points().stream())
        .mapToDouble(Point::value)
        .min()
        .orElse(0);
  }

  private double high() {
    return lines.stream()
        .flatMap(l -> l.points().stream())
        .mapToDouble(Point::value)
        .max()
        .orElse(1);
  }
}
