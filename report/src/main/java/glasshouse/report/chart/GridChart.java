package glasshouse.report.chart;

import glasshouse.report.markup.Element;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A table as a drawing: rows by name, columns of numbers, each cell the darker the higher it is in
 * its own column. On a phone columns stand below one another, a few at a time.
 *
 * @param rows from top to bottom
 * @param columns from left to right
 */
public record GridChart(List<Row> rows, List<Column> columns) implements Chart {
  private static final double LINE = 21;
  private static final double HEAD = 40;
  private static final double NAMES = 118;
  private static final int FEW = 3;

  /** The most of the accent under words that must be read. */
  private static final double DARKEST = 0.5;

  /**
   * One row.
   *
   * @param label its name
   * @param marked whether it is marked by a dot
   * @param values of the columns; not a number where there is none
   */
  public record Row(String label, boolean marked, List<Double> values) {
    /** The list is copied. */
    public Row {
      values = List.copyOf(values);
    }
  }

  /**
   * One column.
   *
   * @param title what it is
   * @param unit below it
   * @param numbers how a value is written
   */
  public record Column(String title, String unit, DoubleFunction<String> numbers) {}

  @Override
  public Element draw(Frame frame) {
    int across = frame.narrow() ? FEW : columns.size();
    int parts = (columns.size() + across - 1) / across;
    double part = HEAD + rows.size() * LINE + LINE;
    Element svg = frame.svg(parts * part - LINE + 2);
    double width = (frame.width() - NAMES) / across;
    for (int c = 0; c < columns.size(); c++) {
      column(svg, c, NAMES + c % across * width, c / across * part, width);
    }
    for (int p = 0; p < parts; p++) {
      names(svg, p * part + HEAD);
    }
    return svg;
  }

  private void names(Element svg, double top) {
    for (int r = 0; r < rows.size(); r++) {
      double middle = top + r * LINE + LINE / 2;
      if (rows.get(r).marked()) {
        svg.add(
            Element.of("circle").with("cx", 4).with("cy", middle).with("r", 4).as("dot system"));
      }
      svg.add(Frame.words(13, middle + 4, "label", rows.get(r).label()));
    }
  }

  private void column(Element svg, int c, double left, double top, double width) {
    Column column = columns.get(c);
    svg.add(Frame.words(left + 5, top + 13, "head", column.title()));
    svg.add(Frame.words(left + 5, top + 29, "tick", column.unit()));
    double low = ends(c, true);
    double high = ends(c, false);
    for (int r = 0; r < rows.size(); r++) {
      double value = rows.get(r).values().get(c);
      double share = high > low ? (value - low) / (high - low) : 0;
      double y = top + HEAD + r * LINE;
      String said = column.numbers().apply(value);
      Element box = Frame.box(left, y, width - 2, LINE - 2, "cell");
      box.with("style", Shade.much(Double.isNaN(value) ? 0 : DARKEST * share));
      String tip = rows.get(r).label() + ", " + column.title() + ": " + said;
      svg.add(Frame.tipped(tip, box, Frame.words(left + 5, y + LINE - 7, "label", said)));
    }
  }

  private double ends(int column, boolean least) {
    double[] values =
        rows.stream()
            .mapToDouble(row -> row.values().get(column))
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    return values.length == 0 ? 0 : values[least ? 0 : values.length - 1];
  }
}
