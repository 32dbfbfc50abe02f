package glasshouse.lab.compare;

import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Common;
import glasshouse.lab.tables.Spool;
import glasshouse.lab.tables.Table;
import java.util.List;
import java.util.stream.Stream;

/** Every effect with its two intervals. */
final class ContrastRows {
  static final Table TABLE =
      new Table(
          "effects",
          "A measure of some people under two scenarios, over all societies: the first minus the other",
          Stream.of(
                  List.of(ComparisonTables.A, ComparisonTables.B),
                  MeasureColumns.ALL,
                  Common.cohort(),
                  levels(),
                  DifferenceColumns.ALL,
                  shares())
              .flatMap(List::stream)
              .toList());

  private ContrastRows() {}

  private static List<Column> levels() {
    return List.of(
        Column.number(
            "level_a",
            "first level",
            MeasureColumns.UNIT,
            "Mean under the first, numbers as assumed"),
        Column.number(
            "level_b",
            "other level",
            MeasureColumns.UNIT,
            "Mean under the other, numbers as assumed"));
  }

  private static List<Column> shares() {
    return List.of(
        Column.number(
            "worse",
            "first does worse",
            "share",
            "Share of societies, as assumed; empty where neither way is worse for people"),
        Column.number("worse_drawn", "first does worse, drawn", "share", "With numbers drawn"),
        Column.count(
            "needed",
            "needed societies",
            "societies",
            "How many an interval of luck wants that is a tenth of the difference to either side; empty where that cannot be"
                + " told"));
  }

  static void write(Spool spool, Compared compared) {
    for (Contrast c : compared.contrasts()) {
      spool.text(c.first()).text(c.other());
      MeasureColumns.write(spool, c.measure());
      Common.cohort(spool, c.slice());
      spool.number(c.level()).number(c.otherLevel());
      DifferenceColumns.write(spool, c);
      spool.number(c.worse()).number(c.worseDrawn());
      if (c.needed() == 0) {
        spool.none().end();
      } else {
        spool.whole(c.needed()).end();
      }
    }
  }
}
