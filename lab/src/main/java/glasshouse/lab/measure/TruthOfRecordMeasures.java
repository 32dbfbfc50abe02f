package glasshouse.lab.measure;

import glasshouse.lab.measure.Measure.Side;
import java.util.List;

/** How true the record is, and whom it punishes for nothing. */
final class TruthOfRecordMeasures {
  private static final double HUNDRED_THOUSAND = 100_000;

  private TruthOfRecordMeasures() {}

  static void add(List<Measure> all) {
    all.add(
        new Measure(
            "false-findings",
            "false findings",
            "per 100,000 person-years",
            "Findings on a person who did not do that act: taken for another, or invented",
            Side.LIFE,
            c -> HUNDRED_THOUSAND * falseFindings(c) / c.personYears()));
    all.add(
        new Measure(
            "false-share",
            "false among all findings",
            "share",
            "False findings as a share of all findings on people of the group: one minus the positive predictive value",
            Side.LIFE,
            c -> falseFindings(c) / c.family("sensor-findings")));
    all.add(
        new Measure(
            "borrowed-findings",
            "findings on adults for what a child did",
            "per 100,000 person-years",
            "Acts of minors that stand in the books under the name of an adult of the household",
            Side.LIFE,
            c -> HUNDRED_THOUSAND * c.family("sensor-borrowed") / c.personYears()));
    all.add(
        Forms.rate(
            "sanctions",
            "fines, boards and list entries",
            "sanctions/all",
            Side.LIFE,
            "Sanctions that reached a person"));
    all.add(
        Forms.rate(
            "wrong-sanctions",
            "sanctions for nothing done",
            "sanctions/wrong",
            Side.LIFE,
            "Sanctions for an act that the person did not do, those through the household included"));
    all.add(
        Forms.rate(
            "shamed-wrongly",
            "faces shown for nothing done",
            "shamed/wrong",
            Side.LIFE,
            "Faces put on the board of shame for what the person did not do"));
  }

  static double falseFindings(Counts c) {
    return c.family("audit-mistaken") + c.family("audit-invented");
  }
}
