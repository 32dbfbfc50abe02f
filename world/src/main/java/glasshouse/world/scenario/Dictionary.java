package glasshouse.world.scenario;

import glasshouse.kernel.Parameter;
import glasshouse.kernel.Parameter.Kind;
import glasshouse.world.yaml.Amounts;
import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Names;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Problems;
import glasshouse.world.yaml.Range;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All numbers that a scenario holds, under their names: those of its acts, sensors, rules, lists,
 * consequences and tables, and every parameter. Made from the declarations of the keys and from the
 * {@code source} of the entries.
 */
public final class Dictionary {
  private static final String CHANGED = "assumed: changed without a source";

  private final Scenario scenario;
  private final List<NamedNumber> numbers = new ArrayList<>();

  private Dictionary(Scenario scenario) {
    this.scenario = scenario;
  }

  /** The numbers in the order of the sections. */
  public static List<NamedNumber> of(Scenario scenario) {
    Dictionary dictionary = new Dictionary(scenario);
    for (Leaves.Leaf leaf : Leaves.of(scenario)) {
      leaf.node()
          .ifPresent(
              node ->
                  leaf.key()
                      .shape()
                      .numbers(
                          node,
                          leaf.path(),
                          (path, number, may) -> dictionary.add(leaf, path, number, may)));
    }
    return List.copyOf(dictionary.numbers);
  }

  private void add(Leaves.Leaf leaf, String path, Node node, Amounts.Amount may) {
    double value = may.read(node, new At(path, new Problems(), Names.NONE));
    Optional<Parameter> parameter = parameter(leaf);
    boolean changed = parameter.isPresent() && parameter.get().value() != value;
    String source = changed ? CHANGED : source(leaf, node);
    Kind kind = parameter.isPresent() && !changed ? parameter.get().kind() : Sources.kind(source);
    double least = may.range().least();
    double most = may.range().most();
    String prior =
        parameter.isPresent() ? parameter.get().prior() : prior(leaf, kind, value, may.range());
    numbers.add(
        new NamedNumber(
            path,
            node.shown(),
            value,
            may.unit(),
            least,
            most,
            Values.label(leaf.role()),
            kind,
            prior,
            source,
            leaf.key().about(),
            node.at()));
  }

  private Optional<Parameter> parameter(Leaves.Leaf leaf) {
    return leaf.keys().getFirst().equals("parameters")
        ? Optional.ofNullable(scenario.merged().catalogue().parameters().get(leaf.keys().getLast()))
        : Optional.empty();
  }

  /**
   * The key's own source, or that of the innermost map around it that has one. A source covers what
   * its own file says; a value that a child or {@code --set} put in its place has none.
   */
  private static String source(Leaves.Leaf leaf, Node number) {
    if (!leaf.key().source().isEmpty()) {
      return leaf.key().source();
    }
    for (Node.Mapping map : leaf.within()) {
      if (map.find("source").orElse(null) instanceof Node.Scalar source) {
        boolean same = source.at().file().equals(number.at().file());
        return same ? source.text() : CHANGED + " (what it replaced: " + source.text() + ")";
      }
    }
    return "";
  }

  /**
   * What an entry says under {@code priors}; else a wide one for what is assumed of the world. What
   * is chosen or judged is not drawn, and tables are not: their rows must go on adding up.
   */
  private static String prior(Leaves.Leaf leaf, Kind kind, double value, Range range) {
    Optional<Node> stated = leaf.within().getFirst().mapping("priors").find(leaf.key().name());
    if (stated.orElse(null) instanceof Node.Scalar text) {
      return text.text();
    }
    boolean drawn =
        leaf.role() == Section.Role.WORLD
            && kind == Kind.ASSUMED
            && leaf.key().source().isEmpty()
            && leaf.key().shape() instanceof Amounts.Amount;
    return drawn ? WidePrior.around(value, range.least(), range.most()) : "fixed";
  }
}
