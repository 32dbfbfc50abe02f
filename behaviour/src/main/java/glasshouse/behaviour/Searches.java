package glasshouse.behaviour;

import glasshouse.kernel.Parameters;
import glasshouse.society.ActSpec;
import glasshouse.society.Flags;
import glasshouse.society.Incentives;
import glasshouse.society.Kinds;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Propensity;
import glasshouse.society.people.Role;
import java.util.Arrays;

/**
 * How much a person searches in a week: the propensity of those online, thinned by the perceived
 * risk of speech as the act {@code sensitive-search} is ({@link Thinning}; C4, C5).
 *
 * <p>It is one at the risk that people perceive before anything happens, for {@code
 * behaviour.view.search} is the pull of a week at that risk. Without a line nobody searches. Reads
 * layout, flags, perceived risk.
 */
final class Searches {
  private static final int BITS = 16;
  private static final long HALF = 1L << BITS - 1;

  private final int[] share = new int[2 * 256];

  private Searches() {
    Arrays.fill(share, 1 << BITS);
  }

  private Searches(ActSpec spec, int kind, Incentives incentives, Parameters p) {
    Thinning thinning = new Thinning(spec, kind, incentives, p);
    Incentives ordinary =
        new Incentives(incentives.law(), incentives.reward(), new double[1], 0, false);
    int base = new Risks(p, ordinary).anchorSpeech();
    double usual = thinning.done(base);
    for (int at = 0; at < share.length; at++) {
      share[at] = (int) StrictMath.round((1 << BITS) * (thinning.done(at) / usual));
    }
  }

  /** Of a scenario; where it has no such act, no risk thins searches. */
  static Searches of(Kinds kinds, Incentives incentives, Parameters p) {
    int kind = kinds.find(Kinds.SENSITIVE_SEARCH);
    return kind < 0 ? new Searches() : new Searches(kinds.spec(kind), kind, incentives, p);
  }

  /** Searches that no risk thins. */
  static Searches unthinned() {
    return new Searches();
  }

  /** A person's searches of a week, in 1/64 of what people search on average. */
  int of(TruthBlock t, MindBlock m, int i) {
    if (!t.layout().is(i, Role.ONLINE) || Flags.is(t.flags[i], Flags.NO_LINE)) {
      return 0;
    }
    int habit = t.layout().propensity[Propensity.SPEECH.ordinal()][i] & 255;
    long done = (long) habit * share[Thinning.at(m.speech[i], t.flags[i])];
    return (int) (done + HALF >> BITS);
  }
}
