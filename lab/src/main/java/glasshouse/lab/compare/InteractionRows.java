package glasshouse.lab.compare;

import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Spool;
import glasshouse.lab.tables.Table;
import java.util.List;
import java.util.stream.Stream;

/** What parts do together. */
final class InteractionRows {
  private static final String UNIT = MeasureColumns.UNIT;

  static final Table TABLE =
      new Table(
          "interactions",
          "A measure of everyone: what the whole does, and what its parts do one by one",
          Stream.of(
                  MeasureColumns.ALL,
                  List.of(
                      Column.number(
                          "total", "total", UNIT, "Mean of the whole minus ordinary life"),
                      Column.number(
                          "sum",
                          "sum of the parts",
                          UNIT,
                          "Mean over societies of the sum over parts, the loop apart: the whole minus the whole without the part"),
                      Column.number("difference", "interaction", UNIT, "Mean of total minus sum"),
                      Column.number(
                          "luck_low",
                          "luck, from",
                          UNIT,
                          "Lower end of the interval of that mean; empty for one society"),
                      Column.number(
                          "luck_high",
                          "luck, to",
                          UNIT,
                          "Its upper end; it covers the mean with 95 %, by luck")))
              .flatMap(List::stream)
              .toList());

  private InteractionRows() {}

  static void write(Spool spool, Ablated ablated) {
    for (Ablated.Interaction i : ablated.interactions()) {
      MeasureColumns.write(spool, i.measure());
      spool.number(i.total()).number(i.sum()).number(i.difference());
      spool.number(i.luck().low()).number(i.luck().high()).end();
    }
  }
}
