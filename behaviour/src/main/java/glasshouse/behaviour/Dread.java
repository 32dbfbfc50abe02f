package glasshouse.behaviour;

import glasshouse.kernel.Parameters;

/**
 * The risk of speech as it is felt: P' = P + (1 - P) {@code behaviour.voice.fear} fear/16, at most
 * one. Shared by all theories of voice.
 */
final class Dread {
  /** Bits of a fraction in the society. */
  static final int BITS = 8;

  private static final int MOOD_BITS = 4;

  private final int bits;
  private final int one;
  private final int weight;

  /** With these parameters, in fractions of so many bits. */
  Dread(Parameters p, int bits) {
    this.bits = bits;
    one = 1 << bits;
    weight = (int) StrictMath.round(one * p.get("behaviour.voice.fear"));
  }

  /** P' for a perceived risk and a fear of 0 to 15. */
  int of(int risk, int fear) {
    return (int) Math.min(one, risk + ((long) (one - risk) * fear * weight >> bits + MOOD_BITS));
  }
}
