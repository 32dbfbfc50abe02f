package glasshouse.kernel;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A {@link ShortColumn} of what only some people have: two bytes for each who has one that is not
 * zero, and a bit for everyone.
 */
public final class SparseShortColumn implements Shorts {
  private static final short[] EMPTY = {};

  private final Population population;
  private final Holders holders;
  private final short[][] kept;

  /** A column of zeros. */
  public SparseShortColumn(Population population) {
    this.population = population;
    holders = new Holders(population);
    kept = new short[population.blocks()][];
    Arrays.fill(kept, EMPTY);
  }

  @Override
  public void lend(int block, short[] scratch) {
    Arrays.fill(scratch, (short) 0);
    short[] from = kept[block];
    int k = 0;
    for (int word = 0; word < Holders.WORDS; word++) {
      for (long left = holders.get(block, word); left != 0; left &= left - 1) {
        scratch[word * Long.SIZE + Long.numberOfTrailingZeros(left)] = from[k++];
      }
    }
  }

  @Override
  public void giveBack(int block, short[] scratch) {
    for (int word = 0; word < Holders.WORDS; word++) {
      holders.set(block, word, holdersAmong(scratch, word * Long.SIZE));
    }
    int count = holders.count(block);
    if (count > kept[block].length) {
      kept[block] = new short[Holders.room(count)];
    }
    short[] to = kept[block];
    int k = 0;
    for (int word = 0; word < Holders.WORDS; word++) {
      for (long left = holders.get(block, word); left != 0; left &= left - 1) {
        to[k++] = scratch[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
      }
    }
  }

  /** Who of 64 people has something; no branch, for a processor could not foresee it. */
  private static long holdersAmong(short[] scratch, int from) {
    long bits = 0;
    for (int i = from; i < from + Long.SIZE; i++) {
      bits = bits >>> 1 | (-(scratch[i] & 0xFFFFL) & Long.MIN_VALUE);
    }
    return bits;
  }

  private short[] laidOut(int block) {
    short[] scratch = new short[Population.BLOCK];
    lend(block, scratch);
    return scratch;
  }

  @Override
  public void save(int block, DataOutput out) throws IOException {
    short[] scratch = laidOut(block);
    for (int i = 0; i < population.sizeOf(block); i++) {
      out.writeShort(scratch[i]);
    }
  }

  @Override
  public void load(int block, DataInput in) throws IOException {
    short[] scratch = new short[Population.BLOCK];
    for (int i = 0; i < population.sizeOf(block); i++) {
      scratch[i] = in.readShort();
    }
    giveBack(block, scratch);
  }

  @Override
  public long digest(int block, long digest) {
    short[] scratch = laidOut(block);
    long d = digest;
    for (int i = 0; i < population.sizeOf(block); i++) {
      d = Fingerprint.fold(d, scratch[i]);
    }
    return d;
  }

  @Override
  public long bytes() {
    long sum = holders.bytes();
    for (short[] block : kept) {
      sum += 2L * block.length;
    }
    return sum;
  }
}
