package glasshouse.kernel;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * In which blocks a pilot is: whatever a scenario says to be {@code where: pilots} is there alone.
 *
 * <p>Models city pilots of scores beside national lists (EVIDENCE A12 to A21). It never changes
 * during a run; that something comes later is {@code rollout}.
 */
public final class Pilots {
  /** Every block is one. */
  public static final Pilots EVERYWHERE = new Pilots(null);

  private final @Nullable BitSet blocks;

  private Pilots(@Nullable BitSet blocks) {
    this.blocks = blocks;
  }

  /** Pilots in these blocks alone. */
  public static Pilots in(BitSet blocks) {
    return new Pilots((BitSet) blocks.clone());
  }

  /** Whether a block is in a pilot. */
  public boolean here(int block) {
    return blocks == null || blocks.get(block);
  }
}
