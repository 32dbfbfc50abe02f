package glasshouse.kernel;

import java.util.Arrays;
import java.util.function.LongPredicate;

/** The open cases of one block, in the order in which they were opened. */
public final class CasePage {
  private static final long[] EMPTY = {};
  private static final int LEAST_ROOM = 8;

  /** log2 of how much of a page may lie idle: few cases are opened a day, so growing is rare. */
  private static final int SLACK_SHIFT = 3;

  private long[] codes = EMPTY;
  private int size;

  /** What to do with a case that is due: keep it (perhaps changed), or close it. */
  @FunctionalInterface
  public interface Due {
    /** The code to keep, or 0 to close the case. It may open others. */
    long handle(long code);
  }

  /** How many are open. */
  public int size() {
    return size;
  }

  /** The code of the i-th. */
  public long get(int i) {
    return codes[i];
  }

  /** Opens a case. */
  public void open(long code) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, Math.max(LEAST_ROOM, size + (size >> SLACK_SHIFT)));
    }
    codes[size++] = code;
  }

  /** Closes the i-th; the order of the others stays. */
  public void close(int i) {
    System.arraycopy(codes, i + 1, codes, i, size - i - 1);
    size--;
  }

  /** The index of the first case of a person and kind, or -1. */
  public int find(int place, int kind) {
    return find(place, kind, -1);
  }

  /** The index of the first case of a person, kind and stage (any stage if negative), or -1. */
  public int find(int place, int kind, int stage) {
    return find(place, kind, code -> stage < 0 || Case.stage(code) == stage);
  }

  /** The index of the first case of a person and kind that is one of these, or -1. */
  public int find(int place, int kind, LongPredicate which) {
    for (int i = 0; i < size; i++) {
      long code = codes[i];
      if (Case.place(code) == place && Case.kind(code) == kind && which.test(code)) {
        return i;
      }
    }
    return -1;
  }

  /** Puts another code in the place of the i-th. */
  public void replace(int i, long code) {
    codes[i] = code;
  }

  /** Handles every case that is due by a day; cases opened meanwhile are kept after the others. */
  public void sweep(int day, Due due) {
    int before = size;
    int kept = 0;
    for (int i = 0; i < before; i++) {
      long code = codes[i];
      long next = Case.due(code) <= day ? due.handle(code) : code;
      codes[i] =
          0; // whoever looks at the page meanwhile finds no case twice, and none that is closed
      if (next != 0) {
        codes[kept++] = next;
      }
    }
    int opened = size - before;
    System.arraycopy(codes, before, codes, kept, opened);
    size = kept + opened;
  }

  /** Closes all. */
  void clear() {
    size = 0;
  }

  /** Bytes held, slack included. */
  long bytes() {
    return codes.length * 8L;
  }
}
