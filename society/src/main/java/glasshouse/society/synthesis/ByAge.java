package glasshouse.society.synthesis;

import glasshouse.kernel.Parameters;
import java.util.Map;
import java.util.TreeMap;

/**
 * A number for each age in steps: the parameters {@code NAME.from-AGE}, each from that age until
 * the next; zero below the first.
 */
final class ByAge {
  private static final String FROM = ".from-";

  private final double[] values = new double[AgePyramid.AGES];

  ByAge(Parameters parameters, String name) {
    TreeMap<Integer, Double> steps = new TreeMap<>();
    parameters
        .asMap()
        .forEach(
            (each, value) -> {
              if (each.startsWith(name + FROM)) {
                steps.put(Integer.valueOf(each.substring(name.length() + FROM.length())), value);
              }
            });
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("parameter " + name + FROM + "0 is not in the catalogue");
    }
    for (int age = 0; age < values.length; age++) {
      Map.Entry<Integer, Double> step = steps.floorEntry(age);
      values[age] = step == null ? 0 : step.getValue();
    }
  }

  /** The number at an age. */
  double at(int age) {
    return values[age];
  }
}
