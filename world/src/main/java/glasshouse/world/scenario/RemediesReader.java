package glasshouse.world.scenario;

import glasshouse.consequence.SafeguardsSpec.Appeal;
import glasshouse.consequence.SafeguardsSpec.Compensation;
import glasshouse.consequence.SafeguardsSpec.Correction;
import glasshouse.consequence.SafeguardsSpec.Notice;
import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.Amounts.Days;
import glasshouse.world.yaml.Amounts.Whole;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Values.Form;
import java.util.List;

/** Reads what people may do about a sanction: be told before, appeal, be compensated. */
final class RemediesReader {
  private static final int MOST_DAYS = 1_000;
  private static final int MOST_MINUTES = 6_000;
  private static final double MOST_NEEDS = 1_000;

  static final Key<Integer> DAYS =
      Key.needed("days", new Days(1, MOST_DAYS, Form.STRICT), "How long it takes.");
  static final Key<Long> MINUTES =
      Key.usual(
          "minutes", new Whole(0, MOST_MINUTES, "minutes"), "0", "Time that it takes of people.");
  static final Key<Double> STOPS_FALSE =
      Key.needed(
          "stops-false",
          Amount.share(1),
          "Chance that an objection stops a sanction for what the person did not do.");
  static final Key<Double> STOPS_TRUE =
      Key.usual("stops-true", Amount.share(1), "0", "The same for what the person did.");
  static final Key<Double> WINS_FALSE =
      Key.needed(
          "wins-false",
          Amount.share(1),
          "Chance that an appeal against a finding on one who did not do it is won.");
  static final Key<Double> WINS_TRUE =
      Key.usual("wins-true", Amount.share(1), "0", "The same of one who did it.");
  static final Key<Double> REFUND =
      Key.usual(
          "refund", Amount.share(1), "100 %", "Share of a fine paid back when an appeal is won.");
  static final Key<Double> PER_DAY =
      Key.needed(
          "per-day",
          Amount.number(0, MOST_NEEDS, "needs"),
          "Paid for each day lost on a list or at a grade held, when a finding falls.");
  static final Key<Double> PER_CASE =
      Key.usual(
          "per-case", Amount.number(0, MOST_NEEDS, "needs"), "0", "Paid for the trouble itself.");

  static final Key<Fields> NOTICE =
      SafeguardsReader.group(
          "notice",
          "sanctions come unannounced",
          "People are told before fines, boards, bans and lists, and may object.",
          List.of(DAYS, STOPS_FALSE, STOPS_TRUE, MINUTES));
  static final Key<Fields> APPEAL =
      SafeguardsReader.group(
          "appeal",
          "what is on file stands",
          "Someone else looks again at a finding when the person asks.",
          List.of(DAYS, WINS_FALSE, WINS_TRUE, MINUTES, REFUND));
  static final Key<Double> CORRECTS =
      Key.needed(
          "corrects",
          Amount.share(1),
          "Chance that an error which a person disputes is corrected.");
  static final Key<Fields> CORRECTION =
      SafeguardsReader.group(
          "correction",
          "nobody may see a file",
          "People may see what is on file about them, and dispute what is not theirs.",
          List.of(CORRECTS, MINUTES));
  static final Key<Fields> COMPENSATION =
      SafeguardsReader.group(
          "compensation",
          "nothing is paid",
          "What is paid when a finding falls; days lost count for other entries on lists.",
          List.of(PER_DAY, PER_CASE));

  private RemediesReader() {}

  static Notice notice(Fields of) {
    Notice notice =
        new Notice(
            of.get(DAYS),
            of.get(STOPS_FALSE),
            of.get(STOPS_TRUE),
            of.get(MINUTES).intValue(),
            Notes.read(of));
    return notice;
  }

  static Appeal appeal(Fields of) {
    Appeal appeal =
        new Appeal(
            of.get(DAYS),
            of.get(WINS_FALSE),
            of.get(WINS_TRUE),
            of.get(MINUTES).intValue(),
            of.get(REFUND),
            Notes.read(of));
    return appeal;
  }

  static Correction correction(Fields of) {
    return new Correction(of.get(CORRECTS), of.get(MINUTES).intValue(), Notes.read(of));
  }

  static Compensation compensation(Fields of) {
    Compensation compensation = new Compensation(of.get(PER_DAY), of.get(PER_CASE), Notes.read(of));
    return compensation;
  }
}
