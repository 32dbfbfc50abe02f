package glasshouse.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The register of everything counted: each counter has a name, a unit and a definition, and a slot
 * for each cohort.
 *
 * <p>Systems register theirs when a world is built; a {@link Tally} holds the numbers. Counting is
 * integer addition, so no thread can change a sum.
 */
public final class Counters {
  private final int cohorts;
  private final List<Counter> all = new ArrayList<>();
  private final Map<String, Integer> indices = new HashMap<>();
  private final Map<String, int[]> families = new ConcurrentHashMap<>();

  /** An empty register with so many cohorts a counter. */
  public Counters(int cohorts) {
    this.cohorts = cohorts;
  }

  /**
   * One counter.
   *
   * @param name {@code family/which}, such as {@code acts-done/jaywalking}
   * @param unit of one count
   * @param about its definition
   */
  public record Counter(String name, String unit, String about) {}

  /** Registers a counter, or finds it under its name, and answers its index. */
  public int register(String name, String unit, String about) {
    Integer known = indices.get(name);
    if (known != null) {
      return known;
    }
    all.add(new Counter(name, unit, about));
    families.clear();
    indices.put(name, all.size() - 1);
    return all.size() - 1;
  }

  /** The index of a counter, or -1. */
  public int find(String name) {
    return indices.getOrDefault(name, -1);
  }

  /** The indices of all counters of a family, such as {@code audit-mistaken}. */
  public int[] family(String family) {
    return families.computeIfAbsent(
        family,
        name ->
            IntStream.range(0, all.size())
                .filter(i -> all.get(i).name().startsWith(name + "/"))
                .toArray());
  }

  /** All counters in order of registration. */
  public List<Counter> list() {
    return List.copyOf(all);
  }

  /** Cohorts a counter. */
  public int cohorts() {
    return cohorts;
  }

  /** How many numbers a tally holds. */
  public int slots() {
    return all.size() * cohorts;
  }
}
