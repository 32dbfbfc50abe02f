package glasshouse.report.chart;

import glasshouse.report.markup.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A stream with its middle left out: the bands that are better than the middle are stacked up, the
 * worse ones down, so that a middle that holds nearly everyone does not hide the rest.
 *
 * @param days along it
 * @param up bands above, the nearest to the middle first
 * @param down bands below, the nearest to the middle first
 * @param numbers how a value is written
 */
public record AroundChart(
    List<Double> days, List<Band> up, List<Band> down, DoubleFunction<String> numbers)
    implements Chart {
  private static final double LEFT = 46;
  private static final double TOP = 12;
  private static final double PLOT = 240;

  /**
   * One band.
   *
   * @param label at its end
   * @param colour as a style
   * @param values one a day of the chart
   */
  public record Band(String label, String colour, List<Double> values) {}

  @Override
  public Element draw(Frame frame) {
    double right = frame.width() - 92;
    Element svg = frame.svg(TOP + PLOT + 24);
    double above = Math.max(1e-6, height(up));
    double below = Math.max(1e-6, height(down));
    Scale x = new Scale(days.getFirst(), days.getLast(), LEFT, right);
    Scale y = new Scale(-below * 1.05, above * 1.05, TOP + PLOT, TOP);
    Axis.left(svg, y, LEFT, right, v -> numbers.apply(Math.abs(v)));
    stack(svg, up, 1, x, y, right);
    stack(svg, down, -1, x, y, right);
    svg.add(Frame.line(LEFT, y.at(0), right, y.at(0), "base"));
    Axis.days(svg, x, TOP + PLOT);
    return svg;
  }

  private void stack(Element svg, List<Band> bands, int sign, Scale x, Scale y, double right) {
    List<Double> inner = new ArrayList<>(days.stream().map(d -> 0.0).toList());
    double free = sign > 0 ? Double.MAX_VALUE : -Double.MAX_VALUE;
    for (Band band : bands) {
      List<Double> outer = new ArrayList<>();
      for (int i = 0; i < days.size(); i++) {
        outer.add(inner.get(i) + sign * band.values().get(i));
      }
      String last = numbers.apply(band.values().getLast());
      svg.add(
          Frame.tipped(
              band.label() + ", last " + last,
              Element.of("path").with("d", area(inner, outer, x, y)).with("style", band.colour())));
      double middle = y.at((inner.getLast() + outer.getLast()) / 2) + 4;
      double at = sign > 0 ? Math.min(middle, free) : Math.max(middle, free);
      svg.add(Frame.words(right + 6, at, "name", band.label() + " " + last));
      free = at - sign * 15;
      inner = outer;
    }
  }

  private String area(List<Double> inner, List<Double> outer, Scale x, Scale y) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < days.size(); i++) {
      point(path, i == 0 ? 'M' : 'L', x.at(days.get(i)), y.at(outer.get(i)));
    }
    for (int i = days.size() - 1; i >= 0; i--) {
      point(path, 'L', x.at(days.get(i)), y.at(inner.get(i)));
    }
    return path.append('Z').toString();
  }

  private static void point(StringBuilder path, char how, double x, double y) {
    path.append(how).append(Element.number(x)).append(' ').append(Element.number(y));
  }

  private double height(List<Band> bands) {
    double most = 0;
    for (int i = 0; i < days.size(); i++) {
      double sum = 0;
      for (Band band : bands) {
        sum += band.values().get(i);
      }
      most = Math.max(most, sum);
    }
    return most;
  }
}
