package glasshouse.world.scenario;

import glasshouse.kernel.Parameters;
import glasshouse.society.people.SocietySpec;
import glasshouse.world.scenario.Quantity.Dimension;
import glasshouse.world.scenario.Values.Form;
import java.util.ArrayList;
import java.util.List;

/** Reads the marginal tables from which people are made, each {@code {values: […], source: …}}. */
final class SocietyReader {
  private static final int AGE_BANDS = 20;
  private static final int HOUSEHOLD_SIZES = 6;
  private static final int OCCUPATIONS = 6;
  private static final double ROUNDING = 2.0;
  private static final double MOST_WAGE = 100_000_000;
  private static final int MOST_WORKPLACE = 100_000;

  private SocietyReader() {}

  /** The tables with the parameters of the run. */
  static SocietySpec read(Fields tables, Parameters parameters) {
    SocietySpec society =
        new SocietySpec(
            percents(tables, "age-bands", AGE_BANDS),
            percents(tables, "household-sizes", HOUSEHOLD_SIZES),
            percents(tables, "occupations", OCCUPATIONS),
            column(tables, "wages", OCCUPATIONS, 1, MOST_WAGE),
            workplaces(tables),
            parameters);
    tables.done();
    return society;
  }

  private static List<Double> percents(Fields tables, String key, int rows) {
    List<Double> column = column(tables, key, rows, 0, 100);
    sum(tables, key, column);
    return column;
  }

  private static List<Double> column(
      Fields tables, String key, int rows, double least, double most) {
    List<Double> column = new ArrayList<>();
    for (Node item : rows(tables, key)) {
      String path = tables.path(key) + ".values";
      column.add(
          Values.number(item, path, Dimension.NUMBER, least, most, Form.PLAIN, tables.problems()));
    }
    if (column.size() != rows) {
      tables.problem(key, "has " + column.size() + " rows", String.valueOf(rows));
    }
    return column;
  }

  private static List<List<Double>> workplaces(Fields tables) {
    List<List<Double>> rows = new ArrayList<>();
    String path = tables.path("workplace-sizes") + ".values";
    for (Node item : rows(tables, "workplace-sizes")) {
      List<Node> pair = Values.items(item);
      if (pair.size() == 2) {
        double size = tables.whole(pair.getFirst(), path, 1, MOST_WORKPLACE);
        rows.add(
            List.of(
                size,
                Values.number(
                    pair.getLast(),
                    path,
                    Dimension.NUMBER,
                    0,
                    100,
                    Form.PLAIN,
                    tables.problems())));
      } else {
        tables
            .problems()
            .add(item.at(), path, "is no row", item.shown(), "[size, percent of the employed]");
      }
    }
    sum(tables, "workplace-sizes", rows.stream().map(List::getLast).toList());
    return rows;
  }

  private static List<Node> rows(Fields tables, String key) {
    if (!tables.has(key)) {
      tables.problem(key, "is missing", "{values: […], source: …}");
      return List.of();
    }
    Fields table = tables.child(key);
    List<Node> rows = table.find("values").map(Values::items).orElse(List.of());
    table.text("source");
    table.text("about", "");
    table.done();
    return rows;
  }

  private static void sum(Fields tables, String key, List<Double> percents) {
    double sum = percents.stream().mapToDouble(Double::doubleValue).sum();
    if (Math.abs(sum - 100) > ROUNDING) {
      tables.problem(key, "sums to " + sum + " percent", "100, within " + ROUNDING);
    }
  }
}
