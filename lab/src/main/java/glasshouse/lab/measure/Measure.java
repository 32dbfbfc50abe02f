package glasshouse.lab.measure;

import java.util.function.ToDoubleFunction;

/**
 * One figure that a run answers with: what it is called, in which unit, how it is defined, and what
 * it tells of.
 *
 * @param id its name in tables
 * @param label its name in sentences
 * @param unit of its values
 * @param about its definition
 * @param side what it tells of
 * @param formula its value from the counts of some people; not a number where it has none
 */
public record Measure(
    String id,
    String label,
    String unit,
    String about,
    Side side,
    ToDoubleFunction<Counts> formula) {

  /** What a measure tells of. */
  public enum Side {
    /** What the authority sees. */
    RECORD,
    /** What happened to people's lives. */
    LIFE,
    /** What people did. */
    ACT,
    /** What each rule of the rulebook moves. */
    RULE,
    /** What the scenario itself asks. */
    OWN
  }

  /** Its value for some people. */
  public double of(Counts counts) {
    return formula.applyAsDouble(counts);
  }
}
