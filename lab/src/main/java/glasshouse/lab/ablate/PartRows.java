package glasshouse.lab.ablate;

import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Spool;
import glasshouse.lab.tables.Table;
import java.util.List;

/** Every part, and whether it does anything. */
final class PartRows {
  static final Table TABLE =
      new Table(
          "parts",
          "A part of the scenario that was switched off",
          List.of(
              Column.text("id", "part", "Its name; one of each kind may have it"),
              AblationTables.KIND,
              Column.flag(
                  "ordinary", "in ordinary life", "Whether ordinary life has one of that name"),
              Column.flag(
                  "inert",
                  "inert",
                  "Whether it leaves every life outcome, or every act rate, as it was in every society"),
              Column.text("why", "why inert", "In a few words; empty where it is not")));

  private PartRows() {}

  static void write(Spool spool, Ablated ablated) {
    for (Ablated.Part part : ablated.parts()) {
      spool.text(part.id()).text(part.kind()).flag(part.ordinary()).flag(part.inert());
      spool.word(part.why()).end();
    }
  }
}
