package glasshouse.lab.measure;

import glasshouse.lab.measure.Measure.Side;
import glasshouse.world.scenario.Scenario;
import java.util.List;

/** What humans who look at findings do for those on whom they are pinned. */
final class ReviewMeasures {
  private static final double HUNDRED_THOUSAND = 100_000;

  private ReviewMeasures() {}

  static void add(List<Measure> all, Scenario scenario) {
    if (scenario.review().isEmpty()) {
      return;
    }
    all.add(
        new Measure(
            "reviewed",
            "findings that a human looks at",
            "share",
            "Findings reviewed before they count, as a share of all findings",
            Side.RECORD,
            c -> c.of("review/reviewed") / c.family("sensor-findings")));
    all.add(
        Forms.part(
            "false-overturned",
            "false findings that a reviewer strikes out",
            "review/false-overturned",
            "review/false",
            "False findings struck out, as a share of the false ones that a human looked at"));
    all.add(
        new Measure(
            "false-standing",
            "false findings that stand",
            "per 100,000 person-years",
            "False findings less those struck out by a reviewer, whether or not a human looked",
            Side.LIFE,
            c ->
                HUNDRED_THOUSAND
                    * (TruthOfRecordMeasures.falseFindings(c) - c.of("review/false-overturned"))
                    / c.personYears()));
    all.add(
        Forms.rate(
            "true-overturned",
            "true findings that a reviewer strikes out",
            "review/true-overturned",
            Side.RECORD,
            "Findings on the one who did the act, struck out"));
    all.add(
        new Measure(
            "review-hours",
            "hours of reviewers",
            "hours per 1,000 person-years",
            "Time that reviewers spend on findings",
            Side.RECORD,
            c -> 1000 * c.of("review/minutes") / 60 / c.personYears()));
  }
}
