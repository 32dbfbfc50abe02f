package glasshouse.lab.tables;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Fields of comma-separated text as bytes, each with its comma.
 *
 * <p>What is not there is an empty field; text is always in double quotes, so that an empty text is
 * not. A million rows a run go through here, of few different words: each word is encoded once, and
 * no string is made of a row.
 */
public abstract sealed class Csv permits Page, Spool {
  private static final int LONGEST_NUMBER = 32;
  private static final int NINE_DIGITS = 1_000_000_000;

  /** A product with it, shifted, is a tenth of any int from 0: division is slow before C2 comes. */
  private static final long TENTH = 3_435_973_837L;

  private static final int TENTH_SHIFT = 35;

  private final Map<String, byte[]> words = new HashMap<>();
  private byte[] bytes;
  private int end;

  /** Nothing yet, and room for so many bytes; it grows. */
  Csv(int room) {
    bytes = new byte[room];
  }

  /** The bytes, the first {@link #length} of which count. */
  final byte[] bytes() {
    return bytes;
  }

  /** How many bytes there are. */
  final int length() {
    return end;
  }

  /** Forgets all bytes. */
  final void clear() {
    end = 0;
  }

  /** A text. */
  public final Csv text(String value) {
    byte[] quoted = words.get(value);
    if (quoted == null) {
      quoted = ('"' + value.replace("\"", "\"\"") + "\",").getBytes(StandardCharsets.UTF_8);
      words.put(value, quoted);
    }
    return add(quoted, 0, quoted.length);
  }

  /** A text, nothing where it is empty. */
  public final Csv word(String value) {
    return value.isEmpty() ? none() : text(value);
  }

  /** A whole number. */
  public final Csv whole(long value) {
    if (value < 0) {
      return ascii(Long.toString(value));
    }
    room(2 * LONGEST_NUMBER);
    int from = end + LONGEST_NUMBER; // written backwards, then moved into place
    int at = from;
    long left = value;
    while (left >= NINE_DIGITS) {
      at = digits((int) (left % NINE_DIGITS), at, at - 9);
      left /= NINE_DIGITS;
    }
    at = digits((int) left, at, at - 1);
    System.arraycopy(bytes, at, bytes, end, from - at);
    end += from - at;
    return none();
  }

  /**
   * Writes digits before a place, leading zeros as far as another, and answers where they begin.
   */
  private int digits(int value, int before, int zeros) {
    int at = before;
    int left = value;
    while (left > 0 || at > zeros) {
      int tenth = (int) (left * TENTH >>> TENTH_SHIFT);
      bytes[--at] = (byte) ('0' + left - 10 * tenth);
      left = tenth;
    }
    return at;
  }

  /** A number, nothing where it is none. */
  public final Csv number(double value) {
    if (!Double.isFinite(value)) {
      return none();
    }
    return value == (long) value ? whole((long) value) : ascii(Double.toString(value));
  }

  /** Yes or no. */
  public final Csv flag(boolean value) {
    return ascii(value ? "true" : "false");
  }

  private Csv ascii(String value) {
    room(value.length() + 1);
    for (int i = 0; i < value.length(); i++) {
      bytes[end++] = (byte) value.charAt(i);
    }
    return none();
  }

  /** Nothing. */
  public final Csv none() {
    room(1);
    bytes[end++] = ',';
    return this;
  }

  /** Fields that others made. */
  final Csv add(byte[] from, int begin, int length) {
    room(length);
    System.arraycopy(from, begin, bytes, end, length);
    end += length;
    return this;
  }

  /** Ends a row: a line break in place of the last comma. */
  public void end() {
    bytes[end - 1] = '\n';
  }

  private void room(int more) {
    if (end + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(end + more, 2 * bytes.length));
    }
  }
}
