package glasshouse.kernel;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Streams draws to standard output as raw little-endian words, in an order in which a simulation
 * asks for them, for a statistical battery to read until it has enough. The results stand in {@code
 * docs/reliability.md}.
 *
 * <p>{@code java -cp kernel/target/classes:kernel/target/test-classes glasshouse.kernel.DrawStream
 * days | dieharder -a -g 200}
 */
final class DrawStream {
  private static final int TABLE = 4096;
  private static final int TABLE_SHIFT = 12;
  private static final int CITY = 1 << 20;
  private static final int CITY_SHIFT = 20;
  private static final int EACH = 1024;
  private static final int EACH_SHIFT = 10;
  private static final int FEW = 4;
  private static final int FEW_SHIFT = 2;
  private static final int BUFFER_BYTES = 1 << 20;

  private static final Draws DRAWS = new Draws(7);
  private static final Purpose JAYWALKING = Purpose.of("act/jaywalking/mark");
  private static final long[] KEY_OF_DAY =
      IntStream.range(0, TABLE).mapToLong(day -> DRAWS.key(JAYWALKING, day)).toArray();
  private static final long[] KEY_OF_PURPOSE =
      IntStream.range(0, TABLE).mapToLong(p -> DRAWS.key(Purpose.of("act/" + p), 1)).toArray();
  private static final long[] KEY_OF_SEED =
      IntStream.range(0, TABLE).mapToLong(seed -> new Draws(seed).key(JAYWALKING, 1)).toArray();

  /** Which part of a draw's place runs fastest, or which of its bits are written. */
  enum Order {
    /** Everybody in a city of 2^20 on a day, then the next day: how systems ask. */
    PEOPLE,
    /** The same, upper halves only: what is compared with a chance. */
    HIGH,
    /** The same, lower halves only. */
    LOW,
    /**
     * The first 1,024 ordinals of a person, then the next person: chances of a day, gaps of a
     * block.
     */
    ORDINALS,
    /** The first four ordinals of a person, then the next person: looks, tries and gates. */
    CHANCES,
    /** 4,096 days of a person, then the next person: a life. */
    DAYS,
    /** 4,096 purposes named act/0, act/1, … of a person on a day, then the next person. */
    PURPOSES,
    /** The seeds 0 to 4,095 for a person, then the next person: replicates. */
    SEEDS,
    /** Everything that follows a finding: who is an event key, itself a draw. */
    EVENTS,
    /** The keys themselves (Philox4x32-10) of one day after another. */
    KEYS,
    /** No draw at all but a control that a battery has to refuse: what is mixed, unmixed. */
    UNMIXED;

    int bytes() {
      return this == HIGH || this == LOW ? Integer.BYTES : Long.BYTES;
    }

    /** The n-th word. No place repeats in the first 2^42 words (KEYS: 2^31). */
    long word(long n) {
      return switch (this) {
        case PEOPLE -> people(n);
        case HIGH -> Draws.high(people(n));
        case LOW -> Draws.low(people(n));
        case ORDINALS ->
            Draws.bits(
                key(KEY_OF_DAY, n >>> (EACH_SHIFT + CITY_SHIFT)),
                (n >>> EACH_SHIFT) & (CITY - 1),
                (int) n & (EACH - 1));
        case CHANCES -> chances(n);
        case DAYS -> Draws.bits(key(KEY_OF_DAY, n), n >>> TABLE_SHIFT, 0);
        case PURPOSES -> Draws.bits(key(KEY_OF_PURPOSE, n), n >>> TABLE_SHIFT, 0);
        case SEEDS -> Draws.bits(key(KEY_OF_SEED, n), n >>> TABLE_SHIFT, 0);
        case EVENTS -> Draws.bits(KEY_OF_PURPOSE[1], people(n), 0);
        case KEYS -> DRAWS.key(JAYWALKING, (int) n);
        case UNMIXED -> KEY_OF_DAY[1] + n * Mixer.GAMMA;
      };
    }

    private static long people(long n) {
      return Draws.bits(
          key(KEY_OF_DAY, n >>> CITY_SHIFT),
          n & (CITY - 1),
          (int) (n >>> (CITY_SHIFT + TABLE_SHIFT)));
    }

    private static long chances(long n) {
      long key = key(KEY_OF_DAY, n >>> (FEW_SHIFT + CITY_SHIFT));
      return Draws.bits(key, (n >>> FEW_SHIFT) & (CITY - 1), (int) n & (FEW - 1));
    }

    private static long key(long[] keys, long n) {
      return keys[(int) n & (TABLE - 1)];
    }
  }

  private DrawStream() {}

  /** Streams the order named by the only argument until nobody reads any more. */
  public static void main(String[] args) {
    Order order = Order.valueOf(args[0].toUpperCase(Locale.ROOT));
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      for (long n = 0; ; n += BUFFER_BYTES / order.bytes()) {
        fill(buffer, order, n);
        out.write(buffer.array());
      }
    } catch (IOException readerHasEnough) {
      // a battery closes the pipe when it is done
    }
  }

  private static void fill(ByteBuffer buffer, Order order, long first) {
    buffer.clear();
    for (long n = first; buffer.hasRemaining(); n++) {
      if (order.bytes() == Long.BYTES) {
        buffer.putLong(order.word(n));
      } else {
        buffer.putInt((int) order.word(n));
      }
    }
  }
}
