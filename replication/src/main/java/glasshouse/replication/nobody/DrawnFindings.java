package glasshouse.replication.nobody;

import glasshouse.dossier.Findings;

/**
 * Findings that a replication's chances draw, on nobody: a kind each, none from an act, none from
 * outside data. In order of subject.
 */
public final class DrawnFindings implements Findings {
  private final int[] subjects;
  private final int[] kinds;
  private final long[] keys;
  private int size;

  /** Room for so many. */
  public DrawnFindings(int most) {
    subjects = new int[most];
    kinds = new int[most];
    keys = new long[most];
  }

  /** None. */
  public void clear() {
    size = 0;
  }

  /** One more, on a subject that is not below the last one's. */
  public void add(int subject, int kind, long key) {
    subjects[size] = subject;
    kinds[size] = kind;
    keys[size] = key;
    size++;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int subject(int i) {
    return subjects[i];
  }

  @Override
  public int kind(int i) {
    return kinds[i];
  }

  @Override
  public int minute(int i) {
    return 0;
  }

  @Override
  public int sensor(int i) {
    return 0;
  }

  @Override
  public long key(int i) {
    return keys[i];
  }
}
