package glasshouse.kernel;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The numbers of all {@link Counters}: one a worker, added up each evening. Make it when all
 * counters are registered.
 */
public final class Tally {
  private final int cohorts;
  private final long[] values;

  /** Zeros. */
  public Tally(Counters counters) {
    cohorts = counters.cohorts();
    values = new long[counters.slots()];
  }

  private Tally(int cohorts, long[] values) {
    this.cohorts = cohorts;
    this.values = values;
  }

  /** Counts an amount for a cohort. */
  public void add(int counter, int cohort, long amount) {
    values[counter * cohorts + cohort] += amount;
  }

  /** The number of a cohort. */
  public long get(int counter, int cohort) {
    return values[counter * cohorts + cohort];
  }

  /** Adds the numbers of a counter, cohort by cohort, to sums from a place on. */
  public void addTo(int counter, long[] sums, int from) {
    int first = counter * cohorts;
    for (int c = 0; c < cohorts; c++) {
      sums[from + c] += values[first + c];
    }
  }

  /** The number of all cohorts together. */
  public long total(int counter) {
    long sum = 0;
    for (int c = 0; c < cohorts; c++) {
      sum += values[counter * cohorts + c];
    }
    return sum;
  }

  /** A tally of its own with the same numbers. */
  public Tally copy() {
    return new Tally(cohorts, values.clone());
  }

  /** A tally with what was counted here since an earlier copy. */
  public Tally since(Tally earlier) {
    long[] more = values.clone();
    for (int i = 0; i < more.length; i++) {
      more[i] -= earlier.values[i];
    }
    return new Tally(cohorts, more);
  }

  /** A tally of fewer cohorts, each the sum of a set of these; a cohort may be in several. */
  public Tally sums(int[][] sets) {
    long[] sums = new long[values.length / cohorts * sets.length];
    for (int from = 0, to = 0; from < values.length; from += cohorts) {
      for (int[] set : sets) {
        long sum = 0;
        for (int cohort : set) {
          sum += values[from + cohort];
        }
        sums[to++] = sum;
      }
    }
    return new Tally(sets.length, sums);
  }

  /** Adds all of another tally to this one and empties that. */
  public void drain(Tally other) {
    for (int i = 0; i < values.length; i++) {
      values[i] += other.values[i];
    }
    other.clear();
  }

  /** Back to zeros. */
  public void clear() {
    Arrays.fill(values, 0);
  }

  /** Writes all numbers. */
  public void save(DataOutput out) throws IOException {
    out.writeInt(values.length);
    for (long value : values) {
      out.writeLong(value);
    }
  }

  /** Reads numbers as {@link #save} wrote them; another count of numbers is an error. */
  public void load(DataInput in) throws IOException {
    int length = in.readInt();
    if (length != values.length) {
      throw new IOException(
          "a saved tally has " + length + " numbers, this world counts " + values.length);
    }
    for (int i = 0; i < length; i++) {
      values[i] = in.readLong();
    }
  }

  /** Folds all numbers into a digest. */
  public long digest(long digest) {
    long d = digest;
    for (long value : values) {
      d = Fingerprint.fold(d, value);
    }
    return d;
  }
}
