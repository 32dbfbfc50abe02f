package glasshouse.world.scenario;

import glasshouse.kernel.Parameters;
import glasshouse.society.people.ProvinceSpec;
import glasshouse.society.people.SocietySpec;
import glasshouse.world.scenario.Rows.Column;
import glasshouse.world.scenario.Rows.Pairs;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Range;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Shape;
import glasshouse.world.yaml.Words;
import java.util.List;

/** Reads the marginal tables from which people are made, each {@code {values: […], source: …}}. */
final class SocietyReader {
  private static final int AGE_BANDS = 20;
  private static final int HOUSEHOLD_SIZES = 6;
  private static final int OCCUPATIONS = 6;
  private static final double ROUNDING = 2.0;
  private static final double MOST_WAGE = 100_000_000;
  private static final int MOST_WORKPLACE = 100_000;
  private static final Range PERCENT = new Range(0, 100);

  /** A table, and the key of its rows within it. */
  private record Table<T>(Key<Fields> key, Key<T> values) {
    static <T> Table<T> of(String name, Shape<T> rows, String about) {
      Key<T> values = Key.needed("values", rows, about);
      List<Key<?>> keys =
          List.of(
              values, Key.needed("source", new Words.Text(), Notes.SOURCE.about()), Notes.ABOUT);
      Section section = Section.of(Section.Role.WORLD, keys);
      return new Table<>(Key.needed(name, new Maps.Group(section), about), values);
    }
  }

  private static final Table<List<Double>> AGES =
      Table.of(
          "age-bands",
          new Column(AGE_BANDS, PERCENT, "percent"),
          "Percent of people by five-year band; the last is 95 and over.");
  private static final Table<List<Double>> SIZES =
      Table.of(
          "household-sizes",
          new Column(HOUSEHOLD_SIZES, PERCENT, "percent"),
          "Percent of households of so many people; the last is 6 and over.");
  private static final Table<List<Double>> WORK =
      Table.of(
          "occupations",
          new Column(OCCUPATIONS, PERCENT, "percent"),
          "Percent of the employed: agriculture, production, service, professional, clerical,"
              + " manager.");
  private static final Table<List<Double>> WAGES =
      Table.of(
          "wages",
          new Column(OCCUPATIONS, new Range(1, MOST_WAGE), "yuan a year"),
          "Yuan a year, by the same groups.");
  private static final Table<List<List<Double>>> WORKPLACES =
      Table.of(
          "workplace-sizes",
          new Pairs(MOST_WORKPLACE, "[size, percent of the employed]"),
          "Percent of the employed who work in places of that size.");

  /** The tables of a society. */
  static final Section SECTION =
      Section.of(
          Section.Role.WORLD,
          List.of(AGES.key(), SIZES.key(), WORK.key(), WAGES.key(), WORKPLACES.key()));

  private SocietyReader() {}

  /** The tables with the parameters of the run. */
  static SocietySpec read(Fields tables, Parameters parameters, List<ProvinceSpec> provinces) {
    SocietySpec society =
        new SocietySpec(
            percents(tables, AGES, AGE_BANDS),
            percents(tables, SIZES, HOUSEHOLD_SIZES),
            percents(tables, WORK, OCCUPATIONS),
            column(tables, WAGES, OCCUPATIONS),
            workplaces(tables),
            parameters,
            provinces);
    tables.done();
    return society;
  }

  private static List<Double> percents(Fields tables, Table<List<Double>> table, int rows) {
    List<Double> column = column(tables, table, rows);
    sum(tables, table.key(), column);
    return column;
  }

  private static List<Double> column(Fields tables, Table<List<Double>> table, int rows) {
    List<Double> column = rows(tables, table);
    if (column.size() != rows) {
      tables.problem(table.key(), "has " + column.size() + " rows", String.valueOf(rows));
    }
    return column;
  }

  private static List<List<Double>> workplaces(Fields tables) {
    List<List<Double>> rows = rows(tables, WORKPLACES);
    sum(tables, WORKPLACES.key(), rows.stream().map(List::getLast).toList());
    return rows;
  }

  private static <T> T rows(Fields tables, Table<T> table) {
    if (!tables.has(table.key())) {
      tables.problem(table.key(), "is missing", "{values: […], source: …}");
      return table.values().shape().standIn();
    }
    Fields of = tables.child(table.key());
    T rows = of.find(table.values()).orElse(table.values().shape().standIn());
    of.readAll();
    of.done();
    return rows;
  }

  private static void sum(Fields tables, Key<Fields> key, List<Double> percents) {
    double sum = percents.stream().mapToDouble(Double::doubleValue).sum();
    if (Math.abs(sum - 100) > ROUNDING) {
      tables.problem(key, "sums to " + sum + " percent", "100, within " + ROUNDING);
    }
  }
}
