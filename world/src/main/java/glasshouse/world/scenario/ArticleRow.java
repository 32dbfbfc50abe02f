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
 */
public record ArticleRow(
    String id, int number, String says, String work, List<String> parts, List<String> measures) {
  /** Lists are copied. */
  public ArticleRow {
    parts = List.copyOf(parts);
    measures = List.copyOf(measures);
  }
}
