package glasshouse.kernel;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How many different people a system reached: a bit a person and counter, kept only where someone
 * asks for it.
 *
 * <p>Blocks share no word, so workers need no lock. Costs an eighth of a byte a person and counter.
 */
public final class Reach {
  /** Keeps nothing. */
  public static final Reach NONE = new Reach(0, 0);

  private final long[] @Nullable [] bits;
  private final int words;

  private Reach(int counters, int people) {
    words = (people + 63) >>> 6;
    bits = new long[counters][];
  }

  /** For the counters whose names begin with one of these families. */
  public static Reach of(Counters counters, Population population, String... families) {
    Reach reach = new Reach(counters.list().size(), population.blocks() << Population.BLOCK_SHIFT);
    for (int c = 0; c < reach.bits.length; c++) {
      for (String family : families) {
        if (counters.list().get(c).name().startsWith(family + "/")) {
          reach.bits[c] = new long[reach.words];
        }
      }
    }
    return reach;
  }

  /** Marks a person as reached. */
  public void mark(int counter, int person) {
    if (counter < bits.length) {
      long[] row = bits[counter];
      if (row != null) {
        row[person >>> 6] |= 1L << person;
      }
    }
  }

  /** How many people were reached, or -1 where it was not kept. */
  public long people(int counter) {
    long[] row = counter < 0 || counter >= bits.length ? null : bits[counter];
    if (row == null) {
      return -1;
    }
    long sum = 0;
    for (long word : row) {
      sum += Long.bitCount(word);
    }
    return sum;
  }

  /** Whether anything is kept. */
  public boolean keeps() {
    return bits.length > 0;
  }

  /** Writes what is kept. */
  public void save(DataOutput out) throws IOException {
    for (long[] row : bits) {
      if (row != null) {
        for (long word : row) {
          out.writeLong(word);
        }
      }
    }
  }

  /** Reads what {@link #save} wrote into a reach of the same counters. */
  public void load(DataInput in) throws IOException {
    for (long[] row : bits) {
      if (row != null) {
        for (int w = 0; w < row.length; w++) {
          row[w] = in.readLong();
        }
      }
    }
  }
}
