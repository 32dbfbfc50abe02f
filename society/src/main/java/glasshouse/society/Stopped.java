package glasshouse.society;

import java.util.Arrays;

/**
 * Who of a block was stopped today, and by which checkpoint. Sensing searches them, nobody else.
 */
public final class Stopped {
  private short[] place = new short[16];
  private byte[] checkpoint = new byte[16];
  private int size;

  /** A new day. */
  void clear() {
    size = 0;
  }

  /** A person of the block was stopped by a checkpoint of this number. */
  public void add(int person, int number) {
    if (size == place.length) {
      place = Arrays.copyOf(place, 2 * size);
      checkpoint = Arrays.copyOf(checkpoint, 2 * size);
    }
    place[size] = (short) person;
    checkpoint[size++] = (byte) number;
  }

  /** Whether a checkpoint stopped a person today. */
  public boolean by(int number, int person) {
    for (int i = 0; i < size; i++) {
      if (place[i] == person && checkpoint[i] == number) {
        return true;
      }
    }
    return false;
  }
}
