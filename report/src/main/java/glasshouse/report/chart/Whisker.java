package glasshouse.report.chart;

import glasshouse.report.markup.Element;
import java.util.stream.DoubleStream;

/**
 * A figure with two ranges on one line: a thin bar for the wide one, a thick bar for the narrow
 * one, a dot. Ranges and dot may be missing.
 *
 * @param mean where the dot is; not a number for none
 * @param low lower end of the thick bar; not a number for none
 * @param high its upper end
 * @param least lower end of the thin bar; not a number for none
 * @param most its upper end
 * @param style class of its colour
 */
public record Whisker(
    double mean, double low, double high, double least, double most, String style) {
  private static final double THICK = 8;
  private static final double DOT = 3.5;

  /** The smallest number in it and nought. */
  double from() {
    return all().min().orElse(0);
  }

  /** The largest number in it and nought. */
  double to() {
    return all().max().orElse(0);
  }

  private DoubleStream all() {
    return DoubleStream.of(0, mean, low, high, least, most).filter(Double::isFinite);
  }

  /** Draws it at a height. */
  Element draw(Scale x, double y) {
    Element whisker = Element.of("g").as("whisker " + style);
    if (Double.isFinite(least) && Double.isFinite(most)) {
      whisker.add(Frame.box(x.at(least), y - 1, x.at(most) - x.at(least), 2, "thin"));
    }
    if (Double.isFinite(low) && Double.isFinite(high)) {
      double width = x.at(high) - x.at(low);
      whisker.add(Frame.box(x.at(low), y - THICK / 2, width, THICK, "thick"));
    }
    if (Double.isFinite(mean)) {
      whisker.add(
          Element.of("circle").with("cx", x.at(mean)).with("cy", y).with("r", DOT).as("dot"));
    }
    return whisker;
  }
}
