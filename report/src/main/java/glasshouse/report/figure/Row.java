package glasshouse.report.figure;

import java.util.Map;

/**
 * One row of an answer.
 *
 * @param values by column, those that are not null
 */
public record Row(Map<String, Object> values) {
  /** The map is kept as it is: it is made for this row alone. */
  public Row {
    values = Map.copyOf(values);
  }

  /** A number, not a number where there is none. */
  public double number(String column) {
    return switch (values.get(column)) {
      case Number number -> number.doubleValue();
      case Boolean flag -> flag ? 1 : 0;
      case null, default -> Double.NaN;
    };
  }

  /** A whole number, nought where there is none. */
  public long whole(String column) {
    double number = number(column);
    return Double.isNaN(number) ? 0 : Math.round(number);
  }

  /** A text, empty where there is none. */
  public String text(String column) {
    Object value = values.get(column);
    return value == null ? "" : value.toString();
  }

  /** Whether it is true. */
  public boolean is(String column) {
    return Boolean.TRUE.equals(values.get(column));
  }

  /** Whether there is anything. */
  public boolean has(String column) {
    return values.containsKey(column);
  }
}
