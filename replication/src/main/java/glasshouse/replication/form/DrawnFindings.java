package glasshouse.replication.form;

import glasshouse.dossier.Findings;

/**
 * Findings that a form's chances draw, on nobody: a kind each, none from an act, none from outside
 * data. In order of subject.
 */
final class DrawnFindings implements Findings {
  private final int[] subjects;
  private final int[] kinds;
  private final long[] keys;
  private int size;

  /** Room for so many. */
  DrawnFindings(int most) {
    subjects = new int[most];
    kinds = new int[most];
    keys = new long[most];
  }

  /** None. */
  void clear() {
    size = 0;
  }

  /** One more, on a subject that is not below the last one's. */
  void add(int subject, int kind, long key) {
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
