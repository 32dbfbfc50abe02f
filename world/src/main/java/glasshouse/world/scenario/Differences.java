package glasshouse.world.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where two scenarios say different things, value by value. */
public final class Differences {
  private Differences() {}

  /**
   * One value that differs.
   *
   * @param path such as {@code rulebook.rules.r-theft.points}
   * @param one as the one has it, on one line; empty where it has none
   * @param other as the other has it
   */
  public record Difference(String path, String one, String other) {}

  /** All values that differ, in order of path. */
  public static List<Difference> between(Scenario one, Scenario other) {
    Map<String, String> a = values(one);
    Map<String, String> b = values(other);
    Map<String, String> all = new TreeMap<>(a);
    all.putAll(b);
    List<Difference> differences = new ArrayList<>();
    for (String path : all.keySet()) {
      String here = a.getOrDefault(path, "");
      String there = b.getOrDefault(path, "");
      if (!here.equals(there)) {
        differences.add(new Difference(path, here, there));
      }
    }
    return List.copyOf(differences);
  }

  private static Map<String, String> values(Scenario scenario) {
    Map<String, String> values = new TreeMap<>();
    for (Leaves.Leaf leaf : Leaves.of(scenario)) {
      leaf.node().ifPresent(node -> values.put(leaf.path(), Canonical.flow(node)));
    }
    return values;
  }
}
