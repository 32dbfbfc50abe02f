package glasshouse.lab.compare;

import glasshouse.lab.ensemble.Society;
import glasshouse.lab.ensemble.SocietyColumns;
import glasshouse.lab.fork.Fates;
import glasshouse.lab.fork.Fates.Aspect;
import glasshouse.lab.fork.Fates.Fate;
import glasshouse.lab.measure.Slice;
import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Common;
import glasshouse.lab.tables.Spool;
import glasshouse.lab.tables.Table;
import java.util.List;
import java.util.stream.Stream;

/** How adults stand in the end, in the societies with all numbers as assumed: these are watched. */
final class FateRows {
  static final Table TABLE =
      new Table(
          "fates",
          "How many adults of one society stand so on the last evening under the first scenario beside the other",
          Stream.of(
                  List.of(SocietyColumns.REPLICATE, ComparisonTables.A, ComparisonTables.B),
                  Common.cohort(),
                  List.of(
                      Column.text(
                          "aspect",
                          "in what",
                          "livelihood (purse, work, arrears) or mind (fear, trust)"),
                      Column.text(
                          "fate",
                          "how they stand",
                          "better in one thing and worse in none, worse in one and better in none, mixed, or"
                              + " unchanged"),
                      Column.count("people", "adults", "people", "How many there are")))
              .flatMap(List::stream)
              .toList());

  private FateRows() {}

  static void write(Spool spool, Compared compared) {
    compared.assumed().forEach(society -> write(spool, compared.comparison(), society));
  }

  private static void write(Spool spool, Comparison comparison, Society society) {
    for (int pair = 0; pair < society.fates().size(); pair++) {
      Fates fates = society.fates().get(pair);
      for (Slice slice : Slice.marginals()) {
        for (Aspect aspect : Aspect.values()) {
          for (Fate fate : Fate.values()) {
            spool
                .whole(society.replicate())
                .text(comparison.name(0))
                .text(comparison.name(pair + 1));
            Common.cohort(spool, slice).text(aspect.id()).text(fate.id());
            spool.whole(fates.of(slice, aspect, fate)).end();
          }
        }
      }
    }
  }
}
