package glasshouse.report.chart;

import glasshouse.report.markup.Element;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * One measure small enough for a cell of a table, from nought: a full dot under the system, a
 * hollow one for the twins, and a short line a group below.
 *
 * @param system value under the system
 * @param twin value of the twins; not a number without one
 * @param groups values of groups under the system; those that are no numbers are left out
 */
public record TwinMark(double system, double twin, List<Tick> groups) implements Chart {
  /** As wide as a cell. */
  public static final Frame CELL = new Frame(150);

  private static final double HEIGHT = 22;
  private static final double MARGIN = 6;
  private static final double DOTS = 8;
  private static final double TICKS = 15;

  /**
   * One group.
   *
   * @param tip what it is, under the pointer
   * @param value under the system
   */
  public record Tick(String tip, double value) {}

  /** The list is copied. */
  public TwinMark {
    groups = List.copyOf(groups);
  }

  @Override
  public Element draw(Frame frame) {
    double from = Math.min(0, all().min().orElse(0));
    double to = Math.max(0, all().max().orElse(0));
    Scale x = new Scale(from, to == from ? from + 1 : to, MARGIN, frame.width() - MARGIN);
    Element svg = frame.svg(HEIGHT);
    svg.add(Frame.line(x.start(), DOTS, x.end(), DOTS, "hair"));
    svg.add(Frame.line(x.at(0), 1, x.at(0), HEIGHT - 1, "base"));
    for (Tick group : groups) {
      if (Double.isFinite(group.value())) {
        double at = x.at(group.value());
        svg.add(Frame.tipped(group.tip(), Frame.line(at, TICKS - 2, at, TICKS + 5, "group")));
      }
    }
    if (Double.isFinite(twin) && Double.isFinite(system)) {
      svg.add(Frame.line(x.at(twin), DOTS, x.at(system), DOTS, "between"));
    }
    if (Double.isFinite(twin)) {
      svg.add(dot(x.at(twin), "dot twin hollow"));
    }
    return Double.isFinite(system) ? svg.add(dot(x.at(system), "dot system")) : svg;
  }

  private DoubleStream all() {
    DoubleStream some = groups.stream().mapToDouble(Tick::value);
    return DoubleStream.concat(DoubleStream.of(system, twin), some).filter(Double::isFinite);
  }

  private static Element dot(double x, String style) {
    return Element.of("circle").with("cx", x).with("cy", DOTS).with("r", 4).as(style);
  }
}
