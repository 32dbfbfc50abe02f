package glasshouse.lab.ensemble;

import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Spool;
import glasshouse.lab.tables.Table;
import glasshouse.world.scenario.Ignorance.Drawn;
import java.util.List;

/** What was drawn where nobody knows. */
public final class DrawRows {
  public static final Table TABLE =
      new Table(
          "draws",
          "An assumed number of the world as it was drawn for one society; none with assumptions fixed",
          List.of(
              SocietyColumns.REPLICATE,
              Column.text("path", "number", "Its path in the scenario"),
              Column.number("value", "value", "as unit says", "As it was drawn"),
              Column.text("unit", "unit", "Unit of both values; empty where they have none"),
              Column.text("prior", "prior", "What it was drawn from"),
              Column.number("as_assumed", "as assumed", "as unit says", "Its value otherwise")));

  private DrawRows() {}

  public static void write(Spool spool, List<Society> societies) {
    for (Society society : societies) {
      for (Drawn drawn : society.numbers()) {
        spool.whole(society.replicate()).text(drawn.number().path()).number(drawn.value());
        spool.word(drawn.number().unit()).text(drawn.number().prior());
        spool.number(drawn.number().value()).end();
      }
    }
  }
}
