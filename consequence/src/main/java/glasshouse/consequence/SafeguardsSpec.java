package glasshouse.consequence;

import java.util.List;
import java.util.Optional;

/**
 * What protects people from the system, as a scenario states it; each is there or not on its own.
 *
 * @param optOut whether one may leave
 * @param sharing what of one domain may count in another
 * @param proportion how hard anything may be for the gravity of an act
 * @param repair what good deeds give back
 */
public record SafeguardsSpec(
    Optional<OptOut> optOut,
    Optional<Sharing> sharing,
    Optional<Proportion> proportion,
    Optional<Repair> repair) {
  /** None at all. */
  public static final SafeguardsSpec NONE =
      new SafeguardsSpec(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * People may leave, or are out until they come.
   *
   * @param out whether people are out unless they say otherwise
   * @param asked whether each is asked
   * @param treatedAs the grade that those who are out are treated as, when present
   * @param minutes a day that cards and counters take of those whose face opens nothing
   * @param source cited
   */
  public record OptOut(
      boolean out, boolean asked, Optional<String> treatedAs, int minutes, String source) {}

  /**
   * What is recorded in one domain stays there.
   *
   * @param domains of the score: what is of others neither counts in it nor hangs on it
   * @param source cited
   */
  public record Sharing(List<String> domains, String source) {
    /** The list is copied. */
    public Sharing {
      domains = List.copyOf(domains);
    }
  }

  /**
   * Bounds for each step of an act's gravity.
   *
   * @param points that a rule may take
   * @param fine in basic needs
   * @param days of a term, a hold, a board or a ban
   * @param source cited
   */
  public record Proportion(double points, double fine, int days, String source) {}

  /**
   * Good deeds on record give back what was lost.
   *
   * @param on which acts
   * @param share of what is missing to the start, given back each time
   * @param days by which entries on lists become shorter
   * @param source cited
   */
  public record Repair(List<String> on, double share, int days, String source) {
    /** The list is copied. */
    public Repair {
      on = List.copyOf(on);
    }
  }
}
