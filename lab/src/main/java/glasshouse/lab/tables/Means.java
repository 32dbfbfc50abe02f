package glasshouse.lab.tables;

import glasshouse.society.people.Role;
import glasshouse.world.Evening;
import java.util.List;

/** Means over some adults of how they stand this evening; of nobody there is none. */
final class Means {
  /** What is averaged; shares are means of yes and no. */
  static final List<Column> COLUMNS =
      List.of(
          Column.number("score", "score", "points", "Mean of adults; empty without a score"),
          Column.number("purse", "purse", "days of basic need", "Mean of adults"),
          Column.number("employed", "in work", "share", "Share of the labour force"),
          Column.number("in_arrears", "in arrears", "share", "Adults a month or more in arrears"),
          Column.number("renter", "renting", "share", "Adults who rent their home"),
          Column.number("listed", "on a list", "share", "Adults on any list"),
          Column.number("fear", "fear", "0 to 1", "Mean of adults"),
          Column.number("trust", "trust in neighbours", "0 to 1", "Mean of adults"),
          Column.number("private_view", "private view", "0 to 1", "Mean legitimacy granted"),
          Column.number("silent", "silent", "share", "Adults who say nothing in public"),
          Column.number("shamed", "shamed", "share", "Adults whose face is on a board of shame"));

  private final double[] sums = new double[COLUMNS.size()];
  private long adults;
  private long workers;
  private boolean scores;

  /** Counts an adult in. */
  void add(Evening e, int place) {
    boolean worker = e.layout().is(place, Role.WORKER);
    adults++;
    workers += worker ? 1 : 0;
    scores = e.scores();
    double[] values = {
      e.scores() ? e.score(place) : 0,
      e.purse(place),
      share(worker && e.employed(place)),
      share(e.arrears(place) > 0),
      share(e.layout().is(place, Role.RENTER)),
      share(e.listed(place) != 0),
      e.fear(place),
      e.trust(place),
      e.view(place),
      share(e.silent(place)),
      share(e.shamed(place))
    };
    for (int column = 0; column < values.length; column++) {
      sums[column] += values[column];
    }
  }

  private static double share(boolean is) {
    return is ? 1 : 0;
  }

  /** How many adults. */
  long adults() {
    return adults;
  }

  /** Writes the means, work as a share of the labour force. */
  void write(Spool spool) {
    for (int column = 0; column < sums.length; column++) {
      String name = COLUMNS.get(column).name();
      long of = name.equals("employed") ? workers : adults;
      boolean has = of > 0 && (scores || !name.equals("score"));
      spool.number(has ? sums[column] / of : Double.NaN);
    }
  }
}
