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
  private static final double ARROW = 8;

  /** The smallest number in it and nought. */
  public double from() {
    return all().min().orElse(0);
  }

  /** The largest number in it and nought. */
  public double to() {
    return all().max().orElse(0);
  }

  /** How far it reaches from nought. */
  double reach() {
    return Math.max(to(), -from());
  }

  private DoubleStream all() {
    return DoubleStream.of(0, mean, low, high, least, most).filter(Double::isFinite);
  }

  /** The same without the thin bar. */
  public Whisker narrow() {
    return new Whisker(mean, low, high, Double.NaN, Double.NaN, style);
  }

  /** Draws it at a height; where the thin bar goes on beyond the scale, it ends in an arrow. */
  Element draw(Scale x, double y) {
    Element whisker = Element.of("g").as("whisker " + style);
    if (Double.isFinite(least) && Double.isFinite(most)) {
      double left = x.at(Math.max(least, x.from()));
      double right = x.at(Math.min(most, x.to()));
      whisker.add(Frame.box(left, y - 1, right - left, 2, "thin"));
      if (least < x.from()) {
        whisker.add(arrow(left, y, -ARROW));
      }
      if (most > x.to()) {
        whisker.add(arrow(right, y, ARROW));
      }
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

  private static Element arrow(double x, double y, double size) {
    String path =
        "M"
            + Element.number(x)
            + " "
            + Element.number(y - ARROW / 2)
            + "l"
            + Element.number(size)
            + " "
            + Element.number(ARROW / 2)
            + "l"
            + Element.number(-size)
            + " "
            + Element.number(ARROW / 2)
            + "Z";
    return Element.of("path").with("d", path).as("thin");
  }
}
