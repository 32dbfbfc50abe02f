package glasshouse.consequence;

import java.util.List;

/**
 * A consequence as a scenario states it: on which record it follows and what it does.
 *
 * @param id its name
 * @param when the condition
 * @param effects what it does
 * @param domain the domain in which it bites
 * @param gravity how hard, 0 to 10
 * @param source cited
 * @param pilots whether it is in pilots alone
 */
public record ConsequenceSpec(
    String id,
    When when,
    List<Effect> effects,
    String domain,
    double gravity,
    String source,
    boolean pilots) {
  /** A consequence that is everywhere. */
  public ConsequenceSpec(
      String id, When when, List<Effect> effects, String domain, double gravity, String source) {
    this(id, when, effects, domain, gravity, source, false);
  }

  /** The list is copied. */
  public ConsequenceSpec {
    effects = List.copyOf(effects);
  }

  /** On which record a consequence follows. */
  public sealed interface When {
    /**
     * Each recorded act of these kinds (an event).
     *
     * @param kinds acts by name
     */
    record Found(List<String> kinds) implements When {}

    /**
     * As long as the grade is one of these (a state).
     *
     * @param grades by name
     */
    record Graded(List<String> grades) implements When {}

    /**
     * As long as a person is on one of these lists (a state).
     *
     * @param lists by name
     */
    record Listed(List<String> lists) implements When {}

    /**
     * When the mark of one of these scans stays below its pass mark (an event).
     *
     * @param scans by name
     */
    record Below(List<String> scans) implements When {}

    /**
     * As long as one of these scans keeps marks (a state).
     *
     * @param scans by name
     */
    record Recorded(List<String> scans) implements When {}
  }

  /**
   * One thing that a consequence does.
   *
   * @param kind from the closed vocabulary
   * @param amount how much, in the kind's own unit
   */
  public record Effect(EffectKind kind, double amount) {}
}
