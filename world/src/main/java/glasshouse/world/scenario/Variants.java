package glasshouse.world.scenario;

import glasshouse.world.scenario.Scenario.Part;
import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Nearest;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Position;
import glasshouse.world.yaml.Problem;
import glasshouse.world.yaml.Problems;
import glasshouse.world.yaml.Values;
import glasshouse.world.yaml.YamlException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the worlds that a scenario is compared with, by changing its merged YAML and reading it
 * again.
 */
final class Variants {
  /** What a twin has of ordinary life; all else is the scenario's own. */
  private static final List<String> ORDINARY =
      List.of(
          "title",
          "about",
          "sources",
          "loop",
          "partners",
          "sensors",
          "rulebook",
          "rule-maker",
          "lists",
          "consequences",
          "rollout",
          "timeline",
          "ends",
          "review",
          "safeguards");

  /** The section of what protects people from the system; each of its entries is a part. */
  static final String SAFEGUARDS = "safeguards";

  private static final String REVIEW = "review";

  /** The section of who makes the rules. */
  static final String MAKER = "rule-maker";

  /** Sections that a timeline may change: what a twin has of ordinary life, but for how it came. */
  static final List<String> CHANGEABLE =
      ORDINARY.stream()
          .filter(
              section ->
                  !List.of("title", "about", "sources", "loop", "rollout", "timeline", "ends")
                      .contains(section))
          .toList();

  private static final String RULEBOOK = "rulebook";
  private static final String RULES = "rules";

  private final Scenario scenario;
  private final Catalogue catalogue;
  private final Node.Mapping tree;
  private final Problems problems = new Problems();

  Variants(Scenario scenario) {
    this.scenario = scenario;
    this.catalogue = scenario.merged().catalogue();
    this.tree = scenario.merged().tree();
  }

  /** See {@link Scenario#twin}. */
  Scenario twin() {
    return new ScenarioReader(catalogue, problems)
        .read(scenario.id() + "-twin", withoutPilots(twinTree()), List.of());
  }

  /** Ordinary life has nothing in pilots: where they are is no part of a society. */
  private static Node.Mapping withoutPilots(Node.Mapping twin) {
    Node.Mapping society = twin.mapping("society");
    Node.Mapping provinces = society.mapping("provinces");
    for (String name : provinces.entries().keySet()) {
      provinces = provinces.with(name, provinces.mapping(name).without("pilot"));
    }
    return provinces.entries().isEmpty()
        ? twin
        : twin.with("society", society.with("provinces", provinces));
  }

  private Node.Mapping twinTree() {
    Node.Mapping ordinary =
        new Chain(catalogue, problems)
            .named(catalogue.root(), Optional.empty(), Position.ofWhole(catalogue.root()));
    Node.Mapping twin = tree;
    for (String section : ORDINARY) {
      Optional<Node> theirs = ordinary.find(section);
      twin = theirs.isPresent() ? twin.with(section, theirs.get()) : twin.without(section);
    }
    return Pointers.pruned(twin);
  }

  /** See {@link Scenario#chapters}. */
  List<Chapter> chapters() {
    List<Chapter> all = new ArrayList<>();
    Language language = catalogue.language();
    At at = new At("", problems, ScenarioNames.of(tree));
    Fields top = new Fields(tree, at, language.top);
    Node.Mapping changed = tree.without("timeline").without("ends");
    for (TimelineReader.Change change : TimelineReader.read(top)) {
      Node.Mapping layer = new Sections(problems).normal(change.layer());
      changed = new Merge(problems, false).merge(changed, layer);
      all.add(new Chapter(change.day(), read(changed, scenario.id()), false));
    }
    Optional<Integer> ends = top.find(TimelineReader.ENDS);
    if (ends.isPresent()) {
      Node.Mapping ordinary = withoutPilots(twinTree());
      Optional<Node> loop = tree.find("loop");
      ordinary = loop.isPresent() ? ordinary.with("loop", loop.get()) : ordinary;
      all.add(new Chapter(ends.get(), read(ordinary, scenario.id() + "-ended"), true));
    }
    return List.copyOf(all);
  }

  private Scenario read(Node.Mapping changed, String id) {
    return new ScenarioReader(catalogue, problems).read(id, changed, List.of());
  }

  /** See {@link Scenario#opened}. */
  Scenario opened() {
    Position at = Position.ofWhole(scenario.id());
    Node.Mapping changed = tree.with("loop", new Node.Scalar(at, "open"));
    return read(changed, scenario.id() + "-open", scenario.title() + ", with an open loop");
  }

  /** See {@link Scenario#with}. */
  Scenario with(List<String> overrides) {
    Node.Mapping changed = new Overrides(problems).apply(tree, overrides);
    return new ScenarioReader(catalogue, problems).read(scenario.id(), changed, List.of());
  }

  /** See {@link Scenario#without}. */
  Scenario without(Part part, String id) {
    find(part, id);
    Node.Mapping changed = within(tree, part, parts(tree, part).without(id));
    return read(
        Pointers.pruned(unchanging(changed, part, id)),
        scenario.id() + "-without-" + id,
        scenario.title() + ", without " + id);
  }

  /** See {@link Scenario#only}. */
  Scenario only(Part part, String id) {
    Node found = find(part, id);
    Node.Mapping changed = frame(twinTree(), part, id, found);
    Node.Mapping one = within(changed, part, parts(changed, part).with(id, found));
    return read(
        one,
        scenario.id() + "-only-" + id,
        "Ordinary life with only " + id + " of '" + scenario.title() + "'");
  }

  /**
   * What a part cannot be written without: a rule without the score without its rules, a
   * consequence without the lists it names, a sensor without its partner; and what a partner is:
   * its sensors.
   */
  private Node.Mapping frame(Node.Mapping twin, Part part, String id, Node found) {
    Node.Mapping when =
        found instanceof Node.Mapping map ? map.mapping("when") : Node.Mapping.empty(found.at());
    Node.Mapping changed = twin;
    if ((part == Part.RULE || part == Part.SAFEGUARD || when.find("grade").isPresent())
        && twin.find(RULEBOOK).isEmpty()) {
      changed = changed.with(RULEBOOK, tree.mapping(RULEBOOK).without(RULES));
    }
    if (part == Part.PARTNER) {
      changed = withSensorsOf(changed, id);
    } else if (part == Part.SENSOR && found instanceof Node.Mapping sensor) {
      changed = named(changed, "partners", sensor, "partner");
    }
    changed = named(changed, "lists", when, "list");
    changed = named(changed, "sensors", when, "below-pass-mark");
    return named(changed, "sensors", when, "recorded");
  }

  private Node.Mapping withSensorsOf(Node.Mapping to, String partner) {
    Node.Mapping sensors = to.mapping("sensors");
    Node.Mapping ours = tree.mapping("sensors");
    for (String id : ours.entries().keySet()) {
      Node.Mapping sensor = ours.mapping(id);
      boolean its = sensor.find("partner").map(Node::shown).orElse("").equals(partner);
      sensors = its ? sensors.with(id, sensor) : sensors;
    }
    return to.with("sensors", sensors);
  }

  /** With the entries of a section that are named, as the scenario has them. */
  private Node.Mapping named(Node.Mapping to, String section, Node.Mapping when, String by) {
    Node.Mapping entries = to.mapping(section);
    for (Node name : when.find(by).map(Values::items).orElse(List.of())) {
      String id = name instanceof Node.Scalar scalar ? scalar.text() : "";
      entries = entries.with(id, tree.mapping(section).find(id).orElse(name));
    }
    return to.with(section, entries);
  }

  private Node find(Part part, String id) {
    Node.Mapping parts = parts(tree, part);
    Optional<Node> found = parts.find(id);
    if (found.isEmpty()) {
      Set<String> known = parts.entries().keySet();
      String what = "has no " + Values.label(part) + " of that name";
      throw new YamlException(
          List.of(
              new Problem(
                  Position.ofWhole(scenario.id()), "", what, id, "", Nearest.to(id, known))));
    }
    return found.get();
  }

  private static Node.Mapping parts(Node.Mapping tree, Part part) {
    return switch (part) {
      case RULE -> tree.mapping(RULEBOOK).mapping(RULES);
      case SENSOR -> tree.mapping("sensors");
      case PARTNER -> tree.mapping("partners");
      case LIST -> tree.mapping("lists");
      case CONSEQUENCE -> tree.mapping("consequences");
      case SAFEGUARD -> protections(tree);
      case MAKER -> sections(tree, List.of(MAKER));
    };
  }

  private static Node.Mapping within(Node.Mapping tree, Part part, Node.Mapping parts) {
    return switch (part) {
      case RULE -> tree.with(RULEBOOK, tree.mapping(RULEBOOK).with(RULES, parts));
      case SENSOR -> tree.with("sensors", parts);
      case PARTNER -> tree.with("partners", parts);
      case LIST -> tree.with("lists", parts);
      case CONSEQUENCE -> tree.with("consequences", parts);
      case SAFEGUARD -> protectedBy(tree, parts);
      case MAKER -> with(tree, List.of(MAKER), parts);
    };
  }

  /** The safeguards of a scenario, by name. */
  static List<String> safeguards(Node.Mapping tree) {
    return protections(tree).entries().keySet().stream().sorted().toList();
  }

  /** The entries of its section, and a review. */
  private static Node.Mapping protections(Node.Mapping tree) {
    Node.Mapping parts = tree.mapping(SAFEGUARDS);
    Optional<Node> review = tree.find(REVIEW);
    return review.isPresent() ? parts.with(REVIEW, review.get()) : parts;
  }

  private static Node.Mapping protectedBy(Node.Mapping tree, Node.Mapping parts) {
    Node.Mapping changed = with(tree, List.of(REVIEW), parts);
    Node.Mapping others = parts.without(REVIEW);
    return others.entries().isEmpty()
        ? changed.without(SAFEGUARDS)
        : changed.with(SAFEGUARDS, others);
  }

  private static Node.Mapping sections(Node.Mapping tree, List<String> names) {
    Node.Mapping parts = Node.Mapping.empty(tree.at());
    for (String name : names) {
      Optional<Node> found = tree.find(name);
      parts = found.isPresent() ? parts.with(name, found.get()) : parts;
    }
    return parts;
  }

  private static Node.Mapping with(Node.Mapping tree, List<String> names, Node.Mapping parts) {
    Node.Mapping changed = tree;
    for (String name : names) {
      Optional<Node> left = parts.find(name);
      changed = left.isPresent() ? changed.with(name, left.get()) : changed.without(name);
    }
    return changed;
  }

  /** A scenario whose timeline does not speak of a part. */
  private static Node.Mapping unchanging(Node.Mapping tree, Part part, String id) {
    if (!(tree.find("timeline").orElse(tree) instanceof Node.Sequence timeline)) {
      return tree;
    }
    String path =
        switch (part) {
          case RULE -> RULEBOOK + "." + RULES + "." + id;
          case SENSOR -> "sensors." + id;
          case PARTNER -> "partners." + id;
          case LIST -> "lists." + id;
          case CONSEQUENCE -> "consequences." + id;
          case SAFEGUARD, MAKER -> id;
        };
    List<Node> kept = new ArrayList<>();
    for (Node item : timeline.items()) {
      Node.Mapping one = item instanceof Node.Mapping map ? map : Node.Mapping.empty(item.at());
      Node.Mapping change = one.mapping("change");
      for (String key : change.entries().keySet()) {
        boolean spoken = key.equals(path) || key.startsWith(path + ".");
        change = spoken ? change.without(key) : change;
      }
      kept.add(one.with("change", change));
    }
    return tree.with("timeline", new Node.Sequence(timeline.at(), kept));
  }

  private Scenario read(Node.Mapping changed, String id, String title) {
    Node.Mapping titled = changed.with("title", new Node.Scalar(Position.ofWhole(id), title));
    return new ScenarioReader(catalogue, problems).read(id, titled, List.of());
  }
}
