package glasshouse.society.synthesis;

import glasshouse.society.people.Cell;
import glasshouse.society.people.Layout;
import glasshouse.society.people.SocietySpec;
import glasshouse.society.synthesis.SocietyCheck.Row;
import java.util.ArrayList;
import java.util.List;

/** Ages, sexes and schooling beside G1, G2 and G7. */
final class PeopleCheck {
  private static final int YEARS = 5;

  private PeopleCheck() {}

  static List<Row> rows(List<Layout> layouts, SocietySpec spec) {
    List<Row> rows = new ArrayList<>();
    double total = spec.ageBands().stream().mapToDouble(Double::doubleValue).sum();
    for (int band = 0; band < spec.ageBands().size(); band++) {
      int from = band * YEARS;
      double made =
          Count.percent(layouts, (l, p) -> l.age[p] / YEARS == from / YEARS, (l, p) -> true);
      rows.add(
          new Row(
              "age " + from + " to " + (from + YEARS - 1),
              "%",
              100 * spec.ageBands().get(band) / total,
              made,
              "G1"));
    }
    double ratio = spec.parameters().get("society.sex-ratio");
    double old = spec.parameters().get("society.sex-ratio-old");
    rows.add(new Row("men per 100 women", "men", 100 * ratio, menPer100(layouts, 0), "G2"));
    rows.add(new Row("men per 100 women from 60", "men", 100 * old, menPer100(layouts, 60), "G2"));
    rows.add(new Row("schooling from 15", "years", 9.91, schooling(layouts, 15, 100), "G7"));
    rows.add(new Row("schooling from 16 to 59", "years", 10.75, schooling(layouts, 16, 60), "G7"));
    return rows;
  }

  private static double menPer100(List<Layout> layouts, int from) {
    long men = Count.of(layouts, (l, p) -> l.age[p] >= from && Cell.sex(l.cell[p]) == 0);
    return 100.0 * men / Count.of(layouts, (l, p) -> l.age[p] >= from && Cell.sex(l.cell[p]) == 1);
  }

  private static double schooling(List<Layout> layouts, int from, int to) {
    return Count.mean(
        layouts, (l, p) -> l.schooling[p], (l, p) -> l.age[p] >= from && l.age[p] < to);
  }
}
