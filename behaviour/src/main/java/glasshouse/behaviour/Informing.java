package glasshouse.behaviour;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Parameters;
import glasshouse.society.Quarrels;
import glasshouse.society.TruthBlock;

/**
 * Who tells on a neighbour when there is occasion: the fearful sooner, those who trust their
 * neighbours less often, and whoever bears a grudge in any case.
 *
 * <p>p = (1 - a · trust) · (1 - b · (1 - fear)), or one where there is a grudge. Most who are
 * enrolled to tell do so seldom (H20); sizes are assumed. Reads minds and the society's cases.
 * Departure: what was seen does not matter to whether one tells, so that most of what is told is
 * nothing (H20 to H22).
 */
final class Informing {
  private final long[] byTrust = new long[MindBlock.MOST_MOOD + 1];
  private final long[] byFear = new long[MindBlock.MOST_MOOD + 1];

  Informing(Parameters p) {
    double trust = p.get("behaviour.informing.trust");
    double calm = p.get("behaviour.informing.calm");
    for (int level = 0; level <= MindBlock.MOST_MOOD; level++) {
      double share = level / (double) MindBlock.MOST_MOOD;
      byTrust[level] = Chance.of(1 - trust * share);
      byFear[level] = Chance.of(1 - calm * (1 - share));
    }
  }

  /** The chance that a person would. */
  long willing(TruthBlock t, MindBlock m, int i) {
    return Quarrels.grudge(t, i) >= 0
        ? Chance.ALWAYS
        : Chance.both(byTrust[m.trust(i)], byFear[m.fear(i)]);
  }
}
