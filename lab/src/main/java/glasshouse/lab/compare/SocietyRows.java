package glasshouse.lab.compare;

import glasshouse.lab.ensemble.Gauge;
import glasshouse.lab.ensemble.Society;
import glasshouse.lab.ensemble.SocietyColumns;
import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Common;
import glasshouse.lab.tables.Spool;
import glasshouse.lab.tables.Table;
import java.util.List;
import java.util.stream.Stream;

/** Every measure of every society under every scenario. */
final class SocietyRows {
  static final Table TABLE =
      new Table(
          "societies",
          "A measure of some people of one society under one scenario; no row where it has no value",
          Stream.of(
                  List.of(
                      SocietyColumns.REPLICATE,
                      SocietyColumns.ASSUMPTIONS,
                      Column.count("seed", "seed", "", "Of people and luck"),
                      Column.text("scenario", "scenario", "Which rules"),
                      Column.text("measure", "measure", "Its name; label and unit are in effects")),
                  Common.cohort(),
                  List.of(
                      Column.number(
                          "value",
                          "value",
                          "as unit in effects says",
                          "Over all days. Effects count a share of nothing as nought where the other scenario has one")))
              .flatMap(List::stream)
              .toList());

  private SocietyRows() {}

  static void write(Spool spool, Compared compared) {
    Gauge gauge = new Gauge(compared.comparison().scenarios());
    compared.assumed().forEach(s -> write(spool, compared.comparison(), gauge, s, "assumed"));
    compared.drawn().forEach(s -> write(spool, compared.comparison(), gauge, s, "drawn"));
  }

  private static void write(
      Spool spool, Comparison comparison, Gauge gauge, Society society, String assumptions) {
    for (int scenario = 0; scenario < society.values().length; scenario++) {
      for (int m = 0; m < gauge.measures().size(); m++) {
        for (int s = 0; s < gauge.slices().size(); s++) {
          double value = society.values()[scenario][m][s];
          if (Double.isFinite(value)) {
            spool.whole(society.replicate()).text(assumptions).whole(society.seed());
            spool.text(comparison.name(scenario)).text(gauge.measures().get(m).id());
            Common.cohort(spool, gauge.slices().get(s)).number(value).end();
          }
        }
      }
    }
  }
}
