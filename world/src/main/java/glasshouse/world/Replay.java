package glasshouse.world;

import glasshouse.kernel.Population;
import glasshouse.society.Flags;

/**
 * The open loop: people perceive what their twins in ordinary life perceive. Their risks, views,
 * fear and trust are their twins' of the same evening, and they know of the system as little.
 *
 * <p>What the system takes from them stays taken: fines, jobs and closed doors are their own, and
 * so is the hardship that these bring. The twin lives the day first.
 */
final class Replay {
  private Replay() {}

  /** The evening of a block, as the twin has it. */
  static void perceive(Desk d, World twin) {
    int block = d.truth.block();
    d.minds.open(block, twin.minds());
    byte[] flags = new byte[Population.BLOCK];
    twin.truth().lendFlags(block, flags);
    for (int i = 0; i < d.truth.size(); i++) {
      int own = d.truth.flags[i] & ~Flags.AWARE;
      d.truth.flags[i] = (byte) (own | flags[i] & Flags.AWARE);
    }
  }
}
