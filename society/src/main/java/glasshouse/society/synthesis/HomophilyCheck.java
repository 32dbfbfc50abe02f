package glasshouse.society.synthesis;

import glasshouse.kernel.Parameters;
import glasshouse.society.people.Group;
import glasshouse.society.people.Layout;
import glasshouse.society.synthesis.SocietyCheck.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * How often ties of the first district join people of one group, beside what chance alone would do.
 */
final class HomophilyCheck {
  private HomophilyCheck() {}

  static List<Row> rows(TieTablesPool pool, Parameters parameters) {
    District district = pool.district(0);
    TieTables ties = pool.of(0);
    double chance = byChance(district);
    double h = parameters.get("society.homophily");
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            "same-group ties by chance within blocks", "%", Double.NaN, 100 * chance, "computed"));
    rows.add(
        new Row(
            "same-group ties in circles",
            "%",
            100 * (h + (1 - h) * chance),
            same(district, ties, TieTables.CIRCLE, TieTables.LOOSE),
            "society.homophily"));
    rows.add(
        new Row(
            "same-group ties among looser friends",
            "%",
            Double.NaN,
            same(district, ties, TieTables.LOOSE, TieTables.TEAM),
            "none asked"));
    rows.add(
        new Row(
            "same-group ties in teams",
            "%",
            Double.NaN,
            same(district, ties, TieTables.TEAM, TieTables.SLOTS),
            "none asked"));
    return rows;
  }

  /** The chance that two people of a block are of one group. */
  private static double byChance(District district) {
    double sum = 0;
    for (Layout layout : district.layouts()) {
      for (int g = 0; g < Group.COUNT; g++) {
        int group = g;
        double share =
            (double) Count.of(List.of(layout), (l, p) -> l.group(p) == group) / layout.people;
        sum += share * share * layout.people / district.people();
      }
    }
    return sum;
  }

  private static double same(District district, TieTables ties, int from, int to) {
    long same = 0;
    long all = 0;
    for (int slot = from; slot < to; slot++) {
      for (int at = 0; at < ties.people(); at++) {
        int other = ties.partner(slot, at);
        all += other == at ? 0 : 1;
        same += other != at && district.group(at) == district.group(other) ? 1 : 0;
      }
    }
    return 100.0 * same / all;
  }
}
