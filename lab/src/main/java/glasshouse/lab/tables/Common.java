package glasshouse.lab.tables;

/** Columns that several tables have. */
final class Common {
  static final Column WORLD =
      Column.text(
          "world",
          "world",
          "system: under the scenario's system; twin: the same people and luck in ordinary life");
  static final Column DAY = Column.whole("day", "day", "days", "1 is the first day of the system");
  static final Column PERSON =
      Column.whole("person", "person", "", "Number of a synthetic person, the same in both worlds");
  static final Column GROUP =
      Column.text("group", "group", "majority, minority, migrant; all where rows are of everyone");
  static final Column PEOPLE = Column.count("people", "people", "people", "How many there are");
  static final Column ADULTS = Column.count("adults", "adults", "people", "How many there are");
  static final Column BLOCK =
      Column.whole("block", "neighbourhood", "", "Number of a block of up to 4,096 people");

  private Common() {}
}
