package glasshouse.world.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a parameter is drawn where ignorance is studied: {@code fixed}, {@code uniform(a, b)}, {@code
 * loguniform(a, b)} or {@code triangular(least, mode, most)}.
 *
 * @param shape one of the four words
 * @param bounds its numbers, in rising order; none for {@code fixed}
 */
public record Prior(String shape, List<Double> bounds) {
  /** What a prior looks like, for error messages. */
  public static final String FORMS =
      "fixed, uniform(a, b), loguniform(a, b) or triangular(least, mode, most)";

  private static final Map<String, Integer> SHAPES =
      Map.of("fixed", 0, "uniform", 2, "loguniform", 2, "triangular", 3);
  private static final Pattern FORM = Pattern.compile("([a-z]+)\\s*(?:\\(([^()]*)\\))?");

  /** The list is copied. */
  public Prior {
    bounds = List.copyOf(bounds);
  }

  /**
   * Reads a prior.
   *
   * @throws IllegalArgumentException saying what is wrong
   */
  public static Prior parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    int wants = form.matches() ? SHAPES.getOrDefault(form.group(1), -1) : -1;
    if (wants < 0) {
      throw new IllegalArgumentException("is no prior");
    }
    String numbers = form.group(2) == null ? "" : form.group(2).strip();
    double[] bounds =
        numbers.isEmpty()
            ? new double[0]
            : Arrays.stream(numbers.split(",", -1)).mapToDouble(Prior::number).toArray();
    double[] sorted = bounds.clone();
    Arrays.sort(sorted);
    if (bounds.length != wants || !Arrays.equals(bounds, sorted)) {
      throw new IllegalArgumentException("wants its numbers in rising order");
    }
    if (bounds.length > 0 && bounds[0] == bounds[bounds.length - 1]) {
      throw new IllegalArgumentException("has no width; that is called fixed");
    }
    if (form.group(1).equals("loguniform") && bounds[0] <= 0) {
      throw new IllegalArgumentException("wants numbers above 0");
    }
    return new Prior(form.group(1), Arrays.stream(bounds).boxed().toList());
  }

  /**
   * The value below which a share of all draws lie.
   *
   * @param share from 0 to 1
   * @param fixed the value that is not drawn
   */
  public double quantile(double share, double fixed) {
    return switch (shape) {
      case "uniform" -> bounds.get(0) + share * (bounds.get(1) - bounds.get(0));
      case "loguniform" -> bounds.get(0) * StrictMath.pow(bounds.get(1) / bounds.get(0), share);
      case "triangular" -> triangular(share, bounds.get(0), bounds.get(1), bounds.get(2));
      default -> fixed;
    };
  }

  private static double triangular(double share, double least, double mode, double most) {
    double width = most - least;
    double below = (mode - least) / width;
    return share < below
        ? least + Math.sqrt(share * width * (mode - least))
        : most - Math.sqrt((1 - share) * width * (most - mode));
  }

  private static double number(String text) {
    double value = Double.parseDouble(text.strip().replace("_", ""));
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("wants finite numbers");
    }
    return value;
  }
}
