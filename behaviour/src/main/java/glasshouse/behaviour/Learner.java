package glasshouse.behaviour;

import glasshouse.kernel.Chance;

/**
 * How a chance of being punished is learned from what one sees: each piece of evidence moves the
 * belief a share of the way toward certainty, toward none, or back toward an anchor.
 *
 * <p>With a memory that grows, the share being 1/(n + 1) after n pieces (those that a prior stands
 * for included), the belief is the mean of a Beta distribution: after a punishments in n offences
 * from a prior Beta(a0, b0) it is (a0 + a)/(a0 + b0 + n). With a fixed share it is the same learner
 * whose memory fades (Anwar and Loughran 2011, 10.1111/j.1745-9125.2011.00233.x, have beliefs so
 * updated; C1). That is what the society uses. Beliefs are fixed-point numbers of a few bits, all
 * ones being certainty; what is below one step is rounded by a draw, so that means are exact.
 */
public final class Learner {
  private static final int MOST_BITS = 30;
  private static final int MOST_SHIFT = 32;

  private final int certain;
  private final int shift;

  /**
   * A learner.
   *
   * @param bits of a belief, 1 to 30
   * @param shift shares are in 2^-shift, 1 to 32
   */
  public Learner(int bits, int shift) {
    if (bits < 1 || bits > MOST_BITS || shift < 1 || shift > MOST_SHIFT) {
      throw new IllegalArgumentException("a learner of " + bits + " bits and a shift of " + shift);
    }
    certain = (1 << bits) - 1;
    this.shift = shift;
  }

  /** The belief that punishment is certain. */
  public int certain() {
    return certain;
  }

  /** A share of the way, 0 to 1, as the methods here take it. */
  public long share(double way) {
    return StrictMath.round(way * (1L << shift));
  }

  /** The share of the way that the next piece of evidence moves whoever remembers so many. */
  public long growing(double remembered) {
    return share(1 / (remembered + 1));
  }

  /**
   * The next belief.
   *
   * @param belief so far, 0 to {@link #certain}
   * @param anchor where beliefs fade to
   * @param fade share of the way to the anchor
   * @param punished share of the way to certainty
   * @param unpunished share of the way to none
   * @param half 32 bits of a draw
   */
  public int next(int belief, int anchor, long fade, long punished, long unpunished, long half) {
    long change = (anchor - belief) * fade + (certain - belief) * punished - belief * unpunished;
    return Math.clamp(belief + Chance.round(change, shift, half), 0, certain);
  }

  /** The next belief after punishment alone. */
  public int punished(int belief, long share, long half) {
    return next(belief, belief, 0, share, 0, half);
  }

  /** The next belief after an offence that nothing followed. */
  public int unpunished(int belief, long share, long half) {
    return next(belief, belief, 0, 0, share, half);
  }
}
