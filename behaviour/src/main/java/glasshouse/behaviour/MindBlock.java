package glasshouse.behaviour;

import glasshouse.kernel.Population;

/**
 * The minds of one block, lent to a worker for a day. All bytes are unsigned fractions in 1/256
 * unless said otherwise.
 */
public final class MindBlock {
  /** The most fear or trust there is. */
  static final int MOST_MOOD = 15;

  /** How both perceived risks are learned: a byte each, shares in 2^-16. */
  static final Learner RISK = new Learner(Byte.SIZE, Short.SIZE);

  private static final int N = Population.BLOCK;

  /** Perceived risk of a sanction for what is done in the street. */
  public final byte[] street = new byte[N];

  /** Perceived risk of a sanction for what is said. */
  public final byte[] speech = new byte[N];

  /** Private view: how legitimate the order is held to be, whatever is said. */
  public final byte[] view = new byte[N];

  /** Fear (upper four bits) and trust in neighbours (lower four), each 0 to 15. */
  public final byte[] mood = new byte[N];

  private final MindColumns columns;

  /** A worker's minds. */
  public MindBlock(MindColumns columns) {
    this.columns = columns;
  }

  /** Takes a block for a day. */
  public void open(int block) {
    open(block, columns);
  }

  /** Takes a block of other minds, to be given back to the own. */
  public void open(int block, MindColumns from) {
    from.street.lend(block, street);
    from.speech.lend(block, speech);
    from.view.lend(block, view);
    from.mood.lend(block, mood);
  }

  /** Gives the block back. */
  public void close(int block) {
    columns.street.giveBack(block, street);
    columns.speech.giveBack(block, speech);
    columns.view.giveBack(block, view);
    columns.mood.giveBack(block, mood);
  }

  /** Fear, 0 to 15. */
  public int fear(int place) {
    return mood[place] >>> 4 & 15;
  }

  /** Trust in neighbours, 0 to 15. */
  public int trust(int place) {
    return mood[place] & 15;
  }

  /** Changes fear, held within 0 to 15. */
  void fear(int place, int change) {
    int fear = Math.clamp(fear(place) + change, 0, MOST_MOOD);
    mood[place] = (byte) (fear << 4 | trust(place));
  }

  /** Changes trust, held within 0 to 15. */
  void trust(int place, int change) {
    int trust = Math.clamp(trust(place) + change, 0, MOST_MOOD);
    mood[place] = (byte) (mood[place] & 0xF0 | trust);
  }

  /** Moves a fraction by an amount, held within 0 to 255. */
  static void move(byte[] column, int place, int change) {
    column[place] = (byte) Math.clamp((column[place] & 255) + change, 0, 255);
  }
}
