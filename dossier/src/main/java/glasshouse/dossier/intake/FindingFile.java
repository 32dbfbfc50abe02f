package glasshouse.dossier.intake;

import glasshouse.dossier.Findings;
import glasshouse.kernel.Population;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Today's findings of one block, as columns; filled by sensing alone, struck out by anyone's
 * review.
 */
public final class FindingFile implements Findings {
  private short[] subject = new short[64];
  private byte[] kind = new byte[64];
  private short[] minute = new short[64];
  private byte[] sensor = new byte[64];
  private long[] key = new long[64];
  private long[] order = new long[64];
  private long[] dealt = new long[64];
  private final int[] from = new int[Population.BLOCK + 1];
  private int filed;
  private int size;

  /** A new day. */
  public void clear() {
    filed = 0;
    size = 0;
  }

  /** Pins an act on a person of the block. */
  public void add(int subject, int kind, int minute, int sensor, long key) {
    if (filed == this.subject.length) {
      grow();
    }
    this.subject[filed] = (short) subject;
    this.kind[filed] = (byte) kind;
    this.minute[filed] = (short) minute;
    this.sensor[filed] = (byte) sensor;
    this.key[filed] = key;
    order[size++] = ((long) subject << 48) | ((long) minute << 32) | filed++;
  }

  /**
   * Strikes out what does not stand; what stands keeps its order. Whoever may call this can make
   * the record poorer, never richer.
   *
   * @param stands asked once for each finding, in order
   */
  public void retain(IntPredicate stands) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (stands.test(i)) {
        order[kept++] = order[i];
      }
    }
    size = kept;
  }

  private void grow() {
    int length = 2 * filed;
    subject = Arrays.copyOf(subject, length);
    kind = Arrays.copyOf(kind, length);
    minute = Arrays.copyOf(minute, length);
    sensor = Arrays.copyOf(sensor, length);
    key = Arrays.copyOf(key, length);
    order = Arrays.copyOf(order, length);
    dealt = new long[length];
  }

  /**
   * Puts the findings in order of subject, minute and key, whatever the order in which sensors
   * reported them: dealt out to subjects, then put in order within each, who have few.
   */
  public void sort() {
    Arrays.fill(from, 0);
    for (int i = 0; i < size; i++) {
      from[subjectOf(order[i]) + 1]++;
    }
    for (int place = 0; place < Population.BLOCK; place++) {
      from[place + 1] += from[place];
    }
    for (int i = 0; i < size; i++) {
      dealt[from[subjectOf(order[i])]++] = order[i];
    }
    long[] swap = order;
    order = dealt;
    dealt = swap;
    for (int i = 1; i < size; i++) {
      long code = order[i];
      int j = i - 1;
      while (j >= 0 && after(order[j], code)) {
        order[j + 1] = order[j];
        j--;
      }
      order[j + 1] = code;
    }
  }

  private boolean after(long one, long other) {
    long first = one >>> 32;
    long second = other >>> 32;
    return first > second || first == second && keyOf(one) > keyOf(other);
  }

  private static int subjectOf(long code) {
    return (int) (code >>> 48);
  }

  private long keyOf(long code) {
    return key[(int) code];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int subject(int i) {
    return subject[(int) order[i]];
  }

  @Override
  public int kind(int i) {
    return kind[(int) order[i]];
  }

  @Override
  public int minute(int i) {
    return minute[(int) order[i]];
  }

  @Override
  public int sensor(int i) {
    return sensor[(int) order[i]];
  }

  @Override
  public long key(int i) {
    return key[(int) order[i]];
  }
}
