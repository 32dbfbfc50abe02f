package glasshouse.scoring;

import glasshouse.kernel.BlockState;
import glasshouse.kernel.Fingerprint;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Numbers that all workers add to together, so that sums do not depend on their order. Of a whole
 * world, not of a block: they are saved with the first.
 */
final class Ledger implements BlockState {
  private final AtomicIntegerArray numbers;

  Ledger(int size, int value) {
    numbers = new AtomicIntegerArray(size);
    for (int i = 0; i < size; i++) {
      numbers.set(i, value);
    }
  }

  void add(int i, int more) {
    numbers.getAndAdd(i, more);
  }

  int get(int i) {
    return numbers.get(i);
  }

  void set(int i, int value) {
    numbers.set(i, value);
  }

  /** A number, which is then zero. */
  int take(int i) {
    return numbers.getAndSet(i, 0);
  }

  int size() {
    return numbers.length();
  }

  @Override
  public void save(int block, DataOutput out) throws IOException {
    for (int i = 0; block == 0 && i < size(); i++) {
      out.writeInt(get(i));
    }
  }

  @Override
  public void load(int block, DataInput in) throws IOException {
    for (int i = 0; block == 0 && i < size(); i++) {
      set(i, in.readInt());
    }
  }

  @Override
  public long digest(int block, long digest) {
    long d = digest;
    for (int i = 0; block == 0 && i < size(); i++) {
      d = Fingerprint.fold(d, get(i));
    }
    return d;
  }

  @Override
  public long bytes() {
    return (long) Integer.BYTES * size();
  }
}
