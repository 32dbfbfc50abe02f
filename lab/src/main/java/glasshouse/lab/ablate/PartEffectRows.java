package glasshouse.lab.ablate;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.DifferenceColumns;
import glasshouse.lab.ensemble.MeasureColumns;
import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Common;
import glasshouse.lab.tables.Spool;
import glasshouse.lab.tables.Table;
import java.util.List;
import java.util.stream.Stream;

/** What the whole and each part does, with both intervals. */
final class PartEffectRows {
  static final Table TABLE =
      new Table(
          "effects",
          "A measure of some people with a part and without it, over all societies: with minus without",
          Stream.of(
                  List.of(
                      Column.text(
                          "part", "part", "Its name; that of the scenario where it is the whole"),
                      AblationTables.KIND,
                      Column.text(
                          "way",
                          "way",
                          "off: the whole against the whole without the part; alone: ordinary life with the part against"
                              + " ordinary life; whole: the whole against ordinary life")),
                  MeasureColumns.ALL,
                  List.of(
                      Common.GROUP,
                      Column.number(
                          "level_with",
                          "level with it",
                          MeasureColumns.UNIT,
                          "Mean with the part, numbers as assumed"),
                      Column.number(
                          "level_without",
                          "level without it",
                          MeasureColumns.UNIT,
                          "Mean without the part, numbers as assumed")),
                  DifferenceColumns.ALL)
              .flatMap(List::stream)
              .toList());

  private PartEffectRows() {}

  static void write(Spool spool, Ablated ablated) {
    write(spool, ablated.ablation().scenario().id(), "whole", "whole", ablated.total());
    for (Ablated.Part part : ablated.parts()) {
      write(spool, part.id(), part.kind(), "off", part.effects());
      write(spool, part.id(), part.kind(), "alone", part.alone());
    }
  }

  private static void write(
      Spool spool, String part, String kind, String way, List<Contrast> contrasts) {
    for (Contrast c : contrasts) {
      spool.text(part).text(kind).text(way);
      MeasureColumns.write(spool, c.measure());
      spool.text(c.slice().groupLabel()).number(c.level()).number(c.otherLevel());
      DifferenceColumns.write(spool, c);
      spool.end();
    }
  }
}
