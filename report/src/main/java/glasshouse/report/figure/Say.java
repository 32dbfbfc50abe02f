package glasshouse.report.figure;

import glasshouse.lab.measure.PlainUnit;
import java.util.List;
import java.util.Locale;

/** Numbers and names as the page writes them. */
public final class Say {
  private static final List<String> FIFTHS =
      List.of("poorest fifth", "second fifth", "middle fifth", "fourth fifth", "richest fifth");

  private Say() {}

  /** A number in about three digits, a dash where there is none. */
  public static String number(double value) {
    return Double.isNaN(value) ? "–" : minus(PlainUnit.number(value));
  }

  /** A share in percent, a dash where there is none. */
  public static String share(double value) {
    return Double.isNaN(value) ? "–" : minus(PlainUnit.share(value));
  }

  /** A share in as few digits as an axis needs. */
  public static String axisShare(double value) {
    return axis(100 * value) + " %";
  }

  /** A number in as few digits as an axis needs. */
  public static String axis(double value) {
    double size = Math.abs(value);
    String format = size >= 10 || value == Math.rint(value) ? "%,.0f" : size >= 1 ? "%.1f" : "%.2f";
    String text = String.format(Locale.ROOT, format, value);
    return minus(trimmed(text));
  }

  /** A number without the noughts that say nothing. */
  public static String trimmed(String text) {
    return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
  }

  private static String minus(String text) {
    return text.replace('-', '−');
  }

  /** A count. */
  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A name from a scenario as words. */
  public static String words(String name) {
    return name.replace('-', ' ');
  }

  /** A fifth of incomes. */
  public static String fifth(String income) {
    return switch (income) {
      case "1", "2", "3", "4", "5" -> FIFTHS.get(Integer.parseInt(income) - 1);
      default -> income;
    };
  }

  /** The first letter as a capital. */
  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
