package glasshouse.report.compare;

import glasshouse.lab.PlainUnit;
import glasshouse.lab.Worse;
import glasshouse.lab.ablate.Ablated;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.Interval;
import glasshouse.report.chart.Whisker;
import java.util.stream.Stream;

/**
 * An effect as the page writes and draws it.
 *
 * @param contrast the effect
 */
record Told(Contrast contrast) {
  private static final String NONE = "–";

  PlainUnit unit() {
    return PlainUnit.of(contrast.measure());
  }

  String level() {
    return minus(unit().value(contrast.level()));
  }

  String otherLevel() {
    return minus(unit().value(contrast.otherLevel()));
  }

  String difference() {
    return difference(contrast.difference());
  }

  /** A difference of this measure. */
  String difference(double difference) {
    return Double.isFinite(difference) ? minus(unit().difference(difference)) : NONE;
  }

  String luck() {
    return range(contrast.luck());
  }

  String ignorance() {
    return range(contrast.ignorance());
  }

  private String range(Interval interval) {
    return interval.exists()
        ? difference(interval.low()) + " to " + difference(interval.high())
        : NONE;
  }

  /** All of it, for a pointer. */
  String tip() {
    String both = contrast.ignorance().exists() ? "; luck and ignorance " + ignorance() : "";
    return difference() + "; luck " + luck() + both;
  }

  /** A number that an interaction has. */
  static String of(Ablated.Interaction interaction, double number) {
    return minus(PlainUnit.of(interaction.measure()).difference(number));
  }

  /** Whether nothing of it is so large that it would be written as another number than nought. */
  boolean tiny() {
    return Stream.of(difference(), luck(), ignorance()).noneMatch(s -> s.matches(".*[1-9].*"));
  }

  /** How it looks where both intervals are seen. */
  Whisker whisker() {
    return whisker(contrast.difference(), contrast.luck(), contrast.ignorance());
  }

  /** How it looks with such a dot and such bars; all in plain units. */
  Whisker whisker(double mean, Interval thick, Interval thin) {
    double scale = unit().scale();
    return new Whisker(
        scale * mean,
        scale * thick.low(),
        scale * thick.high(),
        scale * thin.low(),
        scale * thin.high(),
        style());
  }

  /** Whether the first does worse or better, as far as luck leaves no doubt: a class of colour. */
  String style() {
    if (!contrast.beyondLuck() || contrast.worseSide() == Worse.NEITHER) {
      return "neither";
    }
    return contrast.difference() > 0 == (contrast.worseSide() == Worse.MORE) ? "harm" : "gain";
  }

  /** A sentence with numbers as print has them: with a minus, and not broken before a percent. */
  static String printed(String sentence) {
    return minus(sentence).replace(" %", "\u00a0%");
  }

  private static String minus(String text) {
    return text.replaceAll("(^|(?<=[ (]))-(?=[0-9])", "−");
  }
}
