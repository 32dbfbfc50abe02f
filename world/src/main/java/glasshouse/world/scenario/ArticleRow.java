package glasshouse.world.scenario;

import java.util.List;

/**
 * One thing that the article describes, and what of the system stands for it.
 *
 * @param id its name
 * @param number its place in the article
 * @param says what the article says, in a few words of ours
 * @param work what is simulated
 * @param parts sensors, rules, lists and consequences by name
 * @param measures figures that show what it does, by name
 * @param restsOn numbers behind it besides those of its parts: paths, or the beginnings of paths
 */
public record ArticleRow(
    String id,
    int number,
    String says,
    String work,
    List<String> parts,
    List<String> measures,
    List<String> restsOn) {
  /** Lists are copied. */
  public ArticleRow {
    parts = List.copyOf(parts);
    measures = List.copyOf(measures);
    restsOn = List.copyOf(restsOn);
  }

  /**
   * Whether what is said of it rests on such a number: one of its parts', or one behind it.
   *
   * @param path of the number, such as {@code sensors.street-cameras.miss}
   */
  public boolean restsOn(String path) {
    boolean own = parts.stream().anyMatch(part -> ("." + path + ".").contains("." + part + "."));
    return own || restsOn.stream().anyMatch(begin -> (path + ".").startsWith(begin + "."));
  }
}
