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
 * @param notice before a sanction
 * @param appeal after one
 * @param correction of files that people ask to see
 * @param compensation when something is put right
 */
public record SafeguardsSpec(
    Optional<OptOut> optOut,
    Optional<Sharing> sharing,
    Optional<Proportion> proportion,
    Optional<Repair> repair,
    Optional<Notice> notice,
    Optional<Appeal> appeal,
    Optional<Correction> correction,
    Optional<Compensation> compensation) {
  /** None at all. */
  public static final SafeguardsSpec NONE =
      new SafeguardsSpec(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** What people may do about a sanction, and nothing else. */
  public SafeguardsSpec(
      Optional<Notice> notice, Optional<Appeal> appeal, Optional<Compensation> compensation) {
    this(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        notice,
        appeal,
        Optional.empty(),
        compensation);
  }

  /**
   * People may see their files.
   *
   * @param corrects chance that an error which is disputed is corrected
   * @param minutes that it takes of the person
   * @param source cited
   */
  public record Correction(double corrects, int minutes, String source) {}

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

  /**
   * A sanction waits, and whom it is for is told.
   *
   * @param days it waits
   * @param stopsFalse chance that an objection stops one for what the person did not do
   * @param stopsTrue chance that an objection stops one for what the person did
   * @param minutes that an objection takes of the person
   * @param source cited
   */
  public record Notice(int days, double stopsFalse, double stopsTrue, int minutes, String source) {}

  /**
   * Someone else looks at a finding again when the person asks.
   *
   * @param days until it is decided
   * @param winsFalse chance that an appeal against a false finding is won
   * @param winsTrue chance that an appeal against a true one is won
   * @param minutes that it takes of the person
   * @param refund share of a fine that is paid back when it is won
   * @param source cited
   */
  public record Appeal(
      int days, double winsFalse, double winsTrue, int minutes, double refund, String source) {}

  /**
   * What is paid and given back when something is put right.
   *
   * @param perDay basic needs for each day lost on a list or at a grade held
   * @param perCase basic needs for the trouble
   * @param source cited
   */
  public record Compensation(double perDay, double perCase, String source) {}
}
