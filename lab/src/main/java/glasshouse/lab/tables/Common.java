package glasshouse.lab.tables;

import glasshouse.lab.measure.Slice;
import java.util.List;

/** Columns that several tables have. */
public final class Common {
  static final Column WORLD =
      Column.text(
          "world",
          "world",
          "system: under the scenario's system; twin: the same people and luck in ordinary life");
  static final Column DAY = Column.whole("day", "day", "days", "1 is the first day of the system");
  static final Column PERSON =
      Column.whole("person", "person", "", "Number of a synthetic person, the same in both worlds");

  /** Which group a row is about. */
  public static final Column GROUP =
      Column.text("group", "group", "majority, minority, migrant; all where rows are of everyone");

  static final Column SEX = Column.text("sex", "sex", "male, female or all");
  static final Column AGE = Column.text("age", "age", "under 18, 18 to 59, 60 and over or all");
  static final Column INCOME =
      Column.text("income", "income fifth", "1 (poorest) to 5, by income a head, or all");
  static final Column PEOPLE = Column.count("people", "people", "people", "How many there are");
  static final Column ADULTS = Column.count("adults", "adults", "people", "How many there are");
  static final Column BLOCK =
      Column.whole("block", "neighbourhood", "", "Number of a block of up to 4,096 people");

  private Common() {}

  /** The columns that say which people a row is about. */
  public static List<Column> cohort() {
    return List.of(GROUP, SEX, AGE, INCOME);
  }

  /** What stands in them. */
  public static Csv cohort(Csv row, Slice slice) {
    row.text(slice.groupLabel()).text(slice.sexLabel());
    return row.text(slice.ageLabel()).text(slice.incomeLabel());
  }
}
