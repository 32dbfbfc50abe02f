package glasshouse.scoring;

import glasshouse.dossier.Findings;
import glasshouse.kernel.BlockState;
import glasshouse.scoring.RuleMakerSpec.Kind;
import java.util.List;

/**
 * Moves what rules take, every so many days, by a published rule: a ratchet by what was recorded, a
 * panel by what its members say aloud. There is no aim beyond that rule, and nothing is searched.
 *
 * <p>Ratchet: points × (1 + step (recorded / target - 1)), for each rule by the findings of its
 * act, the target being a share of what the first period recorded (MODEL section 7.10). It knows
 * the record alone, so that a better sensor looks like more crime (the same feedback as in Ensign
 * et al. 2018, in points). Panel: all points × (1 + step) where at most half of those asked speak
 * against it, else × (1 - step); silence counts as assent. Bounds hold. Workers count together:
 * sums do not depend on their order, and one thread reads them in the morning. Reads findings;
 * writes {@link RulePoints}. Departure: what is given for good deeds never moves.
 */
public final class RuleMaker {
  private static final int ASKED = 0;
  private static final int AGAINST = 1;
  private static final int UNKNOWN = -1;

  private final RuleMakerSpec spec;
  private final RulePoints points;
  private final int begins;
  private final List<RulebookSpec.Rule> rules;
  private final int[] kindOf;
  private final Ledger target;
  private final Ledger recorded;
  private final Ledger ballots = new Ledger(AGAINST + 1, 0);

  /**
   * The rule-maker of a rulebook.
   *
   * @param kindOf the kind of act of each rule
   * @param kinds how many kinds of act there are
   * @param begins the first day of the system
   */
  public RuleMaker(RuleMakerSpec spec, Rulebook rulebook, int[] kindOf, int kinds, int begins) {
    this.spec = spec;
    this.begins = begins;
    this.kindOf = kindOf.clone();
    points = rulebook.points();
    rules = rulebook.rules();
    target = new Ledger(kinds, UNKNOWN);
    recorded = new Ledger(kinds, 0);
  }

  /** Whether points ever move. */
  public boolean moves() {
    return spec.kind() != Kind.FIXED;
  }

  /** Counts what a block has on record today. */
  public void record(Findings findings) {
    if (spec.kind() == Kind.RATCHET) {
      for (int i = 0; i < findings.size(); i++) {
        recorded.add(findings.kind(i), 1);
      }
    }
  }

  /** How many adults of each neighbourhood are asked today; 0 on most days. */
  public int asks(int day) {
    boolean last = spec.kind() == Kind.PANEL && (day + 1 - begins) % spec.everyDays() == 0;
    return last && day >= begins ? spec.members() : 0;
  }

  /** Adds what some members said aloud. */
  public void hear(int asked, int against) {
    ballots.add(ASKED, asked);
    ballots.add(AGAINST, against);
  }

  /** Decides where a period is over; whether points have moved. Called by one thread. */
  public boolean morning(int day) {
    if (!moves() || day <= begins || (day - begins) % spec.everyDays() != 0) {
      return false;
    }
    if (spec.kind() == Kind.RATCHET) {
      ratchet();
    } else {
      vote();
    }
    return true;
  }

  private void ratchet() {
    for (int rule = 0; rule < kindOf.length; rule++) {
      int wanted = target.get(kindOf[rule]);
      if (wanted > 0) {
        move(rule, 1 + spec.step() * ((double) recorded.get(kindOf[rule]) / wanted - 1));
      }
    }
    for (int kind = 0; kind < target.size(); kind++) {
      int now = recorded.take(kind);
      if (target.get(kind) == UNKNOWN) {
        target.set(kind, (int) StrictMath.ceil(spec.target() * now));
      }
    }
  }

  private void vote() {
    int asked = ballots.take(ASKED);
    int against = ballots.take(AGAINST);
    double way = 2 * against > asked ? -spec.step() : spec.step();
    for (int rule = 0; rule < kindOf.length && asked > 0; rule++) {
      move(rule, 1 + way);
    }
  }

  private void move(int rule, double by) {
    double now = (double) points.times(rule) / RulePoints.ONE * by;
    points.set(
        rule, (int) StrictMath.round(RulePoints.ONE * Math.clamp(now, spec.least(), spec.most())));
  }

  /** How many times the points of the rulebook a rule takes now, as is published. */
  public double times(RulebookSpec.Rule rule) {
    return (double) points.times(rules.indexOf(rule)) / RulePoints.ONE;
  }

  /** Goes on with what an earlier rule-maker of the same kind has counted and aimed at. */
  public void goOnFrom(RuleMaker before) {
    if (spec.kind() == before.spec.kind()) {
      for (int kind = 0; kind < target.size(); kind++) {
        target.set(kind, before.target.get(kind));
        recorded.set(kind, before.recorded.get(kind));
      }
      ballots.set(ASKED, before.ballots.get(ASKED));
      ballots.set(AGAINST, before.ballots.get(AGAINST));
    }
  }

  /** What changes; nothing where rules are fixed. */
  public List<BlockState> states() {
    return moves() ? List.of(points.state(), recorded, target, ballots) : List.of();
  }
}
