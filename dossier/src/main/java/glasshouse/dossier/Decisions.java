package glasshouse.dossier;

import java.util.Arrays;

/** What the system decided today about people of one block; consequence applies it. */
public final class Decisions {
  private short[] subject = new short[32];
  private byte[] what = new byte[32];
  private short[] clause = new short[32];
  private short[] value = new short[32];
  private byte[] kind = new byte[32];
  private long[] key = new long[32];
  private int size;

  /** What was decided. */
  public enum What {
    /** A consequence follows a finding; the clause is the consequence, the value the minute. */
    SANCTION,
    /** Entered on a list; the clause is the list, the value 1 when through the household. */
    ENTERED,
    /** Left a list; the clause is the list. */
    LEFT,
    /** The grade changed; the clause is the old grade, the value the new one. */
    REGRADED,
    /** A consequence follows a mark below the pass mark; the value is the scan. */
    BELOW,
    /** Will be on a list; the clause is the list, the value the days until then. */
    ANNOUNCED
  }

  private static final What[] WHATS = What.values();

  /** A new day. */
  public void clear() {
    size = 0;
  }

  /**
   * Files a decision about a person of the block; {@code kind} is the act it follows, -1 where
   * none.
   */
  public void add(
      int person, What decision, int clauseIndex, int amount, int actKind, long eventKey) {
    if (size == subject.length) {
      int length = 2 * size;
      subject = Arrays.copyOf(subject, length);
      what = Arrays.copyOf(what, length);
      clause = Arrays.copyOf(clause, length);
      value = Arrays.copyOf(value, length);
      kind = Arrays.copyOf(kind, length);
      key = Arrays.copyOf(key, length);
    }
    subject[size] = (short) person;
    what[size] = (byte) decision.ordinal();
    clause[size] = (short) clauseIndex;
    value[size] = (short) amount;
    kind[size] = (byte) actKind;
    key[size++] = eventKey;
  }

  /** How many. */
  public int size() {
    return size;
  }

  /** About whom. */
  public int subject(int i) {
    return subject[i];
  }

  /** What. */
  public What what(int i) {
    return WHATS[what[i]];
  }

  /** Which consequence, list or old grade. */
  public int clause(int i) {
    return clause[i];
  }

  /** A value; {@link What} says of what. */
  public int value(int i) {
    return value[i];
  }

  /** The kind of act it follows, -1 where none. */
  public int kind(int i) {
    return kind[i];
  }

  /** The event key it follows, 0 where none. */
  public long key(int i) {
    return key[i];
  }
}
