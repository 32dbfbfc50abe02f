package glasshouse.world.yaml;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, such as {@code 0.36 /day}, {@code 90 days}, {@code 0.9 %} or {@code
 * 10_000_000}, in base units.
 *
 * <p>Base units are: a rate per day, a time in days, a share of one. A month has 30 days, a year
 * 365.
 *
 * @param value in the base unit of the dimension
 * @param dimension what it measures
 */
public record Quantity(double value, Dimension dimension) {

  /** What a quantity measures. */
  public enum Dimension {
    /** A plain number: counts, factors, points. */
    NUMBER("a number such as 12 or 1.67e-8"),
    /** A share of one; a plain number is one, too. */
    SHARE("a share such as 0.9 % or 0.009"),
    /** How often a day. */
    RATE("a rate such as 0.36 /day, 2 /month or 1 /year"),
    /** A time in days. */
    TIME("a time such as 30 s, 90 days or 2 years");

    /** An example, for error messages. */
    public final String example;

    Dimension(String example) {
      this.example = example;
    }

    /**
     * The dimension of a unit as parameters and settings state it: {@code share …}, {@code 1/day},
     * {@code days}, else a number.
     */
    public static Dimension ofUnit(String unit) {
      return switch (unit) {
        case "1/day" -> RATE;
        case "days" -> TIME;
        default -> unit.startsWith("share") ? SHARE : NUMBER;
      };
    }
  }

  private static final int LONGEST = 60;
  private static final double HOUR = 1.0 / 24;
  private static final Pattern FORM =
      Pattern.compile("([+-]?[0-9][0-9_]*(?:\\.[0-9_]+)?(?:[eE][+-]?[0-9]+)?)\\s*([a-zA-Z%/ ]*)");
  private static final Map<String, Quantity> UNITS = units();

  private static Map<String, Quantity> units() {
    Map<String, Quantity> units = new TreeMap<>();
    units.put("", new Quantity(1, Dimension.NUMBER));
    units.put("%", new Quantity(0.01, Dimension.SHARE));
    Map<String, Double> times =
        Map.of(
            "second",
            HOUR / 3600,
            "minute",
            HOUR / 60,
            "hour",
            HOUR,
            "day",
            1.0,
            "week",
            7.0,
            "month",
            30.0,
            "year",
            365.0);
    times.forEach(
        (name, days) -> {
          units.put(name, new Quantity(days, Dimension.TIME));
          units.put(name + "s", new Quantity(days, Dimension.TIME));
          units.put("/" + name, new Quantity(1 / days, Dimension.RATE));
        });
    units.put("s", new Quantity(HOUR / 3600, Dimension.TIME));
    units.put("min", new Quantity(HOUR / 60, Dimension.TIME));
    units.put("h", new Quantity(HOUR, Dimension.TIME));
    return Map.copyOf(units);
  }

  /**
   * Reads a quantity that should have a dimension; the dimension is only used to tell what is
   * wanted, see {@link #as}.
   *
   * @throws IllegalArgumentException saying what it wants
   */
  public static Quantity parse(String text, Dimension wanted) {
    Matcher form = FORM.matcher(text.strip());
    if (text.length() > LONGEST || !form.matches()) {
      throw new IllegalArgumentException(wanted.example);
    }
    String unitText = form.group(2).strip();
    String name =
        (unitText.startsWith("per ") ? "/" + unitText.substring(4) : unitText).replace(" ", "");
    Quantity unit = UNITS.get(name);
    if (unit == null) {
      throw new IllegalArgumentException(wanted.example);
    }
    double number = Double.parseDouble(form.group(1).replace("_", ""));
    double divisor = StrictMath.rint(1 / unit.value);
    boolean divides = unit.value < 1 && Math.abs(1 / unit.value - divisor) < 1e-6;
    return new Quantity(divides ? number / divisor : number * unit.value, unit.dimension);
  }

  /**
   * The value in base units of the dimension that is wanted. Nought needs no unit, a share may be a
   * plain number.
   *
   * @throws IllegalArgumentException with an example of what it wants
   */
  public double as(Dimension wanted) {
    boolean fits =
        dimension == wanted
            || (dimension == Dimension.NUMBER && (value == 0 || wanted == Dimension.SHARE));
    if (!fits || !Double.isFinite(value)) {
      throw new IllegalArgumentException(wanted.example);
    }
    return value;
  }

  /**
   * As {@link #as}, where the place already says the base unit: a plain number is taken to be in
   * it.
   *
   * @throws IllegalArgumentException with an example of what it wants
   */
  public double in(Dimension wanted) {
    return dimension == Dimension.NUMBER && Double.isFinite(value) ? value : as(wanted);
  }
}
