package glasshouse.lab.tables;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Tally;
import glasshouse.sensing.SensorSpec;
import glasshouse.society.people.Provinces;
import glasshouse.society.people.Purse;
import glasshouse.society.people.Role;
import glasshouse.world.Evening;
import glasshouse.world.ProvinceCounts;
import glasshouse.world.ProvinceCounts.What;
import glasshouse.world.World;
import java.util.stream.Stream;

/**
 * How the provinces of a world stand on the last evening, and what was done in each, a row each.
 */
final class ProvinceRows {
  private static final double THOUSAND = 1_000;
  private static final double HUNDRED_THOUSAND = 100_000;
  private static final double YEAR = 365;
  private static final String RATE = "per 1,000 person-years";

  static final Table TABLE =
      new Table(
          "provinces",
          "A province of a world on the last evening, and what was done there during the run; no row"
              + " where a scenario has none",
          Stream.of(
                  Stream.of(
                      Common.WORLD,
                      Column.text("province", "province", "Its name"),
                      Column.flag("pilot", "pilot", "Whether what is of pilots is there"),
                      Column.whole("blocks", "neighbourhoods", "", "Its blocks"),
                      Common.PEOPLE,
                      Column.number("income", "income", "times the mean", "Income a head"),
                      Column.number(
                          "cameras", "cameras", "per 1,000 people", "Cameras that search faces"),
                      Column.number("findings", "findings", RATE, "Findings of all sensors"),
                      Column.number(
                          "false_findings",
                          "false findings",
                          "per 100,000 person-years",
                          "Findings on a person who did not do that act"),
                      Column.number("sanctions", "sanctions", RATE, "Fines, boards, list entries"),
                      Column.number(
                          "wrong_sanctions", "sanctions for nothing done", RATE, "Of sanctions"),
                      Column.number("fines", "fines", "needs a person and year", "Fines taken"),
                      Column.number("list_entries", "entries on lists", RATE, "Of all lists"),
                      Common.ADULTS),
                  Means.COLUMNS.stream())
              .flatMap(columns -> columns)
              .toList());

  private final Provinces provinces;
  private final Means[] means;
  private final long[] people;

  /** Of no block yet; where pilots are, the system says in both worlds. */
  ProvinceRows(Provinces provinces) {
    this.provinces = provinces;
    means = new Means[provinces.count()];
    people = new long[means.length];
    for (int p = 0; p < means.length; p++) {
      means[p] = new Means();
    }
  }

  /** The name of a block's province; empty where there are none. */
  static String name(Provinces provinces, int block) {
    return provinces.count() == 0 ? "" : provinces.spec(provinces.of(block)).id();
  }

  /** Counts in the block to which an evening is turned. */
  void add(Evening evening, int block) {
    if (means.length == 0) {
      return;
    }
    int p = provinces.of(block);
    people[p] += evening.size();
    for (int i = 0; i < evening.size(); i++) {
      if (evening.layout().is(i, Role.ADULT)) {
        means[p].add(evening, i);
      }
    }
  }

  /** Writes all that have people. */
  void write(Spool spool, String name, World world, int days) {
    double cameras = world.scenario().sensors().stream().mapToDouble(SensorSpec::cameras).sum();
    for (int p = 0; p < means.length; p++) {
      if (people[p] == 0) {
        continue;
      }
      double years = people[p] * (double) days / YEAR;
      spool.text(name).text(provinces.spec(p).id()).flag(provinces.spec(p).pilot());
      spool.whole(provinces.end(p) - provinces.first(p)).whole(people[p]);
      spool.number(provinces.income(p)).number(cameras * provinces.cameras(p));
      spool.number(THOUSAND * count(world, p, What.FINDINGS) / years);
      spool.number(HUNDRED_THOUSAND * count(world, p, What.FALSE_FINDINGS) / years);
      spool.number(THOUSAND * count(world, p, What.SANCTIONS) / years);
      spool.number(THOUSAND * count(world, p, What.WRONG_SANCTIONS) / years);
      spool.number(count(world, p, What.FINES) / Purse.NEED / years);
      spool.number(THOUSAND * count(world, p, What.ENTRIES) / years);
      spool.whole(means[p].adults());
      means[p].write(spool);
      spool.end();
    }
  }

  private double count(World world, int province, What what) {
    Counters counters = world.counters();
    Tally total = world.total();
    return total.total(counters.find(ProvinceCounts.counter(provinces.spec(province).id(), what)));
  }
}
