package glasshouse.report.findings;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.Interval;
import glasshouse.lab.measure.PlainUnit;
import java.util.List;
import java.util.Locale;

/**
 * One question that is asked of every comparison, settled before anything was lived.
 *
 * @param measure that answers it
 * @param title in a few words
 * @param sentence with {a} and {b} for figures, {A} and {B} for scenarios
 * @param scale from the measure's unit to that of the sentence
 */
record Asked(String measure, String title, String sentence, double scale) {
  /** So many findings of a comparison are told, the first that differ at all. */
  static final int MOST = 8;

  /** All questions, in their order. */
  static final List<Asked> ALL =
      List.of(
          new Asked(
              "wrong-sanctions",
              "Sanctioned for nothing done",
              "Among 1,000 people someone is fined, shown or listed for what they did not do {a} times a year under {A}, {b} times"
                  + " under {B}.",
              1),
          new Asked(
              "false-findings",
              "Wrongly on file",
              "Of 1,000 people, something that another did is put on file {a} times a year under {A}, {b} times under {B}.",
              0.01),
          new Asked(
              "self-censorship",
              "Silent critics",
              "Of 1,000 private critics {a} say nothing under {A}, {b} under {B}.",
              1000),
          new Asked(
              "fear",
              "Fear",
              "On a scale from 0 to 1,000, where 1,000 is the most a person can fear, mean fear is {a} under {A}, {b} under {B}.",
              1000),
          new Asked(
              "live-ties",
              "Ties",
              "Of 1,000 ties between people {a} are alive under {A}, {b} under {B}.",
              1000),
          new Asked(
              "homeless",
              "Homeless",
              "Of 10,000 adults {a} are homeless under {A}, {b} under {B}.",
              1),
          new Asked(
              "jobs-lost",
              "Jobs lost",
              "1,000 people lose {a} jobs a year under {A}, {b} under {B}.",
              1),
          new Asked(
              "in-arrears",
              "Arrears",
              "Of 1,000 adults {a} are behind with their payments under {A}, {b} under {B}.",
              1000),
          new Asked(
              "acts-jaywalking",
              "Jaywalking",
              "1,000 people cross the street where they must not {a} times a year under {A}, {b} times under {B}.",
              1),
          new Asked(
              "trust",
              "Trust",
              "On a scale from 0 to 1,000 mean trust in neighbours is {a} under {A}, {b} under {B}.",
              1000),
          new Asked(
              "minutes-at-gates",
              "Minutes at gates",
              "1,000 people lose {a} minutes a year at gates under {A}, {b} under {B}.",
              1000),
          new Asked(
              "learning-lost",
              "Lessons lost",
              "1,000 pupils lose {a} weeks of lessons a year under {A}, {b} under {B}.",
              1000),
          new Asked(
              "acts-theft",
              "Theft",
              "1,000 people steal {a} times a year under {A}, {b} times under {B}.",
              1));

  /** The first sentence: what is the case under both. */
  String levels(Contrast c) {
    return sentence
        .replace("{a}", number(c.level()))
        .replace("{b}", number(c.otherLevel()))
        .replace("{A}", c.first())
        .replace("{B}", c.other());
  }

  /** The difference with its intervals. */
  String difference(Contrast c) {
    String luck =
        c.luck().exists()
            ? "luck: " + range(c.luck()) + ", " + c.societies() + " societies"
            : "one society, so no interval";
    String ignorance =
        c.ignorance().exists()
            ? "; luck and ignorance, in one society: " + range(c.ignorance())
            : "";
    return "Difference " + signed(c.difference()) + " (" + luck + ignorance + ").";
  }

  /** Both ends. */
  String range(Interval interval) {
    return signed(interval.low()) + " to " + signed(interval.high());
  }

  /** A figure without a sign. */
  String number(double value) {
    if (Double.isNaN(value)) {
      return "none";
    }
    String written = minus(PlainUnit.number(scale * value));
    return value != 0 && written.matches("−?0\\.00") ? "almost 0" : written;
  }

  /** A difference. */
  String signed(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    String size = PlainUnit.number(Math.abs(scale * value));
    boolean nought = size.matches("[0.]+");
    return nought ? "0" : (value < 0 ? "−" : "+") + size;
  }

  private static String minus(String text) {
    return text.replace('-', '−');
  }

  /** Its title within a sentence. */
  String within() {
    return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }
}
