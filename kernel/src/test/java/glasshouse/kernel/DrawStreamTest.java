package glasshouse.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.testkit.Fit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the statistical battery reads is what it says, and its control is none. */
class DrawStreamTest {
  private static final int WORDS = 1 << 16;

  private static long[] beginning(DrawStream.Order order) {
    return LongStream.range(0, WORDS).map(order::word).toArray();
  }

  @Test
  void everyOrderBeginsWithDifferentWordsOfEvenBits() {
    for (DrawStream.Order order :
        EnumSet.of(
            DrawStream.Order.PEOPLE,
            DrawStream.Order.ORDINALS,
            DrawStream.Order.DAYS,
            DrawStream.Order.PURPOSES,
            DrawStream.Order.SEEDS,
            DrawStream.Order.EVENTS,
            DrawStream.Order.KEYS)) {
      long[] words = beginning(order);
      assertThat(distinct(words)).as(order.name()).isEqualTo(WORDS);
      Fit.assertPlausible(order.name(), Independence.evenBits(words));
    }
  }

  @Test
  void halvesTogetherAreTheWholeDraw() {
    for (long n : new long[] {0, 1, 123_456_789_012L}) {
      long whole = DrawStream.Order.PEOPLE.word(n);
      assertThat(DrawStream.Order.HIGH.word(n) << Integer.SIZE | DrawStream.Order.LOW.word(n))
          .isEqualTo(whole);
    }
  }

  @Test
  void theControlIsNoRandomness() {
    long[] words = beginning(DrawStream.Order.UNMIXED);
    assertThat(words[1] - words[0]).isEqualTo(words[2] - words[1]);
  }

  private static int distinct(long[] words) {
    Set<Long> seen = new HashSet<>();
    for (long word : words) {
      seen.add(word);
    }
    return seen.size();
  }
}
