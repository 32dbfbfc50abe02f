package glasshouse.world.scenario;

import glasshouse.kernel.Settings;
import glasshouse.sensing.SensorSpec;
import glasshouse.world.scenario.Mechanism.Required;
import glasshouse.world.scenario.Mechanism.Setting;
import glasshouse.world.scenario.Quantity.Dimension;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads one sensor; which settings it has is declared for its mechanism in {@code
 * catalogue/mechanisms.yaml}.
 */
final class SensorReader {
  private final Map<String, Mechanism> mechanisms;
  private final Names names;

  SensorReader(Map<String, Mechanism> mechanisms, Names names) {
    this.mechanisms = mechanisms;
    this.names = names;
  }

  /** The sensor of a name. */
  SensorSpec read(String id, Fields of) {
    Mechanism unknown = new Mechanism("", List.of());
    Mechanism mechanism = of.need("mechanism", mechanisms, unknown);
    List<String> sees = of.names("sees", names.acts(), "act");
    String domain = of.text("domain");
    double gravity = of.quantity("gravity", Dimension.NUMBER, 0, 10);
    Notes.read(of);
    Settings settings = settings(mechanism, of);
    if (mechanism != unknown) {
      of.done();
    }
    return new SensorSpec(id, mechanism.id(), sees, domain, gravity, settings);
  }

  private Settings settings(Mechanism mechanism, Fields of) {
    Map<String, Double> numbers = new TreeMap<>();
    Map<String, String> words = new TreeMap<>();
    Map<String, List<String>> lists = new TreeMap<>();
    Map<String, Map<String, Double>> tables = new TreeMap<>();
    Map<String, Fields> sections = new TreeMap<>(Map.of("", of));
    for (Setting setting : mechanism.settings()) {
      Fields in = sections.computeIfAbsent(setting.section(), of::child);
      if (!in.has(setting.name()) && !required(setting.required(), of)) {
        usual(setting, in, numbers, words);
        continue;
      }
      switch (setting.kind()) {
        case NUMBER -> numbers.put(setting.name(), number(in, setting));
        case WORD -> words.put(setting.name(), in.need(setting.name(), choices(setting), ""));
        case TABLE -> tables.put(setting.name(), table(in.child(setting.name()), setting));
        case ACTS -> lists.put(setting.name(), in.names(setting.name(), names.acts(), "act"));
      }
    }
    sections.values().stream().filter(section -> section != of).forEach(Fields::done);
    return new Settings(numbers, words, lists, tables);
  }

  private static Map<String, String> choices(Setting setting) {
    return setting.words().stream().collect(Collectors.toMap(word -> word, word -> word));
  }

  private static double number(Fields in, Setting setting) {
    return in.quantity(
        setting.name(), Dimension.ofUnit(setting.unit()), setting.least(), setting.most());
  }

  private static Map<String, Double> table(Fields in, Setting setting) {
    Map<String, Double> table = new TreeMap<>();
    for (String key : setting.words()) {
      if (in.has(key)) {
        table.put(
            key,
            in.quantity(key, Dimension.ofUnit(setting.unit()), setting.least(), setting.most()));
      }
    }
    in.done();
    return table;
  }

  private static void usual(
      Setting setting, Fields in, Map<String, Double> numbers, Map<String, String> words) {
    if (setting.usual().isEmpty()) {
      return;
    }
    switch (setting.kind()) {
      case NUMBER -> {
        Dimension dimension = Dimension.ofUnit(setting.unit());
        numbers.put(setting.name(), Quantity.parse(setting.usual(), dimension).as(dimension));
      }
      case WORD -> words.put(setting.name(), setting.usual());
      case TABLE, ACTS -> {}
    }
  }

  private static boolean required(Required required, Fields of) {
    return switch (required) {
      case NEVER -> false;
      case ALWAYS -> true;
      case IDENTIFIED -> of.has("identify");
      case FACE -> of.find("identify").map(SensorReader::byFace).orElse(false);
    };
  }

  private static boolean byFace(Node identify) {
    return identify instanceof Node.Mapping map
        && map.find("by").orElse(map) instanceof Node.Scalar by
        && by.text().equals("face");
  }
}
