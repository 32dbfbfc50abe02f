package glasshouse.lab.measure;

import glasshouse.lab.measure.Measure.Side;
import glasshouse.society.Kinds;
import glasshouse.world.scenario.Scenario;
import java.util.List;

/** Quarrels between neighbours, and who tells on whom. */
final class NeighbourMeasures {
  private NeighbourMeasures() {}

  static void add(List<Measure> all, Scenario scenario) {
    if (scenario.acts().stream().noneMatch(act -> act.id().equals(Kinds.QUARREL))) {
      return;
    }
    all.add(
        Forms.rate(
            "quarrels",
            "people who fall out with a neighbour",
            "quarrels/all",
            Side.LIFE,
            "Times that someone fell out with a neighbour, counted for both"));
    all.add(
        Forms.rate(
            "quarrels-mediated",
            "quarrels before a mediator",
            "quarrels/mediated",
            Side.LIFE,
            "Of them: settled by a mediator, counted for both"));
    all.add(
        Forms.yearly(
            "grudges",
            "days of bearing a grudge",
            "days a person-year",
            "quarrels/grudges",
            1,
            "Days for which a grudge is borne, as far ahead as it is when the quarrel begins"));
    reports(all);
    all.add(
        Forms.rate(
            "visited",
            "people who learn that a neighbour told",
            "visits/all",
            Side.LIFE,
            "Visits to those on file by the word of a neighbour"));
    all.add(
        Forms.rate(
            "visited-wrongly",
            "people visited for what they did not do",
            "visits/wrong",
            Side.LIFE,
            "Of the visits: for an act that the person did not do"));
  }

  private static void reports(List<Measure> all) {
    report(all, "true", "reports of what a neighbour did");
    report(all, "mistaken", "reports that name the wrong neighbour");
    report(all, "malicious", "reports invented to do harm");
    report(all, "unfounded", "reports of nothing, in good faith");
    all.add(
        new Measure(
            "reports-false",
            "reports of what the neighbour did not do",
            "share",
            "Mistaken, malicious and unfounded reports, as a share of all",
            Side.RECORD,
            c -> 1 - c.of("reports/true") / c.family("reports")));
    all.add(
        new Measure(
            "reports-upheld-false",
            "upheld reports of what the neighbour did not do",
            "share",
            "Of the reports that were upheld: mistaken, malicious or unfounded",
            Side.RECORD,
            c -> 1 - c.of("reports-upheld/true") / c.family("reports-upheld")));
  }

  private static void report(List<Measure> all, String sort, String label) {
    all.add(
        Forms.rate(
            "reports-" + sort,
            label,
            "reports/" + sort,
            Side.RECORD,
            "Such reports, by the one who is told on"));
  }
}
