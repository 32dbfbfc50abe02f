package glasshouse.scoring;

import java.util.List;
import java.util.Optional;

/**
 * A rulebook as a scenario states it.
 *
 * @param start score of everyone at the beginning
 * @param least lowest score
 * @param most highest score
 * @param grades from the best to the worst, at most eight; empty where there is no score
 * @param expiry how points fade
 * @param rules in the order of the scenario
 * @param pilots whether there is a score in pilots alone
 */
public record RulebookSpec(
    int start,
    int least,
    int most,
    List<Grade> grades,
    Expiry expiry,
    List<Rule> rules,
    boolean pilots) {

  /** A score that everyone has. */
  public RulebookSpec(
      int start, int least, int most, List<Grade> grades, Expiry expiry, List<Rule> rules) {
    this(start, least, most, grades, expiry, rules, false);
  }

  /** Lists are copied. */
  public RulebookSpec {
    grades = List.copyOf(grades);
    rules = List.copyOf(rules);
  }

  /**
   * A grade.
   *
   * @param name such as AAA
   * @param from the lowest score that has it
   */
  public record Grade(String name, int from) {}

  /** How points fade. */
  public sealed interface Expiry {
    /** Points stay. */
    record Never() implements Expiry {}

    /**
     * The distance to the start halves every so many days.
     *
     * @param halfLifeDays days
     */
    record Fade(double halfLifeDays) implements Expiry {}

    /**
     * Each month's points are taken back whole after so many months (two bytes a person and month).
     *
     * @param months months of 30 days
     */
    record Exact(int months) implements Expiry {}
  }

  /**
   * One line of a rulebook: which recorded act moves the score, by how much, how often, on whose
   * authority.
   *
   * @param id its name
   * @param on the kind of act recorded, by name
   * @param points added, negative for a deduction, 0 when it only holds a grade
   * @param cap at most so many times a period, when present
   * @param toGrade the grade a person falls to, when present
   * @param holdDays how long that grade is held
   * @param repair what the act makes good again, when present
   * @param source cited
   */
  public record Rule(
      String id,
      String on,
      int points,
      Optional<Cap> cap,
      Optional<String> toGrade,
      int holdDays,
      Optional<Repair> repair,
      String source) {

    /** A rule that makes nothing good again. */
    public Rule(
        String id,
        String on,
        int points,
        Optional<Cap> cap,
        Optional<String> toGrade,
        int holdDays,
        String source) {
      this(id, on, points, cap, toGrade, holdDays, Optional.empty(), source);
    }
  }

  /**
   * Grades held for an earlier act end early.
   *
   * @param act the earlier kind of act, by name
   * @param afterDays so long after the act that makes it good, if they do not end before
   */
  public record Repair(String act, int afterDays) {}

  /**
   * At most {@code times} in each period.
   *
   * @param times how often it counts
   * @param days length of the period: 7, 30 or 365
   */
  public record Cap(int times, int days) {}
}
