package glasshouse.society;

import java.util.Arrays;

/**
 * What the people of one block did today, kind by kind in order of doer. Truth: only sensing may
 * turn it into record.
 */
public final class Acts {
  private final OfKind[] kinds;

  /** Empty lists for so many kinds. */
  public Acts(int kinds) {
    this.kinds = new OfKind[kinds];
    for (int k = 0; k < kinds; k++) {
      this.kinds[k] = new OfKind();
    }
  }

  /** The acts of one kind. */
  public OfKind of(int kind) {
    return kinds[kind];
  }

  /** A new day. */
  public void clear() {
    for (OfKind kind : kinds) {
      kind.size = 0;
    }
  }

  /** Today's acts of one kind, as columns. */
  public static final class OfKind {
    private short[] doer = new short[16];
    private short[] ordinal = new short[16];
    private short[] minute = new short[16];
    private int[] place = new int[16];
    private long[] key = new long[16];
    private int size;

    /**
     * Adds an act.
     *
     * @param doer place of the doer in the block
     * @param ordinal the doer's own count: layer * 256 + k
     * @param minute of the day
     * @param block where it happened, -1 where no sensor of places looks
     * @param key the event key: all luck that follows hangs on it
     */
    public void add(int doer, int ordinal, int minute, int block, long key) {
      if (size == this.doer.length) {
        grow();
      }
      this.doer[size] = (short) doer;
      this.ordinal[size] = (short) ordinal;
      this.minute[size] = (short) minute;
      this.place[size] = block;
      this.key[size++] = key;
    }

    private void grow() {
      int length = 2 * size;
      doer = Arrays.copyOf(doer, length);
      ordinal = Arrays.copyOf(ordinal, length);
      minute = Arrays.copyOf(minute, length);
      place = Arrays.copyOf(place, length);
      key = Arrays.copyOf(key, length);
    }

    /** How many. */
    public int size() {
      return size;
    }

    /** Place of the doer in the block. */
    public int doer(int i) {
      return doer[i];
    }

    /** The doer's own count: layer * 256 + k. */
    public int ordinal(int i) {
      return ordinal[i];
    }

    /** Minute of the day. */
    public int minute(int i) {
      return minute[i];
    }

    /** The block where it happened, -1 where no sensor of places looks. */
    public int block(int i) {
      return place[i];
    }

    /** The event key. */
    public long key(int i) {
      return key[i];
    }

    /**
     * Whether this person did the act with this key today: how people know that a notice is wrong.
     */
    public boolean did(int person, long eventKey) {
      for (int i = 0; i < size; i++) {
        if (key[i] == eventKey) {
          return doer[i] == person;
        }
      }
      return false;
    }
  }
}
