package glasshouse.kernel;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The values of one sensor, act or consequence of a scenario by name, already in base units (days,
 * shares, counts).
 *
 * @param numbers by name
 * @param words by name
 * @param lists lists of names, by name
 * @param tables numbers by key, by name, such as the factors by group of a sensor
 */
public record Settings(
    Map<String, Double> numbers,
    Map<String, String> words,
    Map<String, List<String>> lists,
    Map<String, Map<String, Double>> tables) {

  /** Nothing set. */
  public static final Settings NONE = new Settings(Map.of(), Map.of(), Map.of(), Map.of());

  /** Settings are kept as copies, in order of name. */
  public Settings {
    numbers = new TreeMap<>(numbers);
    words = new TreeMap<>(words);
    lists = new TreeMap<>(lists);
    tables = new TreeMap<>(tables);
  }

  /** A number that must be there. */
  public double number(String name) {
    Double value = numbers.get(name);
    if (value == null) {
      throw new IllegalArgumentException("setting '" + name + "' is missing");
    }
    return value;
  }

  /** A number, or what it is when left out. */
  public double number(String name, double otherwise) {
    return numbers.getOrDefault(name, otherwise);
  }

  /** A word, or what it is when left out. */
  public String word(String name, String otherwise) {
    return words.getOrDefault(name, otherwise);
  }

  /** A list of names, empty when left out. */
  public List<String> list(String name) {
    return lists.getOrDefault(name, List.of());
  }

  /** One number of a table, or what it is when left out. */
  public double entry(String table, String key, double otherwise) {
    return tables.getOrDefault(table, Map.of()).getOrDefault(key, otherwise);
  }
}
