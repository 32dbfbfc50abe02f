package glasshouse.report.chart;

import glasshouse.report.markup.Element;
import java.util.List;
import java.util.function.DoubleFunction;

/** The lines and numbers around a chart: quiet, and no more than needed. */
final class Axis {
  /** How much room the number of a day needs. */
  private static final double ROOM = 54;

  private Axis() {}

  /** Numbers at the left, each with a hair line across. */
  static void left(Element svg, Scale y, double x, double right, DoubleFunction<String> words) {
    for (double tick : y.ticks(4)) {
      double at = y.at(tick);
      svg.add(Frame.line(x, at, right, at, tick == 0 ? "base" : "hair"));
      svg.add(Frame.words(x - 6, at + 4, "tick end", words.apply(tick)));
    }
  }

  /** Days below, as many as have room. */
  static void days(Element svg, Scale x, double y) {
    int step = step((x.to() - x.from()) / Math.max(1, (x.end() - x.start()) / ROOM));
    day(svg, x, y, Math.max(1, (int) x.from()), true);
    for (int day = step; day <= x.to(); day += step) {
      if (x.at(day) > x.start() + ROOM) {
        day(svg, x, y, day, false);
      }
    }
  }

  private static int step(double least) {
    for (int step : new int[] {1, 5, 10, 30, 60, 90, 180, 365, 730, 1825}) {
      if (step >= least) {
        return step;
      }
    }
    return 3650;
  }

  private static void day(Element svg, Scale x, double y, int day, boolean first) {
    double at = x.at(day);
    svg.add(Frame.line(at, y, at, y + 4, "base"));
    svg.add(Frame.words(at, y + 17, first ? "tick" : "tick mid", (first ? "day " : "") + day));
  }

  /** Numbers below with a hair line up. */
  static void below(
      Element svg, Scale x, double top, double y, int about, DoubleFunction<String> words) {
    List<Double> ticks = x.ticks(about);
    for (double tick : ticks) {
      double at = x.at(tick);
      svg.add(Frame.line(at, top, at, y, tick == 0 ? "base" : "hair"));
      svg.add(Frame.words(at, y + 16, "tick mid", words.apply(tick)));
    }
  }
}
