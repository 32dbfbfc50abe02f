package glasshouse.world.scenario;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The prior of an assumed number of the world for which nobody stated one: a factor of three to
 * both sides, within its range. Why so is in decision 16.
 */
final class WidePrior {
  private static final double FACTOR = 3;
  private static final MathContext DIGITS = new MathContext(3);

  private WidePrior() {}

  /** The prior around a value; {@code fixed} for 0, which a factor does not move. */
  static String around(double value, double least, double most) {
    double near = Math.clamp(rounded(value / FACTOR), least, most);
    double far = Math.clamp(rounded(value * FACTOR), least, most);
    if (value == 0 || near == far) {
      return "fixed";
    }
    return value > 0
        ? "loguniform(" + plain(near) + ", " + plain(far) + ")"
        : "uniform(" + plain(far) + ", " + plain(near) + ")";
  }

  private static double rounded(double value) {
    return new BigDecimal(value).round(DIGITS).doubleValue();
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
