package glasshouse.lab.measure;

import glasshouse.consequence.SafeguardsSpec;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.world.scenario.Scenario;
import java.util.List;

/** What safeguards do: who contests what is on file, who wins, what is given back. */
final class SafeguardMeasures {
  private static final double NEED = 16;

  private SafeguardMeasures() {}

  static void add(List<Measure> all, Scenario scenario) {
    SafeguardsSpec spec = scenario.safeguards();
    if (spec.notice().isPresent()) {
      notice(all);
    }
    if (spec.appeal().isPresent()) {
      appeal(all);
    }
    if (spec.correction().isPresent()) {
      all.add(
          Forms.part(
              "errors-found",
              "errors of files that people find",
              "correction/found",
              "correction/errors",
              "False findings that took points and that the person will read of, as a share of all"));
      all.add(
          Forms.rate(
              "errors-corrected",
              "errors of files corrected",
              "correction/corrected",
              Side.LIFE,
              "False findings taken off a file after the person asked to see it"));
    }
    if (spec.compensation().isPresent()) {
      all.add(
          Forms.yearly(
              "compensation-paid",
              "compensation paid",
              "needs a person-year",
              "compensation/paid",
              1 / NEED,
              "Money paid when a finding fell"));
    }
  }

  private static void notice(List<Measure> all) {
    all.add(
        Forms.rate(
            "notices-given",
            "sanctions told of before they come",
            "notice/given",
            Side.LIFE,
            "Fines, boards, bans and list entries of which people are told before"));
    all.add(
        Forms.rate(
            "notices-stopped-false",
            "sanctions for what was not done, stopped",
            "notice/stopped-false",
            Side.LIFE,
            "Stopped by an objection of people who did not do it"));
    all.add(
        Forms.rate(
            "notices-stopped-true",
            "sanctions for what was done, stopped",
            "notice/stopped-true",
            Side.LIFE,
            "Stopped by an objection of people who did it"));
  }

  private static void appeal(List<Measure> all) {
    all.add(
        Forms.rate("appeals", "appeals", "appeal/filed", Side.LIFE, "Findings appealed against"));
    all.add(
        Forms.part(
            "appeals-false",
            "appeals by people who did not do it",
            "appeal/false",
            "appeal/filed",
            "Appeals against findings on people who did not do it, as a share of all appeals"));
    all.add(
        new Measure(
            "appeals-won",
            "appeals won",
            "share",
            "Appeals won, as a share of those decided",
            Side.LIFE,
            c -> won(c) / (won(c) + c.of("appeal/lost-false") + c.of("appeal/lost-true"))));
    all.add(
        Forms.rate(
            "appeals-won-false",
            "appeals won by people who did not do it",
            "appeal/won-false",
            Side.LIFE,
            "False findings that an appeal overturns"));
    all.add(
        Forms.rate(
            "appeals-won-true",
            "appeals won by people who did it",
            "appeal/won-true",
            Side.LIFE,
            "True findings that an appeal overturns"));
    all.add(
        new Measure(
            "points-given-back",
            "points given back",
            "points per 1,000 person-years",
            "Points given back when a finding fell",
            Side.LIFE,
            c -> 1000 * c.of("remedy/points") / c.personYears()));
  }

  private static double won(Counts c) {
    return c.of("appeal/won-false") + c.of("appeal/won-true");
  }
}
