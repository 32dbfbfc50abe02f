package glasshouse.world.yaml;

import glasshouse.scoring.RulebookSpec.Cap;
import glasshouse.world.yaml.Quantity.Dimension;
import glasshouse.world.yaml.Values.Form;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shapes of numbers. */
public final class Amounts {
  private Amounts() {}

  /**
   * A number in a range.
   *
   * @param dimension what it measures
   * @param range in base units
   * @param form whether its unit must be written
   * @param unit the base unit in words, or what a plain number counts
   */
  public record Amount(Dimension dimension, Range range, Form form, String unit)
      implements Shape<Double> {

    /** How often a day. */
    public static Amount rate(double most) {
      return new Amount(Dimension.RATE, new Range(0, most), Form.STRICT, "1/day");
    }

    /** A share of one. */
    public static Amount share(double most) {
      return new Amount(Dimension.SHARE, new Range(0, most), Form.STRICT, "share");
    }

    /** A time in days. */
    public static Amount time(double least, double most) {
      return new Amount(Dimension.TIME, new Range(least, most), Form.STRICT, "days");
    }

    /** A plain number of something. */
    public static Amount number(double least, double most, String unit) {
      return new Amount(Dimension.NUMBER, new Range(least, most), Form.STRICT, unit);
    }

    /** A number whose unit is named as parameters name it; a plain one is in that unit. */
    public static Amount ofUnit(String unit, Range range, Form form) {
      return new Amount(Dimension.ofUnit(unit), range, form, unit);
    }

    @Override
    public Double read(Node node, At at) {
      return Values.number(
          node, at.path(), dimension, range.least(), range.most(), form, at.problems());
    }

    @Override
    public Double standIn() {
      return range.least();
    }

    @Override
    public String allowed() {
      String words = Values.range(range.least(), range.most(), dimension);
      return dimension == Dimension.NUMBER && !unit.isEmpty() ? words + " " + unit : words;
    }

    @Override
    public void numbers(Node node, String path, Sink sink) {
      sink.number(path, node, this);
    }
  }

  /** A whole number in a range. */
  public record Whole(long least, long most, String unit) implements Shape<Long> {
    @Override
    public Long read(Node node, At at) {
      double value = amount().read(node, at);
      if (value != StrictMath.rint(value)) {
        at.problem(node, "is no whole number", Values.range(least, most, Dimension.NUMBER));
      }
      return (long) value;
    }

    /** The same without the rounding, for schema and dictionary. */
    public Amount amount() {
      return Amount.number(least, most, unit);
    }

    @Override
    public Long standIn() {
      return least;
    }

    @Override
    public String allowed() {
      return "whole, " + amount().allowed();
    }

    @Override
    public void numbers(Node node, String path, Sink sink) {
      sink.number(path, node, amount());
    }
  }

  /** A time in whole days, rounded. */
  public record Days(int least, int most, Form form) implements Shape<Integer> {
    @Override
    public Integer read(Node node, At at) {
      return (int) StrictMath.rint(amount().read(node, at));
    }

    /** The same without the rounding, for schema and dictionary. */
    public Amount amount() {
      return new Amount(Dimension.TIME, new Range(least, most), form, "days");
    }

    @Override
    public Integer standIn() {
      return 0;
    }

    @Override
    public String allowed() {
      return amount().allowed();
    }

    @Override
    public void numbers(Node node, String path, Sink sink) {
      sink.number(path, node, amount());
    }
  }

  /** How often something counts in a calendar week, month or year. */
  public record Times() implements Shape<Cap> {
    /** The most times. */
    public static final int MOST = 255;

    private static final Pattern CAP = Pattern.compile("([0-9]{1,3})\\s*/\\s*(week|month|year)");
    private static final Map<String, Integer> PERIODS = Map.of("week", 7, "month", 30, "year", 365);

    @Override
    public Cap read(Node node, At at) {
      Matcher form = CAP.matcher(Values.word(node, at.path(), at.problems()));
      int times = form.matches() ? Integer.parseInt(form.group(1)) : 0;
      if (times < 1 || times > MOST) {
        at.problem(
            node,
            "is no cap",
            "how often a week, month or year, such as 2 /month; at most " + MOST);
        return standIn();
      }
      return new Cap(times, PERIODS.getOrDefault(form.group(2), 0));
    }

    @Override
    public Cap standIn() {
      return new Cap(1, 30);
    }

    @Override
    public String allowed() {
      return "`N /week`, `N /month` or `N /year`; N at most " + MOST;
    }

    @Override
    public void numbers(Node node, String path, Sink sink) {
      sink.number(path, node, Amount.rate(MOST));
    }
  }

  /** A range written as {@code [least, most]}. */
  public record Bounds(double least, double most, String unit) implements Shape<Range> {
    @Override
    public Range read(Node node, At at) {
      return Range.read(node, at);
    }

    @Override
    public Range standIn() {
      return new Range(-Double.MAX_VALUE, Double.MAX_VALUE);
    }

    @Override
    public String allowed() {
      return least == -Double.MAX_VALUE
          ? "`[least, most]`"
          : "`[least, most]` within " + new Range(least, most);
    }

    @Override
    public void numbers(Node node, String path, Sink sink) {
      if (Values.items(node).size() == 2) {
        Amount may = Amount.number(least, most, unit);
        sink.number(path + "[0]", Values.items(node).getFirst(), may);
        sink.number(path + "[1]", Values.items(node).getLast(), may);
      }
    }
  }
}
