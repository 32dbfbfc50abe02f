package glasshouse.lab.compare;

import static glasshouse.lab.compare.MeasureColumns.UNIT;

import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Spool;
import java.util.List;

/** A difference between two scenarios with its two intervals, in tables of experiments. */
final class DifferenceColumns {
  static final List<Column> ALL =
      List.of(
          Column.number("difference", "difference", UNIT, "Mean of first minus other, as assumed"),
          Column.number("luck_low", "luck, from", UNIT, "Lower end of the interval of that mean"),
          Column.number(
              "luck_high",
              "luck, to",
              UNIT,
              "Its upper end; it covers the mean with 95 %, by luck"),
          Column.whole("societies", "societies", "societies", "How many that mean is taken over"),
          Column.number(
              "drawn", "drawn difference", UNIT, "Mean of first minus other with numbers drawn"),
          Column.number(
              "ignorance_low",
              "ignorance, from",
              UNIT,
              "Lower end of the range of single societies with numbers drawn; empty without any"),
          Column.number(
              "ignorance_high",
              "ignorance, to",
              UNIT,
              "Its upper end. Of 39 societies or more it holds the next with 95 %; of fewer, n, it goes from the least to the"
                  + " most and holds the next with (n - 1)/(n + 1)"));

  private DifferenceColumns() {}

  static void write(Spool spool, Contrast c) {
    spool.number(c.difference());
    spool.number(c.luck().low()).number(c.luck().high()).whole(c.societies());
    spool.number(c.drawn()).number(c.ignorance().low()).number(c.ignorance().high());
  }
}
