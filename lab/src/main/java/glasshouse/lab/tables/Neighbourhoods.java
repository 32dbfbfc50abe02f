package glasshouse.lab.tables;

import glasshouse.kernel.Population;
import glasshouse.society.people.Cohort;
import glasshouse.society.people.Group;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import glasshouse.world.Evening;
import java.util.stream.Stream;

/** How the neighbourhoods of a world stand on the last evening, a row each. */
final class Neighbourhoods {
  static final Table TABLE =
      new Table(
          "blocks",
          "A neighbourhood of a world on the last evening",
          Stream.of(
                  Stream.of(
                      Common.WORLD,
                      Common.BLOCK,
                      Column.whole("district", "district", "", "Number of its 16 neighbourhoods"),
                      Common.PEOPLE,
                      Column.number("minority_share", "minority", "share", "Share of its people"),
                      Column.number("migrant_share", "migrants", "share", "Share of its people"),
                      Column.number("income", "income", "fifths", "Mean income fifth, 1 to 5"),
                      Common.ADULTS),
                  Means.COLUMNS.stream(),
                  Stream.of(
                      Column.text("province", "province", "Its name; empty where there are none")))
              .flatMap(columns -> columns)
              .toList());

  private Neighbourhoods() {}

  /** Writes the block to which an evening is turned. */
  static void write(Spool spool, String world, int block, Evening evening, String province) {
    Layout layout = evening.layout();
    long[] groups = new long[Group.COUNT];
    double income = 0;
    Means means = new Means();
    for (int i = 0; i < evening.size(); i++) {
      groups[layout.group(i)]++;
      income += Cohort.fifth(layout.cohort[i]) + 1;
      if (layout.is(i, Role.ADULT)) {
        means.add(evening, i);
      }
    }
    double people = evening.size();
    spool.text(world).whole(block).whole(block / Population.DISTRICT_BLOCKS).whole((long) people);
    spool.number(groups[Group.MINORITY.ordinal()] / people);
    spool.number(groups[Group.MIGRANT.ordinal()] / people);
    spool.number(income / people).whole(means.adults());
    means.write(spool);
    spool.word(province);
    spool.end();
  }
}
