package glasshouse.world.scenario;

import java.util.Optional;

/**
 * A published fact that a figure of a run can be held against.
 *
 * @param id its name
 * @param says the fact in one sentence
 * @param measure id of the figure
 * @param side which of its values
 * @param times by what that value is multiplied to be in the fact's unit
 * @param low least that sources say
 * @param high most that sources say
 * @param unit of both
 * @param source rows of the evidence
 * @param fitted whether the model was set to meet it
 * @param scenario the only scenario that it speaks of, if it does not speak of all
 * @param about what to bear in mind when holding one against the other
 */
public record Fact(
    String id,
    String says,
    String measure,
    Side side,
    double times,
    double low,
    double high,
    String unit,
    String source,
    boolean fitted,
    Optional<String> scenario,
    String about) {

  /** Which value of a measure. */
  public enum Side {
    /** Under the system. */
    SYSTEM,
    /** In ordinary life. */
    TWIN,
    /** The first less the second. */
    DIFFERENCE,
    /** The same in percent of the second. */
    CHANGE
  }
}
