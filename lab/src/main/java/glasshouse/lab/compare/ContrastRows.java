package glasshouse.lab.compare;

import glasshouse.lab.Measure;
import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Common;
import glasshouse.lab.tables.Spool;
import glasshouse.lab.tables.Table;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Every effect with its two intervals. */
final class ContrastRows {
  private static final String UNIT = "as unit says";

  static final Table TABLE =
      new Table(
          "effects",
          "A measure of some people under two scenarios, over all societies: the first minus the other",
          Stream.of(
                  List.of(
                      ComparisonTables.A,
                      ComparisonTables.B,
                      Column.text("measure", "measure", "Its name"),
                      Column.text("label", "label", "Its name in sentences"),
                      Column.text("unit", "unit", "Unit of its values"),
                      Column.text("about", "definition", "How it is defined"),
                      Column.text("side", "side", "record, life or act")),
                  Common.cohort(),
                  numbers())
              .flatMap(List::stream)
              .toList());

  private ContrastRows() {}

  private static List<Column> numbers() {
    return List.of(
        Column.number("level_a", "first level", UNIT, "Mean under the first, numbers as assumed"),
        Column.number("level_b", "other level", UNIT, "Mean under the other, numbers as assumed"),
        Column.number("difference", "difference", UNIT, "Mean of first minus other, as assumed"),
        Column.number("luck_low", "luck, from", UNIT, "Lower end of the interval of that mean"),
        Column.number(
            "luck_high", "luck, to", UNIT, "Its upper end; it covers the mean with 95 %, by luck"),
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
                + " most and holds the next with (n - 1)/(n + 1)"),
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
      Measure measure = c.measure();
      spool.text(c.first()).text(c.other());
      spool.text(measure.id()).text(measure.label()).text(measure.unit()).text(measure.about());
      spool.text(measure.side().name().toLowerCase(Locale.ROOT));
      Common.cohort(spool, c.slice());
      spool.number(c.level()).number(c.otherLevel()).number(c.difference());
      spool.number(c.luck().low()).number(c.luck().high()).whole(c.societies());
      spool.number(c.drawn()).number(c.ignorance().low()).number(c.ignorance().high());
      spool.number(c.worse()).number(c.worseDrawn());
      if (c.needed() == 0) {
        spool.none().end();
      } else {
        spool.whole(c.needed()).end();
      }
    }
  }
}
