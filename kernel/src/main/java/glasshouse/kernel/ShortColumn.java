package glasshouse.kernel;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Two bytes a person, one signed number, in chunks of 2^26 people, lent to systems a block at a
 * time as a scratch array.
 */
public final class ShortColumn implements Shorts {
  private static final int CHUNK_SHIFT = 26;
  private static final int CHUNK = 1 << CHUNK_SHIFT;

  private final Population population;
  private final short[][] chunks;

  /** A column of zeros. */
  public ShortColumn(Population population) {
    this.population = population;
    long room = (long) population.blocks() << Population.BLOCK_SHIFT;
    chunks = new short[(int) ((room + CHUNK - 1) >> CHUNK_SHIFT)][];
    for (int c = 0; c < chunks.length; c++) {
      chunks[c] = new short[(int) Math.min(CHUNK, room - ((long) c << CHUNK_SHIFT))];
    }
  }

  /** The value of one person. */
  public short get(int person) {
    return chunks[person >>> CHUNK_SHIFT][person & (CHUNK - 1)];
  }

  @Override
  public void lend(int block, short[] scratch) {
    int first = block << Population.BLOCK_SHIFT;
    System.arraycopy(
        chunks[first >>> CHUNK_SHIFT], first & (CHUNK - 1), scratch, 0, Population.BLOCK);
  }

  @Override
  public void giveBack(int block, short[] scratch) {
    int first = block << Population.BLOCK_SHIFT;
    System.arraycopy(
        scratch, 0, chunks[first >>> CHUNK_SHIFT], first & (CHUNK - 1), Population.BLOCK);
  }

  /** The first place of a block, from one on, where a scratch array differs; {@code to} if none. */
  public int mismatch(int block, short[] scratch, int from, int to) {
    int first = (block << Population.BLOCK_SHIFT) & (CHUNK - 1);
    short[] chunk = chunks[(block << Population.BLOCK_SHIFT) >>> CHUNK_SHIFT];
    int found = Arrays.mismatch(chunk, first + from, first + to, scratch, from, to);
    return found < 0 ? to : from + found;
  }

  @Override
  public void save(int block, DataOutput out) throws IOException {
    int first = block << Population.BLOCK_SHIFT;
    short[] chunk = chunks[first >>> CHUNK_SHIFT];
    int from = first & (CHUNK - 1);
    for (int i = from; i < from + population.sizeOf(block); i++) {
      out.writeShort(chunk[i]);
    }
  }

  @Override
  public void load(int block, DataInput in) throws IOException {
    int first = block << Population.BLOCK_SHIFT;
    short[] chunk = chunks[first >>> CHUNK_SHIFT];
    int from = first & (CHUNK - 1);
    for (int i = from; i < from + population.sizeOf(block); i++) {
      chunk[i] = in.readShort();
    }
  }

  @Override
  public long digest(int block, long digest) {
    int first = block << Population.BLOCK_SHIFT;
    short[] chunk = chunks[first >>> CHUNK_SHIFT];
    int from = first & (CHUNK - 1);
    long d = digest;
    for (int i = from; i < from + population.sizeOf(block); i++) {
      d = Fingerprint.fold(d, chunk[i]);
    }
    return d;
  }

  @Override
  public long bytes() {
    return 2L * population.blocks() << Population.BLOCK_SHIFT;
  }
}
