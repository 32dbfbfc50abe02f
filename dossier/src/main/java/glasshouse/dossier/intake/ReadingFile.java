package glasshouse.dossier.intake;

import glasshouse.dossier.Readings;
import java.util.Arrays;

/** Today's readings of one block, as columns; filled by sensing alone. */
public final class ReadingFile implements Readings {
  private short[] subject = new short[64];
  private byte[] scan = new byte[64];
  private byte[] share = new byte[64];
  private int size;

  /** A new day. */
  public void clear() {
    size = 0;
  }

  /** Files a share in 1/256 for a person of the block. */
  public void add(int person, int scanIndex, int share256) {
    if (size == subject.length) {
      subject = Arrays.copyOf(subject, 2 * size);
      scan = Arrays.copyOf(scan, 2 * size);
      share = Arrays.copyOf(share, 2 * size);
    }
    subject[size] = (short) person;
    scan[size] = (byte) scanIndex;
    share[size++] = (byte) share256;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int subject(int i) {
    return subject[i];
  }

  @Override
  public int scan(int i) {
    return scan[i];
  }

  @Override
  public int share(int i) {
    return share[i] & 255;
  }
}
