package glasshouse.kernel;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * One byte a person, in chunks of 2^26 people, lent to systems a block at a time as a scratch
 * array.
 */
public final class ByteColumn implements BlockState {
  private static final int CHUNK_SHIFT = 26;
  private static final int CHUNK = 1 << CHUNK_SHIFT;

  private final Population population;
  private final byte[][] chunks;

  /** A column of zeros. */
  public ByteColumn(Population population) {
    this.population = population;
    long room = (long) population.blocks() << Population.BLOCK_SHIFT;
    chunks = new byte[(int) ((room + CHUNK - 1) >> CHUNK_SHIFT)][];
    for (int c = 0; c < chunks.length; c++) {
      chunks[c] = new byte[(int) Math.min(CHUNK, room - ((long) c << CHUNK_SHIFT))];
    }
  }

  /** The value of one person. */
  public byte get(int person) {
    return chunks[person >>> CHUNK_SHIFT][person & (CHUNK - 1)];
  }

  /**
   * The chunk in which a district lies whole; it begins at {@link #offset}. For hot readers of many
   * contacts: never written.
   */
  public byte[] chunkOf(int person) {
    return chunks[person >>> CHUNK_SHIFT];
  }

  /** Where a person stands in the own chunk. */
  public static int offset(int person) {
    return person & (CHUNK - 1);
  }

  /** Copies a block into scratch of 4,096. */
  public void lend(int block, byte[] scratch) {
    int first = block << Population.BLOCK_SHIFT;
    System.arraycopy(
        chunks[first >>> CHUNK_SHIFT], first & (CHUNK - 1), scratch, 0, Population.BLOCK);
  }

  /** Copies scratch back over a block. */
  public void giveBack(int block, byte[] scratch) {
    int first = block << Population.BLOCK_SHIFT;
    System.arraycopy(
        scratch, 0, chunks[first >>> CHUNK_SHIFT], first & (CHUNK - 1), Population.BLOCK);
  }

  @Override
  public void save(int block, DataOutput out) throws IOException {
    int first = block << Population.BLOCK_SHIFT;
    out.write(chunks[first >>> CHUNK_SHIFT], first & (CHUNK - 1), population.sizeOf(block));
  }

  @Override
  public void load(int block, DataInput in) throws IOException {
    int first = block << Population.BLOCK_SHIFT;
    in.readFully(chunks[first >>> CHUNK_SHIFT], first & (CHUNK - 1), population.sizeOf(block));
  }

  @Override
  public long digest(int block, long digest) {
    int first = block << Population.BLOCK_SHIFT;
    byte[] chunk = chunks[first >>> CHUNK_SHIFT];
    int from = first & (CHUNK - 1);
    long d = digest;
    for (int i = from; i < from + population.sizeOf(block); i++) {
      d = Fingerprint.fold(d, chunk[i]);
    }
    return d;
  }

  @Override
  public long bytes() {
    return (long) population.blocks() << Population.BLOCK_SHIFT;
  }
}
