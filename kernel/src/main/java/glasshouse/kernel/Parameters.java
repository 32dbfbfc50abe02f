package glasshouse.kernel;

import java.util.Map;
import java.util.TreeMap;

/**
 * The values of all world parameters in one run, by name. A name that is not in the catalogue is
 * our fault, not the user's.
 */
public final class Parameters {
  private final Map<String, Double> values;

  /** These values. */
  public Parameters(Map<String, Double> values) {
    this.values = Map.copyOf(values);
  }

  /** The value of a parameter. */
  public double get(String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("parameter " + name + " is not in the catalogue");
    }
    return value;
  }

  /** The value as a {@link Chance} threshold. */
  public long chance(String name) {
    return Chance.of(get(name));
  }

  /** The value as a whole number. */
  public int whole(String name) {
    return (int) StrictMath.round(get(name));
  }

  /** A copy in which one parameter has another value. */
  public Parameters with(String name, double value) {
    get(name);
    Map<String, Double> changed = new TreeMap<>(values);
    changed.put(name, value);
    return new Parameters(changed);
  }

  /** All values in order of name. */
  public Map<String, Double> asMap() {
    return new TreeMap<>(values);
  }
}
