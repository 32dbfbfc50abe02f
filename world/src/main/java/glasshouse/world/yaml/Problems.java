package glasshouse.world.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Everything that is wrong with a scenario, gathered while it is read, so that the user hears all
 * of it at once.
 */
public final class Problems {
  private static final int MOST = 500;
  private static final int FEW = 12;

  private final Map<String, Problem> byPlace = new LinkedHashMap<>();

  /**
   * Adds a problem; of several about the same value the first is kept, and of very many the first
   * 500.
   */
  public void add(Problem problem) {
    if (byPlace.size() < MOST) {
      byPlace.putIfAbsent(problem.at() + " " + problem.path(), problem);
    }
  }

  /** Adds a problem with nothing to suggest. */
  public void add(Position at, String path, String what, String was, String wants) {
    add(new Problem(at, path, what, was, wants, List.of()));
  }

  /**
   * Adds a problem with a name that is none of those known: suggests the nearest, or tells all when
   * they are few.
   */
  public void unknown(
      Position at, String path, String what, String name, Collection<String> known) {
    if (byPlace.size() < MOST) {
      List<String> near = Nearest.to(name, known);
      boolean tell = near.isEmpty() && !known.isEmpty() && known.size() <= FEW;
      String wants = tell ? "one of " + String.join(", ", new TreeSet<>(known)) : "";
      add(
          new Problem(
              at, path, known.isEmpty() ? what + ", nor any other" : what, name, wants, near));
    }
  }

  /** Whether nothing is wrong so far. */
  public boolean isEmpty() {
    return byPlace.isEmpty();
  }

  /**
   * All of them: files in the order in which they were first complained about, then by line and
   * column.
   */
  public List<Problem> list() {
    List<String> files =
        byPlace.values().stream().map(problem -> problem.at().file()).distinct().toList();
    List<Problem> sorted = new ArrayList<>(byPlace.values());
    sorted.sort(
        Comparator.comparingInt((Problem problem) -> files.indexOf(problem.at().file()))
            .thenComparingInt(problem -> problem.at().line())
            .thenComparingInt(problem -> problem.at().column()));
    return List.copyOf(sorted);
  }

  /**
   * Goes on when nothing is wrong.
   *
   * @throws YamlException with all problems otherwise
   */
  public void throwIfAny() {
    if (!isEmpty()) {
      throw new YamlException(list());
    }
  }
}
