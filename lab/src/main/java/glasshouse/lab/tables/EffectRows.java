package glasshouse.lab.tables;

import glasshouse.lab.measure.Counts;
import glasshouse.lab.measure.Effect;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Slice;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the system made of each measure, for every crossing of cohorts. */
final class EffectRows {
  static final Table TABLE =
      new Table(
          "effects",
          "A measure over the whole run, of everyone or of any crossing of cohorts",
          List.of(
              Column.text("measure", "measure", "Its name"),
              Column.text("label", "label", "Its name in sentences"),
              Column.text("unit", "unit", "Unit of its values"),
              Column.text("about", "definition", "How it is defined"),
              Column.text("side", "side", "record, life or act; own for measures of the scenario"),
              Common.GROUP,
              Common.SEX,
              Common.AGE,
              Common.INCOME,
              Common.PEOPLE,
              Column.number("system", "system", "as unit says", "Its value under the system"),
              Column.number(
                  "twin", "twin", "as unit says", "In ordinary life; empty without twins"),
              Column.number("difference", "difference", "as unit says", "System minus twin")));

  private EffectRows() {}

  /** Writes all rows; without a twin there is nothing to compare with. */
  static void write(Spool spool, List<Effect> effects, Counts counts, boolean twins) {
    Map<Slice, Long> people = new HashMap<>();
    for (Effect effect : effects) {
      Slice slice = effect.slice();
      long here = people.computeIfAbsent(slice, s -> counts.within(s).people());
      Measure measure = effect.measure();
      spool.text(measure.id()).text(measure.label()).text(measure.unit()).text(measure.about());
      spool.text(measure.side().name().toLowerCase(Locale.ROOT));
      Common.cohort(spool, slice).whole(here).number(effect.with());
      spool.number(twins ? effect.without() : Double.NaN);
      spool.number(twins ? effect.difference() : Double.NaN).end();
    }
  }
}
