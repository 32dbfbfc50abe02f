package glasshouse.report.figure;

import glasshouse.report.chart.Frame;
import glasshouse.report.chart.TileMap;
import glasshouse.report.chart.TileMap.Tile;
import glasshouse.report.markup.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Neighbourhoods on the last evening, as maps of squares. */
public final class MapFigure implements Figure {
  /** Squares of more would be smaller than a dot. */
  private static final int MOST = 4_096;

  private record Shape(String column, String title, DoubleFunction<String> numbers) {}

  private static final List<Shape> SHAPES =
      List.of(
          new Shape("minority_share", "Minority, of all people", Say::axisShare),
          new Shape("income", "Income, mean fifth", Say::number),
          new Shape("score", "Mean score", Say::number),
          new Shape("listed", "On a list, of adults", Say::share),
          new Shape("shamed", "Face on a board, of adults", Say::share),
          new Shape("silent", "Silent, of adults", Say::axisShare));

  @Override
  public String id() {
    return "neighbourhoods";
  }

  @Override
  public String title() {
    return "Neighbourhoods";
  }

  @Override
  public Shown show(Run run) {
    List<Row> rows = run.tables().ask("select * from blocks where world = 'system' order by block");
    if (rows.size() < 2) {
      return new Shown.Nothing("so few people live in one neighbourhood");
    }
    if (rows.size() > MOST) {
      return new Shown.Nothing(
          "there are " + Say.count(rows.size()) + " of them, too many to draw; the table has them");
    }
    Element grid = Element.of("div").as("grid");
    List<Shape> shown = new ArrayList<>();
    for (Shape shape : SHAPES) {
      if (rows.stream()
          .anyMatch(row -> row.has(shape.column()) && row.number(shape.column()) != 0)) {
        shown.add(shape);
        grid.add(map(rows, shape));
      }
    }
    return new Shown.Drawn(
        "Each square is a neighbourhood of up to 4,096 people, each block of four by four a district. The stronger the"
            + " colour, the more, between the lowest and the highest that occur.",
        List.of(grid),
        "means and shares of the people who live there, last evening",
        "A neighbourhood is a block of 4,096 people, a district 16 of them. Where squares stand has no meaning but this:"
            + " the model has no streets, and no tie leaves a district.",
        table(rows, shown),
        "that where groups live apart, what the system does falls unevenly on places",
        "anything about a real town, or that neighbouring squares influence one another");
  }

  private static Element map(List<Row> rows, Shape shape) {
    List<Tile> tiles =
        rows.stream()
            .map(
                row ->
                    new Tile(
                        (int) row.whole("block"),
                        (int) row.whole("district"),
                        row.number(shape.column())))
            .toList();
    return Element.of("div")
        .as("chart")
        .add(
            new TileMap(shape.title(), tiles, shape.numbers())
                .draw(Frame.NARROW)
                .with("role", "img")
                .with("aria-label", shape.title()));
  }

  private static DataTable table(List<Row> rows, List<Shape> shown) {
    List<String> heads = new ArrayList<>(List.of("district", "neighbourhood", "people"));
    shown.forEach(shape -> heads.add(shape.title()));
    List<List<String>> lines = new ArrayList<>();
    for (Row row : rows) {
      List<String> line = new ArrayList<>();
      line.add(Say.count(row.whole("district")));
      line.add(Say.count(row.whole("block")));
      line.add(Say.count(row.whole("people")));
      for (Shape shape : shown) {
        line.add(row.has(shape.column()) ? shape.numbers().apply(row.number(shape.column())) : "–");
      }
      lines.add(line);
    }
    return new DataTable(heads, lines);
  }
}
