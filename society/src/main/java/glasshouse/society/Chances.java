package glasshouse.society;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The chances to act of one kind that the people of a block meet today, before anyone chooses. Luck
 * alone fills it.
 */
public final class Chances {
  private short[] place = new short[64];
  private short[] ordinal = new short[64];
  private long[] bits = new long[64];
  private int size;

  /** None. */
  public void clear() {
    size = 0;
  }

  /** A chance of a person of the block; the lower half of its bits is its mark. */
  public void add(int person, int ordinal, long bits) {
    if (size == place.length) {
      int length = 2 * size;
      place = Arrays.copyOf(place, length);
      this.ordinal = Arrays.copyOf(this.ordinal, length);
      this.bits = Arrays.copyOf(this.bits, length);
    }
    place[size] = (short) person;
    this.ordinal[size] = (short) ordinal;
    this.bits[size++] = bits;
  }

  /** How many. */
  public int size() {
    return size;
  }

  /** Whose. */
  public int place(int i) {
    return place[i];
  }

  /** The person's own count: layer * 256 + k. */
  public int ordinal(int i) {
    return ordinal[i];
  }

  /** The mark: a 32-bit draw; done iff below the probability that the person gives it. */
  public long mark(int i) {
    return bits[i] & 0xFFFFFFFFL;
  }

  /** All bits, from which the event key is made. */
  public long bits(int i) {
    return bits[i];
  }

  /** Keeps the chances of people whom a test admits. */
  void retain(IntPredicate admitted) {
    retainEach(i -> admitted.test(place[i]));
  }

  /** Keeps the chances that a test admits, each by its index. */
  void retainEach(IntPredicate admitted) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (admitted.test(i)) {
        place[kept] = place[i];
        ordinal[kept] = ordinal[i];
        bits[kept++] = bits[i];
      }
    }
    size = kept;
  }
}
