package glasshouse.behaviour;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Parameters;
import glasshouse.society.ActSpec;
import glasshouse.society.Flags;
import glasshouse.society.Incentives;

/**
 * How much of the chances of one kind perceived risk leaves: p = 1 - d + d exp(-beta P
 * stake^gamma), d being the deterrable share and P the perceived risk; the stake of the unaware is
 * the law alone.
 *
 * <p>Certainty deters, severity little (Nagin 2013, C2), so gamma is small. A table by risk in
 * 1/256, of the unaware and the aware. Shared by what is done ({@link Choice}) and by what searches
 * leave in the mind ({@link Searches}).
 */
final class Thinning {
  private static final int LEVELS = 256;

  private final long[] done = new long[2 * LEVELS];
  private final long[] displaced = new long[2 * LEVELS];

  Thinning(ActSpec spec, int kind, Incentives incentives, Parameters p) {
    thin(0, spec, incentives.law()[kind], p);
    thin(LEVELS, spec, incentives.stake()[kind], p);
  }

  private void thin(int from, ActSpec spec, double stake, Parameters p) {
    double severity = StrictMath.pow(stake, p.get("behaviour.deterrence.gamma"));
    for (int risk = 0; risk < LEVELS; risk++) {
      double feared = p.get("behaviour.deterrence.beta") * risk / LEVELS * severity;
      double thinned = spec.deterrable() * -StrictMath.expm1(-feared);
      done[from + risk] = Chance.of(1 - thinned);
      displaced[from + risk] = Chance.of(thinned * spec.displaced());
    }
  }

  /** Where the tables have a perceived risk of someone with these flags. */
  static int at(byte risk, int flags) {
    return risk & 255 | (flags & Flags.AWARE) * LEVELS;
  }

  /** The chance that is left, of being done where it came up. */
  long done(int at) {
    return done[at];
  }

  /** The chance of being done where no sensor of places looks. */
  long displaced(int at) {
    return displaced[at];
  }
}
