package glasshouse.consequence;

import glasshouse.society.TruthBlock;

/**
 * Whether people contest what is on file about them: how behaviour reaches consequence, which it
 * cannot see. What they know is whether they did it.
 */
public interface Will {
  /** Nobody contests anything. */
  Will NONE =
      new Will() {
        @Override
        public boolean appeals(TruthBlock t, int place, boolean wrong, long half) {
          return false;
        }

        @Override
        public boolean objects(TruthBlock t, int place, boolean wrong, long half) {
          return false;
        }
      };

  /**
   * Whether a person appeals after the event.
   *
   * @param wrong whether the person did not do it
   * @param half 32 bits of a draw
   */
  boolean appeals(TruthBlock t, int place, boolean wrong, long half);

  /** Whether a person who is told before the event objects. */
  boolean objects(TruthBlock t, int place, boolean wrong, long half);
}
