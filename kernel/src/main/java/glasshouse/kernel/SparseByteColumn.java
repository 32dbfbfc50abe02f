package glasshouse.kernel;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A {@link ByteColumn} of what only some people have: a byte for each who has one that is not zero,
 * and a bit for everyone.
 */
public final class SparseByteColumn implements BlockState {
  private static final byte[] EMPTY = {};

  private final Population population;
  private final Holders holders;
  private final byte[][] kept;

  /** A column of zeros. */
  public SparseByteColumn(Population population) {
    this.population = population;
    holders = new Holders(population);
    kept = new byte[population.blocks()][];
    Arrays.fill(kept, EMPTY);
  }

  /** Lays out a block in scratch of 4,096. */
  public void lend(int block, byte[] scratch) {
    Arrays.fill(scratch, (byte) 0);
    byte[] from = kept[block];
    int k = 0;
    for (int word = 0; word < Holders.WORDS; word++) {
      for (long left = holders.get(block, word); left != 0; left &= left - 1) {
        scratch[word * Long.SIZE + Long.numberOfTrailingZeros(left)] = from[k++];
      }
    }
  }

  /** Keeps of scratch, in place of a block, what is not zero. */
  public void giveBack(int block, byte[] scratch) {
    for (int word = 0; word < Holders.WORDS; word++) {
      holders.set(block, word, holdersAmong(scratch, word * Long.SIZE));
    }
    int count = holders.count(block);
    if (count > kept[block].length) {
      kept[block] = new byte[Holders.room(count)];
    }
    byte[] to = kept[block];
    int k = 0;
    for (int word = 0; word < Holders.WORDS; word++) {
      for (long left = holders.get(block, word); left != 0; left &= left - 1) {
        to[k++] = scratch[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
      }
    }
  }

  /** Who of 64 people has something; no branch, for a processor could not foresee it. */
  private static long holdersAmong(byte[] scratch, int from) {
    long bits = 0;
    for (int i = from; i < from + Long.SIZE; i++) {
      bits = bits >>> 1 | (-(scratch[i] & 0xFFL) & Long.MIN_VALUE);
    }
    return bits;
  }

  private byte[] laidOut(int block) {
    byte[] scratch = new byte[Population.BLOCK];
    lend(block, scratch);
    return scratch;
  }

  @Override
  public void save(int block, DataOutput out) throws IOException {
    byte[] scratch = laidOut(block);
    out.write(scratch, 0, population.sizeOf(block));
  }

  @Override
  public void load(int block, DataInput in) throws IOException {
    byte[] scratch = new byte[Population.BLOCK];
    in.readFully(scratch, 0, population.sizeOf(block));
    giveBack(block, scratch);
  }

  @Override
  public long digest(int block, long digest) {
    byte[] scratch = laidOut(block);
    long d = digest;
    for (int i = 0; i < population.sizeOf(block); i++) {
      d = Fingerprint.fold(d, scratch[i]);
    }
    return d;
  }

  @Override
  public long bytes() {
    long sum = holders.bytes();
    for (byte[] block : kept) {
      sum += block.length;
    }
    return sum;
  }
}
