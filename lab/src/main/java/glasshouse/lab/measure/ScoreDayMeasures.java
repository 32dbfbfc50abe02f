package glasshouse.lab.measure;

import glasshouse.lab.measure.Measure.Side;
import java.util.List;

/** How scores go up and down within a day. */
final class ScoreDayMeasures {
  private ScoreDayMeasures() {}

  static void add(List<Measure> all) {
    all.add(
        Forms.mean(
            "score-moves",
            "moves of a score",
            "an adult and day",
            "score/moves",
            1,
            Side.RECORD,
            "Times that a rule moved the score of an adult, a day"));
    all.add(
        Forms.mean(
            "score-moved-days",
            "days on which a score moves",
            "share",
            "score/moved-days",
            1,
            Side.RECORD,
            "Share of adults and days on which a rule moved the score"));
    all.add(
        new Measure(
            "score-swing",
            "swing of a score within a day",
            "points",
            "Highest less lowest score of a day on which a rule moved it, that of the morning among them; mean of such days",
            Side.RECORD,
            c -> c.share("score/swing", "score/moved-days")));
  }
}
