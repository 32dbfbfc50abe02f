package glasshouse.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers of the catalogue as its text has them, for the fixtures of rooms that cannot read
 * YAML: names and values, unchecked.
 *
 * <p>So that no fixture keeps a copy of them. A test whose claim hangs on a value sets that value
 * itself.
 */
public final class CatalogueText {
  private static final Pattern PARAMETER =
      Pattern.compile("(?m)^([a-z][a-z0-9.-]*):\\s*\\{value: *([0-9eE._+-]+) *(%?)");
  private static final Pattern NAME = Pattern.compile("(?m)^[a-z].*:");
  private static final double PERCENT = 0.01;

  private CatalogueText() {}

  /** The values of all parameters by name. */
  public static Map<String, Double> parameters() {
    return parameters(folder());
  }

  static Map<String, Double> parameters(Path catalogue) {
    Map<String, Double> values = new TreeMap<>();
    try (Stream<Path> files = Files.list(catalogue.resolve("parameters"))) {
      files.sorted().forEach(file -> read(file, values));
    } catch (IOException e) {
      throw new UncheckedIOException("parameters of " + catalogue, e);
    }
    return values;
  }

  private static void read(Path file, Map<String, Double> values) {
    String text = text(file);
    Matcher parameter = PARAMETER.matcher(text);
    long names = NAME.matcher(text).results().count();
    if (names != PARAMETER.matcher(text).results().count()) {
      throw new IllegalArgumentException(file + " has parameters that do not begin {value: number");
    }
    while (parameter.find()) {
      double value = Double.parseDouble(parameter.group(2).replace("_", ""));
      values.put(parameter.group(1), parameter.group(3).isEmpty() ? value : value * PERCENT);
    }
  }

  /** The numbers of one table of marginals, such as {@code age-bands}. */
  public static List<Double> table(String name) {
    return numbers(values(folder(), name));
  }

  /** The rows of one table of marginals. */
  public static List<List<Double>> rows(String name) {
    return rows(folder(), name);
  }

  static List<List<Double>> rows(Path catalogue, String name) {
    List<List<Double>> rows = new ArrayList<>();
    Matcher row = Pattern.compile("\\[([^\\[\\]]*)]").matcher(values(catalogue, name));
    while (row.find()) {
      rows.add(numbers(row.group(1)));
    }
    return rows;
  }

  static String values(Path catalogue, String name) {
    Path file = catalogue.resolve("society/tables.yaml");
    Matcher table =
        Pattern.compile("(?m)^" + Pattern.quote(name) + ":\n(?: +#.*\n)* +values: \\[(.*)]$")
            .matcher(text(file));
    if (!table.find()) {
      throw new IllegalArgumentException("no table " + name + " in " + file);
    }
    return table.group(1);
  }

  static List<Double> numbers(String text) {
    return Stream.of(text.split(",")).map(number -> Double.valueOf(number.strip())).toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("catalogue file " + file, e);
    }
  }

  /** The catalogue of the checkout in which the tests run. */
  private static Path folder() {
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("catalogue/index.yaml"))) {
        return folder.resolve("catalogue");
      }
    }
    throw new IllegalStateException("no catalogue/index.yaml above " + here);
  }
}
