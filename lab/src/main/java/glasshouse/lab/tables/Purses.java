package glasshouse.lab.tables;

import glasshouse.kernel.Inequality;
import glasshouse.lab.measure.Slice;
import glasshouse.society.people.Role;
import glasshouse.world.Evening;
import java.util.Arrays;
import java.util.List;

/** How unevenly the purses of a world are filled on the last evening, a row a group. */
final class Purses {
  static final Table TABLE =
      new Table(
          "purses",
          "How unevenly the purses of the adults of a group are filled on the last evening",
          List.of(
              Common.WORLD,
              Common.GROUP,
              Common.ADULTS,
              Column.number("in_debt", "in debt", "share", "Adults whose purse is below zero"),
              Column.number(
                  "gini",
                  "Gini of purses",
                  "0 to 1",
                  "0 when all have the same, near 1 when one has all; debts count as nothing"),
              Column.number(
                  "theil",
                  "Theil of purses",
                  "",
                  "0 when all have the same, the logarithm of their number when one has all; debts count as nothing")));

  private static final List<Slice> GROUPS = Slice.groups();

  private final int[][] adults = new int[GROUPS.size()][Short.MAX_VALUE + 1];
  private final long[] indebted = new long[GROUPS.size()];

  /** Counts in the block to which an evening is turned. */
  void add(Evening evening) {
    for (int i = 0; i < evening.size(); i++) {
      if (evening.layout().is(i, Role.ADULT)) {
        add(0, evening.purseSteps(i));
        add(1 + evening.layout().group(i), evening.purseSteps(i));
      }
    }
  }

  /** Counts in one purse of a group, by the order of rows. */
  void add(int group, int purse) {
    adults[group][Math.max(0, purse)]++;
    indebted[group] += purse < 0 ? 1 : 0;
  }

  /** How unevenly the purses of a group are filled. */
  Inequality spread(int group) {
    Inequality spread = new Inequality();
    for (int value = 0; value < adults[group].length; value++) {
      spread.add(value, adults[group][value]);
    }
    return spread;
  }

  /** Writes all of it; a group in which nobody owns anything has no index. */
  void write(Spool spool, String world) {
    for (int group = 0; group < GROUPS.size(); group++) {
      Inequality spread = spread(group);
      long people = Arrays.stream(adults[group]).asLongStream().sum();
      spool.text(world).text(GROUPS.get(group).groupLabel()).whole(people);
      spool.number((double) indebted[group] / people).number(spread.gini()).number(spread.theil());
      spool.end();
    }
  }
}
