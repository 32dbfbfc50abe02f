package glasshouse.lab.compare;

import glasshouse.lab.ensemble.Society;
import glasshouse.lab.ensemble.SocietyColumns;
import glasshouse.lab.fork.Cause;
import glasshouse.lab.fork.Forks;
import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Common;
import glasshouse.lab.tables.Spool;
import glasshouse.lab.tables.Table;
import glasshouse.society.people.Group;
import java.util.List;
import java.util.Locale;

/** Where lives parted. */
final class ForkRows {
  static final Table TABLE =
      new Table(
          "forks",
          "So many lives of one society that parted alike between two scenarios, all numbers as assumed",
          List.of(
              SocietyColumns.REPLICATE,
              ComparisonTables.A,
              ComparisonTables.B,
              Column.whole(
                  "day", "day", "days", "The first that differs; 1 is the first of the system"),
              Column.text(
                  "what",
                  "what differed first",
                  "act, sighting, clause, decision, consequence, gate, door, life, harm or voice"),
              Column.text("which", "which", "Its name in the scenario"),
              Column.text(
                  "where",
                  "where",
                  "first or other: it happened under that alone; both: otherwise"),
              Column.text(
                  "through",
                  "through",
                  "touched: the system had touched the household; rules: by the rules one knows and the cameras one sees"
                      + " alone; faces, boards, faces-and-boards, mail: through others, untouched"),
              Common.GROUP,
              Column.count("people", "people", "people", "How many there are")));

  private ForkRows() {}

  static void write(Spool spool, Compared compared) {
    for (Society society : compared.assumed()) {
      for (int pair = 0; pair < society.forks().size(); pair++) {
        for (Forks.Count count : society.forks().get(pair).counts()) {
          Forks.Kind kind = count.kind();
          Cause cause = kind.cause();
          spool.whole(society.replicate());
          spool.text(compared.comparison().name(0)).text(compared.comparison().name(pair + 1));
          spool.whole(kind.day()).text(cause.what()).text(cause.which());
          spool.text(cause.where().name().toLowerCase(Locale.ROOT)).text(kind.through().id());
          spool.text(Group.values()[kind.group()].label()).whole(count.people()).end();
        }
      }
    }
  }
}
