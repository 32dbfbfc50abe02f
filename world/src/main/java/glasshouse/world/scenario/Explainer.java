package glasshouse.world.scenario;

import glasshouse.world.scenario.Explanation.Said;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Nearest;
import glasshouse.world.yaml.Position;
import glasshouse.world.yaml.Problem;
import glasshouse.world.yaml.Values;
import glasshouse.world.yaml.YamlException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Explains values of a scenario: what holds, who set it, and what was said of it before. */
public final class Explainer {
  private final Scenario scenario;
  private final List<Leaves.Leaf> leaves;
  private final Map<String, NamedNumber> numbers = new TreeMap<>();

  /** For a scenario. */
  public Explainer(Scenario scenario) {
    this.scenario = scenario;
    this.leaves = Leaves.of(scenario);
    Dictionary.of(scenario).forEach(number -> numbers.put(number.path(), number));
  }

  /**
   * All values at a path and under it.
   *
   * @throws YamlException when there is no such path, with the nearest
   */
  public List<Explanation> explain(String path) {
    List<Explanation> found =
        leaves.stream()
            .filter(leaf -> isUnder(leaf.path(), path) || isUnder(path, leaf.path()))
            .map(this::explain)
            .toList();
    return found.isEmpty() ? List.of(takenAway(path)) : found;
  }

  private static boolean isUnder(String path, String above) {
    boolean inside = path.startsWith(above) && path.length() > above.length();
    return path.equals(above) || (inside && ".[".indexOf(path.charAt(above.length())) >= 0);
  }

  private Explanation explain(Leaves.Leaf leaf) {
    Key<?> key = leaf.key();
    String usual = key.usual().isEmpty() ? key.otherwise() : key.usual();
    return new Explanation(
        leaf.path(),
        leaf.node().map(Canonical::flow).orElse(usual.isEmpty() ? "nothing" : usual),
        key.shape().allowed().replace("`", ""),
        Values.label(leaf.role()),
        key.about(),
        Optional.ofNullable(numbers.get(leaf.path())),
        History.of(scenario.merged().layers(), leaf.keys()));
  }

  /** A path that a parent had and nobody has any more; else an error. */
  private Explanation takenAway(String path) {
    List<String> keys = List.of(path.split("\\."));
    List<Said> said = History.of(scenario.merged().layers(), keys);
    if (said.isEmpty()) {
      throw unknown(path);
    }
    return new Explanation(path, "taken away", "", "", "", Optional.empty(), said);
  }

  private YamlException unknown(String path) {
    Set<String> known = new TreeSet<>();
    for (Leaves.Leaf leaf : leaves) {
      for (int i = 1; i <= leaf.keys().size(); i++) {
        known.add(String.join(".", leaf.keys().subList(0, i)));
      }
    }
    Position at = Position.ofWhole("--explain " + path);
    String what = scenario.id() + " has no such value";
    return new YamlException(List.of(new Problem(at, "", what, "", "", near(path, known))));
  }

  /** Names like it, first of all those that share its first part. */
  private static List<String> near(String path, Set<String> known) {
    List<String> near = new ArrayList<>(Nearest.to(path, known));
    String first = path.replaceFirst("\\..*", ".");
    near.sort(Comparator.comparing(name -> !name.startsWith(first)));
    return near;
  }
}
