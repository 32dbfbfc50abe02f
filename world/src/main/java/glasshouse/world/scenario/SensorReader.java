package glasshouse.world.scenario;

import glasshouse.kernel.Settings;
import glasshouse.sensing.PartnerSpec;
import glasshouse.sensing.SensorSpec;
import glasshouse.world.scenario.Mechanism.Required;
import glasshouse.world.scenario.Mechanism.Setting;
import glasshouse.world.scenario.Targets.Many;
import glasshouse.world.scenario.Targets.One;
import glasshouse.world.scenario.Targets.To;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Words.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads one sensor; which settings it has is declared for its mechanism in {@code
 * catalogue/mechanisms.yaml}.
 */
final class SensorReader {
  private static final Key<List<String>> SEES =
      Key.optional(
          "sees",
          new Many(To.ACT),
          "needed but for a gate that only lets through",
          "The acts that it may turn into findings.");

  static final Key<String> PARTNER =
      Key.optional(
          "partner",
          new One(To.PARTNER),
          "none",
          "The company that it belongs to; where that shares nothing, it reports nothing.");

  /** The mechanism that does something though it sees nothing. */
  private static final String GATE = "gate";

  /** A sensor that names no mechanism we know has no settings. */
  private static final Mechanism UNKNOWN = new Mechanism("", List.of());

  private final Key<Mechanism> mechanism;
  private final List<PartnerSpec> partners;

  SensorReader(Map<String, Mechanism> mechanisms, List<PartnerSpec> partners) {
    this.mechanism = mechanism(mechanisms);
    this.partners = partners;
  }

  private static Key<Mechanism> mechanism(Map<String, Mechanism> mechanisms) {
    return Key.needed(
        "mechanism",
        new Choice<>(mechanisms, UNKNOWN),
        "Its error model; the other keys belong to it.");
  }

  /** The keys of a sensor: those of all, and by mechanism those that the catalogue declares. */
  static Section section(Map<String, Mechanism> mechanisms) {
    Key<Mechanism> by = mechanism(mechanisms);
    Map<String, List<Key<?>>> variants = new TreeMap<>();
    mechanisms.forEach((name, of) -> variants.put(name, keys(of)));
    return new Section(
        Section.Role.POLICY,
        List.of(
            by,
            Notes.DOMAIN,
            Notes.GRAVITY,
            ProvinceReader.WHERE,
            PARTNER,
            Notes.ABOUT,
            Notes.SOURCE),
        by.name(),
        variants);
  }

  private static List<Key<?>> keys(Mechanism of) {
    List<Key<?>> keys = new ArrayList<>();
    if (of.finds()) {
      keys.add(SEES);
    }
    keys.addAll(of.keys());
    return keys;
  }

  /** The sensor of a name. */
  SensorSpec read(String id, Fields of) {
    Mechanism kind = of.get(mechanism);
    List<String> sees = kind.finds() ? of.get(SEES, List.of()) : List.of();
    if (kind.finds() && !of.has(SEES) && !kind.id().equals(GATE)) {
      of.problem(SEES, "is missing", SEES.shape().allowed());
    }
    String domain = of.get(Notes.DOMAIN);
    double gravity = of.get(Notes.GRAVITY);
    boolean pilots = of.get(ProvinceReader.WHERE);
    Optional<PartnerSpec> partner = of.find(PARTNER).flatMap(this::partner);
    Notes.read(of);
    Settings settings = settings(kind, of);
    if (!kind.equals(UNKNOWN)) {
      of.done();
    }
    return new SensorSpec(id, kind.id(), sees, domain, gravity, settings, pilots, partner);
  }

  private Optional<PartnerSpec> partner(String name) {
    return partners.stream().filter(partner -> partner.id().equals(name)).findFirst();
  }

  private static Settings settings(Mechanism mechanism, Fields of) {
    Map<String, Double> numbers = new TreeMap<>();
    Map<String, String> words = new TreeMap<>();
    Map<String, List<String>> lists = new TreeMap<>();
    Map<String, Map<String, Double>> tables = new TreeMap<>();
    Map<String, Fields> sections = new TreeMap<>(Map.of("", of));
    for (Setting setting : mechanism.settings()) {
      Fields in =
          sections.computeIfAbsent(
              setting.section(), section -> of.child(mechanism.section(section)));
      boolean wanted = in.has(setting.key()) || !setting.usual().isEmpty();
      if (!wanted && !required(mechanism, setting.required(), of)) {
        continue;
      }
      switch (setting.kind()) {
        case NUMBER -> numbers.put(setting.name(), in.get(setting.number()));
        case WORD -> words.put(setting.name(), in.get(setting.word()));
        case TABLE -> tables.put(setting.name(), in.get(setting.table()));
        case ACTS -> lists.put(setting.name(), in.get(setting.acts()));
      }
    }
    sections.values().stream().filter(section -> section != of).forEach(Fields::done);
    return new Settings(numbers, words, lists, tables);
  }

  private static boolean required(Mechanism mechanism, Required required, Fields of) {
    return switch (required) {
      case NEVER -> false;
      case ALWAYS -> true;
      case IDENTIFIED -> of.has(mechanism.section("identify"));
      case FACE -> of.node(mechanism.section("identify")).map(SensorReader::byFace).orElse(false);
    };
  }

  private static boolean byFace(Node identify) {
    return identify instanceof Node.Mapping map
        && map.find("by").orElse(map) instanceof Node.Scalar by
        && by.text().equals("face");
  }
}
