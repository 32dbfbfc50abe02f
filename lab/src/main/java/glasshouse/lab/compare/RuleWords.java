package glasshouse.lab.compare;

import glasshouse.consequence.ConsequenceSpec;
import glasshouse.consequence.ConsequenceSpec.Effect;
import glasshouse.consequence.ConsequenceSpec.When;
import glasshouse.consequence.ListSpec;
import glasshouse.lab.measure.PlainUnit;
import glasshouse.scoring.RulebookSpec;
import glasshouse.scoring.RulebookSpec.Expiry;
import glasshouse.sensing.Mechanisms;
import glasshouse.sensing.SensorSpec;
import java.util.List;
import java.util.Locale;

/** The parts of a system in plain words: what each of them does to people. */
final class RuleWords {
  private RuleWords() {}

  /** Such as: notices jaywalking and theft in the street. */
  static String sensor(SensorSpec sensor) {
    if (sensor.mechanism().equals(Mechanisms.SCAN)) {
      return "looks at every pupil again and again, and keeps a mark of each";
    }
    String how =
        switch (sensor.mechanism()) {
          case "place" -> "watches places that people pass, and notices ";
          case "gate" -> "lets people pass whose face it knows, and notices ";
          case "classifier" -> "reads what people write, and flags ";
          case "record" -> "is told by those who keep records of ";
          case "check" -> "searches some who pass, and finds ";
          case "watch" -> "looks for faces on a watchlist, and finds ";
          case "search" -> "leaves out what it should not show, and notices ";
          case Mechanisms.LINE -> "gives a line to those whose face it knows";
          case String other -> other + ": notices ";
        };
    return sensor.sees().isEmpty()
        ? "lets people pass whose face it knows"
        : how + and(sensor.sees());
  }

  /** Such as: takes 5 points for jaywalking, at most 2 times in 30 days. */
  static String rule(RulebookSpec.Rule rule) {
    StringBuilder words = new StringBuilder();
    if (rule.points() != 0) {
      words.append(rule.points() < 0 ? "takes " : "gives ");
      words.append(count(Math.abs(rule.points()), "point"));
    }
    rule.toGrade()
        .ifPresent(
            grade ->
                words
                    .append(words.isEmpty() ? "" : " and ")
                    .append("holds the grade at ")
                    .append(grade)
                    .append(" for ")
                    .append(count(rule.holdDays(), "day")));
    rule.repair()
        .ifPresent(
            repair ->
                words
                    .append(words.isEmpty() ? "" : " and ")
                    .append("ends what is held for ")
                    .append(repair.act())
                    .append(" after ")
                    .append(count(repair.afterDays(), "day")));
    words.append(" for ").append(rule.on());
    rule.cap()
        .ifPresent(
            cap ->
                words
                    .append(", at most ")
                    .append(count(cap.times(), "time"))
                    .append(" in ")
                    .append(count(cap.days(), "day")));
    return words.toString();
  }

  /** Such as: is entered for court-default after a grace of 60 days, for 730 days. */
  static String list(ListSpec list) {
    StringBuilder words = new StringBuilder("is entered for " + and(list.enterOn()));
    if (list.graceDays() > 0) {
      words.append(" after a grace of ").append(count(list.graceDays(), "day"));
    }
    words.append(list.termDays() == 0 ? ", without end" : ", for " + count(list.termDays(), "day"));
    list.leaveOn().ifPresent(act -> words.append(", until ").append(act));
    if (list.household()) {
      words.append("; it touches the household");
    }
    return words.toString();
  }

  /** Such as: after jaywalking is found: shame-board (7 days). */
  static String consequence(ConsequenceSpec consequence) {
    String when =
        switch (consequence.when()) {
          case When.Found(List<String> kinds) -> "when " + or(kinds) + " is found";
          case When.Graded(List<String> grades) -> "while the grade is " + or(grades);
          case When.Listed(List<String> lists) -> "while on the list " + or(lists);
          case When.Below(List<String> scans) -> "when the mark of " + or(scans) + " stays low";
          case When.Recorded(List<String> scans) -> "while " + or(scans) + " keeps marks";
        };
    return when + ": " + and(consequence.effects().stream().map(RuleWords::effect).toList());
  }

  private static String effect(Effect effect) {
    String name = effect.kind().label();
    return effect.kind().unit.equals("flag")
        ? name
        : name + " (" + PlainUnit.number(effect.amount()) + " " + effect.kind().unit + ")";
  }

  /**
   * Such as: starts at 1,000 of 0 to 1,300 points, grades AAA, A and D, fading by half in a year.
   */
  static String score(RulebookSpec rulebook) {
    String grades = and(rulebook.grades().stream().map(RulebookSpec.Grade::name).toList());
    String expiry =
        switch (rulebook.expiry()) {
          case Expiry.Never() -> "points stay";
          case Expiry.Fade(double days) ->
              "half of the distance to the start is forgotten in "
                  + PlainUnit.number(days)
                  + " days";
          case Expiry.Exact(int months) -> "points are taken back after " + count(months, "month");
        };
    return String.format(
        Locale.ROOT,
        "starts at %,d of %,d to %,d points; grades %s; %s",
        rulebook.start(),
        rulebook.least(),
        rulebook.most(),
        grades,
        expiry);
  }

  private static String count(long n, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", n, thing, n == 1 ? "" : "s");
  }

  private static String and(List<String> words) {
    return joined(words, " and ");
  }

  private static String or(List<String> words) {
    return joined(words, " or ");
  }

  private static String joined(List<String> words, String last) {
    int n = words.size();
    return n < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, n - 1)) + last + words.getLast();
  }
}
