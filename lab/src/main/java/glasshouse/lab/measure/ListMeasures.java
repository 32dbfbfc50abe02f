package glasshouse.lab.measure;

import glasshouse.consequence.ListSpec;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.society.people.Purse;
import glasshouse.world.scenario.Scenario;
import java.util.List;

/** Who is on each list, and what the joint punishments of lists take. */
final class ListMeasures {
  private static final int THOUSAND = 1000;

  private ListMeasures() {}

  static void add(List<Measure> all, Scenario scenario) {
    for (ListSpec list : scenario.lists()) {
      all.add(
          new Measure(
              "on-" + list.id(),
              "people on the list " + list.id(),
              "of 1,000 adults",
              "People on the list, over the days; members of the household among them where it touches them",
              Side.RECORD,
              c -> THOUSAND * c.share("stock/list/" + list.id(), "stock/adults")));
      all.add(
          Forms.rate(
              "left-" + list.id(),
              "exits from the list " + list.id(),
              "list-left/" + list.id(),
              Side.RECORD,
              "People taken off the list, by its term or by the act that ends an entry"));
    }
    if (!scenario.lists().isEmpty()) {
      punishments(all);
    }
  }

  private static void punishments(List<Measure> all) {
    all.add(
        Forms.yearly(
            "income-lost-to-record",
            "income lost to bans",
            "days of need a person-year",
            "money/lost-to-record",
            1.0 / Purse.NEED,
            "What bans on trade, posts and benefits took from incomes"));
    all.add(
        Forms.part(
            "barred-from-school",
            "good school places closed for a parent",
            "school/barred",
            "school/applied",
            "Pupils whose exam would have given a good place that was closed as someone at home is on a list, of those who changed school"));
    all.add(
        Forms.yearly(
            "minutes-on-slow-lines",
            "minutes lost to slow lines",
            "minutes a person-year",
            "line/slow-minutes",
            1,
            "Minutes waited on lines that a record slowed"));
    all.add(
        Forms.rate(
            "stalled-online",
            "tries that a slow line let slip",
            "acts-stalled",
            Side.LIFE,
            "Chances to do something online that did not get through"));
  }
}
