package glasshouse.report.chart;

import glasshouse.report.markup.Element;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Neighbourhoods as squares, sixteen to a district of four by four. It shows who is in a district
 * with whom and nothing else: the model has no streets.
 *
 * @param title above it
 * @param tiles in order of place
 * @param numbers how a value is written
 */
public record TileMap(String title, List<Tile> tiles, DoubleFunction<String> numbers)
    implements Chart {
  private static final int SIDE = 4;
  private static final double TOP = 24;

  /**
   * One neighbourhood.
   *
   * @param place its number
   * @param district it lies in
   * @param value to be shown; not a number where there is none
   */
  public record Tile(int place, int district, double value) {}

  @Override
  public Element draw(Frame frame) {
    int districts = Math.max(1, (int) tiles.stream().map(Tile::district).distinct().count());
    int across =
        Math.min(districts, (int) Math.max(2, StrictMath.ceil(Math.sqrt(districts * 1.4))));
    double gap = districts > 40 ? 3 : 12;
    double room = Math.min(frame.width(), 340);
    double cell = Math.min(26, ((room + gap) / across - gap) / SIDE);
    double district = SIDE * cell + gap;
    int down = (districts + across - 1) / across;
    double bottom = TOP + down * district;
    Element svg = new Frame(frame.narrow() ? frame.width() : 340).svg(bottom + 34);
    svg.add(Frame.words(0, 13, "head", title));
    double low =
        tiles.stream().mapToDouble(Tile::value).filter(v -> !Double.isNaN(v)).min().orElse(0);
    double high =
        tiles.stream().mapToDouble(Tile::value).filter(v -> !Double.isNaN(v)).max().orElse(1);
    for (Tile tile : tiles) {
      int within = tile.place() % (SIDE * SIDE);
      int row = tile.district() / across;
      int line = within / SIDE;
      double x = tile.district() % across * district + within % SIDE * cell;
      double y = TOP + row * district + line * cell;
      svg.add(square(tile, x, y, cell - 1, low, high));
    }
    key(svg, bottom, low, high);
    return svg;
  }

  private Element square(Tile tile, double x, double y, double size, double low, double high) {
    String tip = "neighbourhood " + tile.place() + ", district " + tile.district() + ": ";
    Element box = Frame.box(x, y, size, size, "tile");
    if (Double.isNaN(tile.value())) {
      return Frame.tipped(tip + "nobody", box.as("tile none"));
    }
    double share = high > low ? (tile.value() - low) / (high - low) : 0.5;
    return Frame.tipped(
        tip + numbers.apply(tile.value()), box.with("style", Shade.much(0.08 + 0.92 * share)));
  }

  private void key(Element svg, double y, double low, double high) {
    int steps = high > low ? 5 : 1;
    for (int i = 0; i < steps; i++) {
      double share = steps == 1 ? 0.5 : i / (steps - 1.0);
      svg.add(
          Frame.box(i * 18, y + 2, 18, 8, "key").with("style", Shade.much(0.08 + 0.92 * share)));
    }
    svg.add(Frame.words(0, y + 25, "tick", numbers.apply(low)));
    if (steps > 1) {
      svg.add(Frame.words(5 * 18, y + 25, "tick", numbers.apply(high)));
    }
  }
}
