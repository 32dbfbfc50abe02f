package glasshouse.world.scenario;

import glasshouse.world.yaml.Position;
import java.util.List;
import java.util.Optional;

/**
 * What there is to say of one value of a scenario.
 *
 * @param path dotted
 * @param value as written, or what holds when it is left out
 * @param allowed what may stand there
 * @param role of the world, of a policy, or of the run
 * @param about one sentence
 * @param number as the dictionary has it; empty for what is no single number
 * @param said who said something about it, the parents first; the last one holds. Empty when it was
 *     left out everywhere
 */
public record Explanation(
    String path,
    String value,
    String allowed,
    String role,
    String about,
    Optional<NamedNumber> number,
    List<Said> said) {

  /** The list is copied. */
  public Explanation {
    said = List.copyOf(said);
  }

  /**
   * One saying.
   *
   * @param at where
   * @param text what was written there
   */
  public record Said(Position at, String text) {}
}
