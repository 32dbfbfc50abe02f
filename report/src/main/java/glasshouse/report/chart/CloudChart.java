package glasshouse.report.chart;

import glasshouse.report.markup.Element;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/**
 * A dot a society: across, a number as it was drawn there; up, the effect there. Bars are the mean
 * of a part of the societies, and where luck lets it lie.
 *
 * @param title above it
 * @param across what stands below
 * @param dots one a society
 * @param bars means of parts of them
 * @param numbers how a drawn value is written
 * @param effects how an effect is written
 */
public record CloudChart(
    String title,
    String across,
    List<Dot> dots,
    List<Bar> bars,
    DoubleFunction<String> numbers,
    DoubleFunction<String> effects)
    implements Chart {
  private static final double TOP = 28;
  private static final double PLOT = 230;
  private static final double LEFT = 64;

  /**
   * One society.
   *
   * @param drawn the number there
   * @param effect the effect there
   */
  public record Dot(double drawn, double effect) {}

  /**
   * The mean of some of them.
   *
   * @param from their least number
   * @param to their largest
   * @param mean of their effects
   * @param low where luck lets it lie, from
   * @param high and to
   */
  public record Bar(double from, double to, double mean, double low, double high) {}

  /** Lists are copied. */
  public CloudChart {
    dots = List.copyOf(dots);
    bars = List.copyOf(bars);
  }

  @Override
  public Element draw(Frame frame) {
    Element svg = frame.svg(TOP + PLOT + 44);
    svg.add(Frame.words(0, 13, "head", title));
    Scale x =
        new Scale(
            dots.stream().mapToDouble(Dot::drawn).min().orElse(0),
            dots.stream().mapToDouble(Dot::drawn).max().orElse(1),
            LEFT + 8,
            frame.width() - 12);
    double low = all().min().orElse(0);
    double high = all().max().orElse(0);
    double margin = 0.05 * (high - low);
    Scale y = new Scale(low - margin, high + margin, TOP + PLOT, TOP);
    Axis.left(svg, y, LEFT, frame.width(), effects);
    svg.add(Frame.line(LEFT, y.at(0), frame.width(), y.at(0), "nought"));
    for (double tick : x.ticks(frame.narrow() ? 3 : 6)) {
      svg.add(Frame.words(x.at(tick), TOP + PLOT + 17, "tick mid", numbers.apply(tick)));
    }
    svg.add(Frame.words(frame.width(), TOP + PLOT + 37, "tick end", across));
    for (Bar bar : bars) {
      bar(svg, bar, x, y);
    }
    for (Dot dot : dots) {
      String tip = numbers.apply(dot.drawn()) + ": " + effects.apply(dot.effect());
      svg.add(
          Frame.tipped(
              tip,
              Element.of("circle")
                  .with("cx", x.at(dot.drawn()))
                  .with("cy", y.at(dot.effect()))
                  .with("r", 3)
                  .as("society neither")));
    }
    return svg;
  }

  private static void bar(Element svg, Bar bar, Scale x, Scale y) {
    double left = x.at(bar.from());
    double width = x.at(bar.to()) - left;
    if (Double.isFinite(bar.low()) && Double.isFinite(bar.high())) {
      double top = y.at(bar.high());
      svg.add(Frame.box(left, top, width, y.at(bar.low()) - top, "band"));
    }
    svg.add(Frame.line(left, y.at(bar.mean()), left + width, y.at(bar.mean()), "mean"));
  }

  private DoubleStream all() {
    return DoubleStream.concat(
            DoubleStream.concat(DoubleStream.of(0), dots.stream().mapToDouble(Dot::effect)),
            bars.stream().flatMapToDouble(b -> DoubleStream.of(b.low(), b.high())))
        .filter(Double::isFinite);
  }
}
