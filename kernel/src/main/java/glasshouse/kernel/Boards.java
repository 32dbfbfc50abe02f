package glasshouse.kernel;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The boards: sixteen counts a block, written today by the block itself, read tomorrow by those who
 * live or work there.
 *
 * <p>One of only three things that leave a block (with faces and mail).
 */
public final class Boards implements BlockState {
  /** Counts a board. */
  public static final int COUNTS = 16;

  private int[] yesterday;
  private int[] today;

  /** Empty boards. */
  public Boards(Population population) {
    yesterday = new int[population.blocks() * COUNTS];
    today = new int[population.blocks() * COUNTS];
  }

  /** Morning: what was written becomes readable, and today's boards are clean. */
  public void swap() {
    int[] read = yesterday;
    yesterday = today;
    today = read;
    Arrays.fill(today, 0);
  }

  /** Yesterday's count on a block's board. */
  public int read(int block, int count) {
    return yesterday[block * COUNTS + count];
  }

  /** Writes on today's board of a block what yesterday's shows. */
  public void carry(int block) {
    System.arraycopy(yesterday, block * COUNTS, today, block * COUNTS, COUNTS);
  }

  /** Writes a count on today's board. */
  public void write(int block, int count, int value) {
    today[block * COUNTS + count] = value;
  }

  @Override
  public void save(int block, DataOutput out) throws IOException {
    for (int c = 0; c < COUNTS; c++) {
      out.writeInt(today[block * COUNTS + c]);
    }
  }

  @Override
  public void load(int block, DataInput in) throws IOException {
    for (int c = 0; c < COUNTS; c++) {
      today[block * COUNTS + c] = in.readInt();
    }
  }

  @Override
  public long digest(int block, long digest) {
    long d = digest;
    for (int c = 0; c < COUNTS; c++) {
      d = Fingerprint.fold(d, today[block * COUNTS + c]);
    }
    return d;
  }

  @Override
  public long bytes() {
    return 8L * yesterday.length;
  }
}
