package glasshouse.report.chart;

import glasshouse.report.markup.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Single values as dots, a strip a row on one axis with a line at nought; dots that would touch are
 * stacked. A whisker stands below each strip.
 *
 * @param title above it
 * @param rows from top to bottom
 * @param numbers how a value of the axis is written
 */
public record StripChart(String title, List<Row> rows, DoubleFunction<String> numbers)
    implements Chart {
  private static final double TOP = 34;
  private static final double LABEL = 20;
  private static final double SIZE = 8;
  private static final double DEEPEST = 12;
  private static final double WHISKER = 24;

  /**
   * One row.
   *
   * @param label above it
   * @param values a dot each
   * @param whisker below them
   */
  public record Row(String label, double[] values, Whisker whisker) {}

  @Override
  public Element draw(Frame frame) {
    Scale x = new Scale(from(), to(), 8, frame.width() - 8);
    List<List<Double>> heights = rows.stream().map(row -> heights(row.values(), x)).toList();
    double bottom = TOP;
    for (List<Double> row : heights) {
      bottom += LABEL + deepest(row) + WHISKER;
    }
    Element svg = frame.svg(bottom + 24);
    svg.add(Frame.words(0, 13, "head", title));
    Axis.below(svg, x, TOP - 6, bottom, frame.narrow() ? 4 : 8, numbers);
    svg.add(Frame.line(x.at(0), TOP - 6, x.at(0), bottom, "nought"));
    double y = TOP;
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      svg.add(Frame.words(0, y + 12, "label over", row.label()));
      double floor = y + LABEL + deepest(heights.get(r));
      dots(svg, row, heights.get(r), x, floor - SIZE / 2);
      svg.add(row.whisker().draw(x, floor + 9));
      y = floor + WHISKER;
    }
    return svg;
  }

  private void dots(Element svg, Row row, List<Double> heights, Scale x, double floor) {
    double[] sorted = row.values().clone();
    Arrays.sort(sorted);
    for (int i = 0; i < sorted.length; i++) {
      svg.add(
          Frame.tipped(
              numbers.apply(sorted[i]),
              Element.of("circle")
                  .with("cx", x.at(sorted[i]))
                  .with("cy", floor - heights.get(i))
                  .with("r", SIZE / 2 - 0.5)
                  .as("society " + row.whisker().style())));
    }
  }

  /** How high above the floor each dot stands, by order of value: the lowest place that is free. */
  private static List<Double> heights(double[] values, Scale x) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] ends = new double[(int) DEEPEST];
    Arrays.fill(ends, Double.NEGATIVE_INFINITY);
    List<Double> heights = new ArrayList<>();
    for (double value : sorted) {
      double at = x.at(value);
      int layer = 0;
      while (layer < ends.length - 1 && ends[layer] > at - SIZE) {
        layer++;
      }
      ends[layer] = at;
      heights.add(layer * SIZE);
    }
    return heights;
  }

  private static double deepest(List<Double> heights) {
    return SIZE + heights.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  private double from() {
    return all().min().orElse(0);
  }

  private double to() {
    return all().max().orElse(0);
  }

  private DoubleStream all() {
    return rows.stream()
        .flatMapToDouble(
            row ->
                DoubleStream.concat(
                    DoubleStream.of(row.whisker().from(), row.whisker().to()),
                    DoubleStream.of(row.values())));
  }
}
