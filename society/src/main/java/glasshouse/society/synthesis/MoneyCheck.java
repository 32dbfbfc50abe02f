package glasshouse.society.synthesis;

import glasshouse.kernel.Inequality;
import glasshouse.kernel.Parameters;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import glasshouse.society.synthesis.SocietyCheck.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Incomes and buffers beside G11 to G13 and G17, when everybody who may work does: wages and
 * pensions of a household by head.
 *
 * <p>Counted by people, as the fifths and the Gini of the statistics are.
 */
final class MoneyCheck {
  private static final double[] FIFTHS = {4.5, 9.6, 15.3, 23.9, 46.6};
  private static final int DAYS = 365;
  private static final int BUFFER_DAYS = 90;

  private MoneyCheck() {}

  static List<Row> rows(List<Layout> layouts, Parameters parameters) {
    double yuan = parameters.get("society.need-yuan") * DAYS / Wages.NEED;
    double[] incomes = incomes(layouts);
    double[] upTo = Lorenz.of(incomes);
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            "income a head",
            "yuan a year",
            30_733,
            yuan * Arrays.stream(incomes).average().orElse(Double.NaN),
            "G11"));
    double gini = Inequality.of(incomes).gini();
    rows.add(new Row("Gini of income a head", "index", 0.465, gini, "G13"));
    for (int f = 1; f <= FIFTHS.length; f++) {
      double share = 100 * (Lorenz.at(upTo, f / 5.0) - Lorenz.at(upTo, (f - 1) / 5.0));
      rows.add(
          new Row("income of fifth " + f, "% of all", FIFTHS[f - 1], share, "G12 (from memory)"));
    }
    Count.Test worker = (l, p) -> l.is(p, Role.WORKER);
    rows.add(
        new Row(
            "workers who earn more than their load",
            "%",
            90,
            Count.percent(layouts, (l, p) -> l.load[p] < l.wage[p], worker),
            "target"));
    rows.add(
        new Row(
            "adults with a buffer below 90 days",
            "%",
            60,
            Count.percent(
                layouts,
                (l, p) -> l.buffer[p] < BUFFER_DAYS * l.load[p],
                (l, p) -> l.is(p, Role.ADULT)),
            "G17"));
    return rows;
  }

  /** Each person's share of what the household's workers and retired bring, ascending. */
  private static double[] incomes(List<Layout> layouts) {
    double[] incomes = new double[layouts.stream().mapToInt(l -> l.people).sum()];
    int at = 0;
    for (Layout layout : layouts) {
      for (int place = 0; place < layout.people; place += layout.householdSize[place]) {
        int size = layout.householdSize[place];
        Arrays.fill(incomes, at, at + size, brought(layout, place, place + size) / (double) size);
        at += size;
      }
    }
    Arrays.sort(incomes);
    return incomes;
  }

  private static int brought(Layout layout, int from, int to) {
    int sum = 0;
    for (int place = from; place < to; place++) {
      sum +=
          layout.is(place, Role.WORKER) || layout.is(place, Role.RETIRED) ? layout.wage[place] : 0;
    }
    return sum;
  }
}
