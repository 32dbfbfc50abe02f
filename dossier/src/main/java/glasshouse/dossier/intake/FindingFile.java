package glasshouse.dossier.intake;

import glasshouse.dossier.Findings;
import java.util.Arrays;

/** Today's findings of one block, as columns; filled by sensing alone. */
public final class FindingFile implements Findings {
  private short[] subject = new short[64];
  private byte[] kind = new byte[64];
  private short[] minute = new short[64];
  private byte[] sensor = new byte[64];
  private long[] key = new long[64];
  private long[] order = new long[64];
  private int size;

  /** A new day. */
  public void clear() {
    size = 0;
  }

  /** Pins an act on a person of the block. */
  public void add(int subject, int kind, int minute, int sensor, long key) {
    if (size == this.subject.length) {
      grow();
    }
    this.subject[size] = (short) subject;
    this.kind[size] = (byte) kind;
    this.minute[size] = (short) minute;
    this.sensor[size] = (byte) sensor;
    this.key[size] = key;
    order[size] = ((long) subject << 48) | ((long) minute << 32) | size;
    size++;
  }

  private void grow() {
    int length = 2 * size;
    subject = Arrays.copyOf(subject, length);
    kind = Arrays.copyOf(kind, length);
    minute = Arrays.copyOf(minute, length);
    sensor = Arrays.copyOf(sensor, length);
    key = Arrays.copyOf(key, length);
    order = Arrays.copyOf(order, length);
  }

  /**
   * Puts the findings in order of subject, minute and key, whatever the order in which sensors
   * reported them.
   */
  public void sort() {
    Arrays.sort(order, 0, size);
    for (int i = 1; i < size; i++) {
      long code = order[i];
      int j = i - 1;
      while (j >= 0 && order[j] >>> 32 == code >>> 32 && keyOf(order[j]) > keyOf(code)) {
        order[j + 1] = order[j];
        j--;
      }
      order[j + 1] = code;
    }
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
