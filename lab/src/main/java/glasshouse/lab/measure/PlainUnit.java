package glasshouse.lab.measure;

import java.util.Locale;

/**
 * A unit in plain words, and how a figure in it is written.
 *
 * @param words for the head of a table
 * @param scale from the measure's own unit
 * @param percent whether it is written as a percentage, its differences in points
 */
public record PlainUnit(String words, double scale, boolean percent) {
  private static final String NONE = "-";
  private static final String PEOPLE = "a year, of 1,000 people";

  /** The plain unit of a measure; a unit that is not known stays as it is. */
  public static PlainUnit of(Measure measure) {
    return switch (measure.unit()) {
      case "share" -> new PlainUnit("in percent (difference in points)", 100, true);
      case "per 1,000 person-years" -> new PlainUnit(PEOPLE, 1, false);
      case "per 100,000 person-years" -> new PlainUnit(PEOPLE, 0.01, false);
      case "per 1,000 adult-years" -> new PlainUnit("a year, of 1,000 adults", 1, false);
      case "0 to 1" -> new PlainUnit("on a scale from 0 to 1", 1, false);
      case "points" -> new PlainUnit("points", 1, false);
      case "minutes a person-year" -> new PlainUnit("minutes a person and year", 1, false);
      case "days of basic need" -> new PlainUnit("basic needs of a day", 1, false);
      case "days of need a person-year" ->
          new PlainUnit("basic needs of a day, a person and year", 1, false);
      case String other -> new PlainUnit(other, 1, false);
    };
  }

  /** A value of the measure; a dash where there is none. */
  public String value(double value) {
    if (Double.isNaN(value)) {
      return NONE;
    }
    return percent ? share(value) : number(scale * value);
  }

  /** A difference of two values of the measure, with its sign; a dash where there is none. */
  public String difference(double difference) {
    if (Double.isNaN(difference)) {
      return NONE;
    }
    return percent
        ? signed(difference, points(Math.abs(scale * difference)))
        : signed(difference, number(Math.abs(scale * difference)));
  }

  /** A share in percent. */
  public static String share(double share) {
    return points(100 * share) + " %";
  }

  /** A change in percent, with its sign. */
  public static String change(double share) {
    return signed(share, points(Math.abs(100 * share))) + " %";
  }

  private static String points(double number) {
    return String.format(Locale.ROOT, Math.abs(number) < 0.995 ? "%.2f" : "%,.1f", number);
  }

  /** What is nought, or too small to show, has no sign. */
  private static String signed(double number, String size) {
    boolean nought = size.matches("[0.]+");
    return nought ? "0" : (number < 0 ? "-" : "+") + size;
  }

  /** A number in about three digits. */
  public static String number(double number) {
    double size = Math.abs(number);
    int decimals = size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
    return size == 0 ? "0" : String.format(Locale.ROOT, "%,." + decimals + "f", number);
  }

  /** A number for a sentence: whole, unless it is small. */
  public static String rough(double number) {
    return String.format(Locale.ROOT, number < 9.95 ? "%.1f" : "%,.0f", number).replace(".0", "");
  }
}
