package glasshouse.report.chart;

import glasshouse.report.markup.Element;
import java.util.List;
import java.util.Locale;

/**
 * How a distribution moves over days: the darker, the more. Cells of one darkness are one path, so
 * that a year is a few kilobytes.
 *
 * @param cells all that are not empty
 * @param marks lines across at numbers with a name, the highest first
 * @param low lowest value shown
 * @param high highest value shown
 */
public record HeatChart(List<Cell> cells, List<Mark> marks, double low, double high)
    implements Chart {
  private static final double LEFT = 46;
  private static final double TOP = 12;
  private static final double PLOT = 300;
  private static final int LEVELS = 12;

  /**
   * One cell.
   *
   * @param day its first
   * @param days how many it spans
   * @param from lower end
   * @param to upper end
   * @param share of all on that day
   */
  public record Cell(double day, double days, double from, double to, double share) {}

  /** A line with a name. */
  public record Mark(double at, String name) {}

  @Override
  public Element draw(Frame frame) {
    double right = frame.width() - 44;
    Element svg = frame.svg(TOP + PLOT + 24);
    double first = cells.stream().mapToDouble(Cell::day).min().orElse(0);
    double last = cells.stream().mapToDouble(c -> c.day() + c.days()).max().orElse(1);
    Scale x = new Scale(first, last, LEFT, right);
    Scale y = new Scale(low, high, TOP + PLOT, TOP);
    for (int level = 1; level <= LEVELS; level++) {
      level(svg, level, x, y);
    }
    Axis.left(svg, y, LEFT, LEFT, v -> String.format(Locale.ROOT, "%,.0f", v));
    Axis.days(svg, x, TOP + PLOT);
    marks(svg, y, right);
    return svg;
  }

  private void level(Element svg, int level, Scale x, Scale y) {
    StringBuilder path = new StringBuilder();
    for (Cell cell : cells) {
      if (levelOf(cell.share()) == level) {
        double left = x.at(cell.day());
        double top = y.at(cell.to());
        path.append('M').append(Element.number(left)).append(' ').append(Element.number(top));
        path.append('H').append(Element.number(x.at(cell.day() + cell.days()) + 0.2));
        path.append('V').append(Element.number(y.at(cell.from()) + 0.2));
        path.append('H').append(Element.number(left)).append('Z');
      }
    }
    if (!path.isEmpty()) {
      svg.add(
          Element.of("path")
              .with("d", path.toString())
              .with("style", Shade.much(0.04 + 0.96 * level / LEVELS)));
    }
  }

  /** Small shares are seen, too: darkness goes with the cube root. */
  private static int levelOf(double share) {
    return share <= 0
        ? 0
        : (int) Math.clamp(StrictMath.ceil(StrictMath.cbrt(share) * LEVELS), 1, LEVELS);
  }

  private void marks(Element svg, Scale y, double right) {
    double free = 0;
    for (Mark mark : marks) {
      if (mark.at() >= low && mark.at() <= high) {
        double at = y.at(mark.at());
        svg.add(Frame.line(LEFT, at, right, at, "mark"));
        double words = Math.max(at + 4, free);
        svg.add(Frame.words(right + 6, words, "name", mark.name()));
        free = words + 13;
      }
    }
  }
}
