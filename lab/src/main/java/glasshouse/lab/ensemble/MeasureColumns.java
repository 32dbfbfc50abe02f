package glasshouse.lab.ensemble;

import glasshouse.lab.measure.Measure;
import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Spool;
import java.util.List;
import java.util.Locale;

/** What was measured, in tables of experiments. */
public final class MeasureColumns {
  /** The unit of a number that is in that of its measure. */
  public static final String UNIT = "as unit says";

  public static final List<Column> ALL =
      List.of(
          Column.text("measure", "measure", "Its name"),
          Column.text("label", "label", "Its name in sentences"),
          Column.text("unit", "unit", "Unit of its values"),
          Column.text("about", "definition", "How it is defined"),
          Column.text("side", "side", "record, life or act"));

  private MeasureColumns() {}

  public static void write(Spool spool, Measure measure) {
    spool.text(measure.id()).text(measure.label()).text(measure.unit()).text(measure.about());
    spool.text(measure.side().name().toLowerCase(Locale.ROOT));
  }
}
