package glasshouse.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * From numbers to places along a line.
 *
 * @param from the number that stands at {@code start}
 * @param to the number that stands at {@code end}
 * @param start a coordinate
 * @param end a coordinate; smaller than {@code start} where the line runs backwards
 */
public record Scale(double from, double to, double start, double end) {
  /** A line that would have no length gets one, so that a single number stands in the middle. */
  public Scale {
    if (!(to > from)) {
      double margin = from == 0 ? 1 : Math.abs(from) / 2;
      to = from + margin;
      from -= margin;
    }
  }

  /** Where a number stands. */
  public double at(double value) {
    return start + (value - from) / (to - from) * (end - start);
  }

  /** Round numbers along it, about so many. */
  public List<Double> ticks(int about) {
    double rough = (to - from) / Math.max(1, about);
    double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(rough)));
    double step = power * nice(rough / power);
    List<Double> ticks = new ArrayList<>();
    long last = (long) StrictMath.floor(to / step + 1e-9);
    for (long k = (long) StrictMath.ceil(from / step - 1e-9); k <= last; k++) {
      ticks.add(k * step);
    }
    return ticks;
  }

  private static double nice(double digit) {
    return digit <= 1.0001 ? 1 : digit <= 2.0001 ? 2 : digit <= 5.0001 ? 5 : 10;
  }
}
