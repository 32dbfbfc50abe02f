package glasshouse.scoring;

import glasshouse.dossier.FileBlock;
import glasshouse.kernel.BlockState;
import glasshouse.kernel.Counters;

/**
 * How many times the points of the rulebook each rule takes now, in 2^-16: one, until a rule-maker
 * moves them. What is given stays as it is.
 *
 * <p>Written in the morning by one thread, read all day.
 */
public final class RulePoints {
  /** The points of the rulebook. */
  public static final int ONE = 1 << 16;

  private final Ledger times;
  private final int inTheBook;
  private final int taken;

  RulePoints(int rules, Counters counters) {
    times = new Ledger(rules, ONE);
    inTheBook =
        counters.register(
            "rule-maker/in-the-book", "points", "Points that the rulebook would have taken");
    taken =
        counters.register(
            "rule-maker/taken", "points", "Points that rules took as they had become");
  }

  /** How many times as many a rule takes, by its number. */
  int times(int rule) {
    return times.get(rule);
  }

  void set(int rule, int now) {
    times.set(rule, now);
  }

  /** Points of a rule as they are now, in the fixed point in which they are given. */
  int of(int rule, int points) {
    int now = times.get(rule);
    return points >= 0 || now == ONE ? points : (int) ((long) points * now / ONE);
  }

  /** A rule was applied to someone of a cohort. */
  void count(FileBlock f, int cohort, int written, int now) {
    if (written < 0) {
      f.tally.add(inTheBook, cohort, -written);
      f.tally.add(taken, cohort, -now);
    }
  }

  BlockState state() {
    return times;
  }
}
