package glasshouse.lab.measure;

import glasshouse.lab.measure.Measure.Side;
import glasshouse.scoring.RulebookSpec.Grade;
import glasshouse.world.scenario.Scenario;
import java.util.List;

/** What the authority sees: findings, scores, grades, lists. */
final class RecordMeasures {
  private static final int MONTH = 30;

  private RecordMeasures() {}

  static void add(List<Measure> all, Scenario scenario) {
    all.add(
        Forms.rate(
            "findings",
            "offences and deeds on record",
            "sensor-findings",
            Side.RECORD,
            "Findings of all sensors"));
    all.add(
        new Measure(
            "data-points",
            "data points collected",
            "a person and day",
            "Faces searched, passages, entries and texts read, whether or not anything was found",
            Side.RECORD,
            c -> c.family("data-points") / 256 / c.personDays()));
    all.add(
        Forms.mean(
            "score",
            "mean score",
            "points",
            "stock/score",
            1,
            Side.RECORD,
            "Mean score of adults over the days"));
    ScoreDayMeasures.add(all);
    List<String> grades = scenario.rulebook().grades().stream().map(Grade::name).toList();
    grades.forEach(grade -> all.add(grade(grade)));
    if (!grades.isEmpty()) {
      all.add(gradeMobility(grades));
    }
    all.add(
        Forms.mean(
            "listed",
            "people on a list",
            "share",
            "stock/listed",
            1,
            Side.RECORD,
            "Share of adults on any list, over the days"));
    scenario.lists().forEach(list -> all.add(entries(list.id())));
  }

  static Measure grade(String name) {
    return Forms.mean(
        "grade-" + name,
        "grade " + name,
        "share",
        "stock/grade/" + name,
        1,
        Side.RECORD,
        "Share of adults with this grade, over the days");
  }

  static Measure gradeMobility(List<String> grades) {
    return new Measure(
        "grade-mobility",
        "mobility between grades",
        "0 to 1",
        "Shorrocks index of the moves of "
            + MONTH
            + " days, if who has just moved moves on like all of that grade: 0 nobody moves, 1 where one ends does not hang on where one began",
        Side.RECORD,
        c -> GradeMoves.of(c, grades).over(MONTH).shorrocks());
  }

  static Measure entries(String list) {
    String entered = "list-entered/" + list;
    return new Measure(
        "entered-" + list,
        "entries on " + list,
        "per 1,000 adult-years",
        "Entries on the list, the stock of the first day left out",
        Side.RECORD,
        c -> 1000 * c.of(entered) / (c.of("stock/adults") / 365));
  }
}
