package glasshouse.kernel;

import java.util.Locale;

/**
 * One thing that happened to a followed person, a link of a chain: act, sighting, clause, decision,
 * consequence.
 *
 * @param step which link
 * @param which its name in the scenario: the act, sensor, rule, list, consequence, gate
 * @param minute of the day, -1 where there is none
 * @param act the kind of act that the chain is about, empty where there is none
 * @param outcome how it went, in the words of the room that tells it; empty where there is no
 *     choice
 * @param wrong whether it is for something that this person did not do
 * @param amount how much, 0 where there is nothing to count
 * @param unit of the amount: points, needs, days, minutes, months, grades; empty where there is
 *     none
 * @param chain the event key that joins a chain, 0 where there is none
 */
public record Trace(
    Step step,
    String which,
    int minute,
    String act,
    String outcome,
    boolean wrong,
    double amount,
    String unit,
    long chain) {

  /** What kind of link. */
  public enum Step {
    /** Something was done. */
    ACT,
    /** A sensor noticed an act, and knew the doer or not. */
    SIGHTING,
    /** A rule moved the score. */
    CLAUSE,
    /** A grade or a list was decided on, or a finding reviewed. */
    DECISION,
    /** Something followed from a record. */
    CONSEQUENCE,
    /** A gate did not know a face. */
    GATE,
    /** A door was closed. */
    DOOR,
    /** Work or money took a turn. */
    LIFE,
    /** Another's act was suffered. */
    HARM;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** Its name in tables. */
    public String word() {
      return word;
    }
  }

  /** A link of which no more is said. */
  public static Trace of(Step step, String which) {
    return new Trace(step, which, -1, "", "", false, 0, "", 0);
  }

  /** At a minute of the day. */
  public Trace at(int when) {
    return new Trace(step, which, when, act, outcome, wrong, amount, unit, chain);
  }

  /** In a chain about an act. */
  public Trace about(String what, long key) {
    return new Trace(step, which, minute, what, outcome, wrong, amount, unit, key);
  }

  /** With an outcome. */
  public Trace went(String how) {
    return new Trace(step, which, minute, act, how, wrong, amount, unit, chain);
  }

  /** For something not done, or not. */
  public Trace wrong(boolean is) {
    return new Trace(step, which, minute, act, outcome, is, amount, unit, chain);
  }

  /** With an amount. */
  public Trace of(double much, String what) {
    return new Trace(step, which, minute, act, outcome, wrong, much, what, chain);
  }
}
