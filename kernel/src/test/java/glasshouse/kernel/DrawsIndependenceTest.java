package glasshouse.kernel;

import static glasshouse.kernel.Independence.assertIndependent;

import glasshouse.testkit.Fit;
import java.util.function.IntToLongFunction;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Neighbouring questions have unrelated answers: along each part of a question, and from each
 * single bit of it.
 *
 * <p>Small and run on every build; {@code docs/reliability.md} has the large battery.
 */
class DrawsIndependenceTest {
  private static final int ROWS = 1 << 16;
  private static final int SAMPLES = 1024;
  private static final int APART = 8192;
  private static final Purpose MARK = Purpose.of("act/jaywalking/mark");
  private static final long KEY = new Draws(7).key(MARK, 1);

  private static long[] rows(IntToLongFunction draw) {
    return IntStream.range(0, ROWS).mapToLong(draw::applyAsLong).toArray();
  }

  private static long[] rowsOf(long key) {
    return rows(who -> Draws.bits(key, who, 0));
  }

  @Test
  void neighboursHaveUnrelatedLuck() {
    long[] people = rows(i -> Draws.bits(KEY, (long) i * APART, 0));
    for (int apart : new int[] {1, 2, 3, 64, 4096}) {
      assertIndependent(
          "who + " + apart, people, rows(i -> Draws.bits(KEY, (long) i * APART + apart, 0)));
    }
  }

  @Test
  void theChancesOfOnePersonAreUnrelated() {
    for (int apart : new int[] {1, 2, 16, 256}) {
      assertIndependent(
          "ordinal + " + apart, rowsOf(KEY), rows(who -> Draws.bits(KEY, who, apart)));
    }
    assertIndependent(
        "next who, former ordinal",
        rows(i -> Draws.bits(KEY, 2L * i, 1)),
        rows(i -> Draws.bits(KEY, 2L * i + 1, 0)));
  }

  @Test
  void theDaysOfOnePersonAreUnrelated() {
    for (int later : new int[] {1, 7, 365}) {
      assertIndependent("day + " + later, rowsOf(KEY), rowsOf(new Draws(7).key(MARK, 1 + later)));
    }
    assertIndependent(
        "tomorrow, along a life",
        rows(i -> Draws.bits(new Draws(7).key(MARK, 2 * i), 5, 0)),
        rows(i -> Draws.bits(new Draws(7).key(MARK, 2 * i + 1), 5, 0)));
  }

  @Test
  void purposesAreUnrelated() {
    for (String other :
        new String[] {
          "act/jaywalking/minute", "act/jaywalking/marl", "act/jaywalkinf/mark", "see/s/jaywalking"
        }) {
      assertIndependent(other, rowsOf(KEY), rowsOf(new Draws(7).key(Purpose.of(other), 1)));
    }
  }

  @Test
  void seedsAreUnrelated() {
    for (long other : new long[] {8, 6, 7 + (1L << 32), -7, 0}) {
      assertIndependent("seed " + other, rowsOf(KEY), rowsOf(new Draws(other).key(MARK, 1)));
    }
  }

  @Test
  void whatFollowsAFindingIsUnrelatedToTheEventKey() {
    long[] events = rowsOf(KEY);
    long review = new Draws(7).key(Purpose.of("review"), 0);
    assertIndependent("review", events, rows(i -> Draws.bits(review, events[i], 0)));
    assertIndependent("review of the same key", events, rows(i -> Draws.bits(KEY, events[i], 0)));
  }

  @Test
  void theHalvesOfADrawAreUnrelated() {
    long[] upper =
        rows(
            i ->
                Draws.high(Draws.bits(KEY, i, 0)) << Integer.SIZE
                    | Draws.high(Draws.bits(KEY, i, 1)));
    long[] lower =
        rows(
            i ->
                Draws.low(Draws.bits(KEY, i, 0)) << Integer.SIZE
                    | Draws.low(Draws.bits(KEY, i, 1)));
    assertIndependent("halves", upper, lower);
  }

  @Test
  void aDrawFillsItsRangeEvenly() {
    for (int bound : new int[] {2, 3, 100, 256, 1000}) {
      long[] high = new long[bound];
      long[] low = new long[bound];
      for (long bits : rowsOf(KEY)) {
        high[Draws.below(Draws.high(bits), bound)]++;
        low[Draws.below(Draws.low(bits), bound)]++;
      }
      Fit.assertPlausible("upper half below " + bound, Fit.uniform(high));
      Fit.assertPlausible("lower half below " + bound, Fit.uniform(low));
    }
  }

  @Test
  void anySingleBitOfAQuestionChangesHalfOfTheAnswer() {
    for (int bit = 0; bit < Integer.SIZE - 1; bit++) {
      avalanche("who", bit, who -> Draws.bits(KEY, who, 1));
      avalanche("ordinal", bit, ordinal -> Draws.bits(KEY, 1, (int) ordinal));
      avalanche("day", bit, day -> Draws.bits(new Draws(7).key(MARK, (int) day), 1, 1));
    }
    for (int bit = 0; bit < Long.SIZE; bit++) {
      avalanche("event", bit, event -> Draws.bits(KEY, event, 1));
      avalanche("seed", bit, seed -> Draws.bits(new Draws(seed).key(MARK, 1), 1, 1));
    }
  }

  private static void avalanche(String part, int bit, LongUnaryOperator draw) {
    long[] changed = new long[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      long clear =
          (long) (i >>> bit) << (bit + 1)
              | (i & ((1L << bit) - 1)); // i with a 0 put in at the bit: no pair comes twice
      changed[i] = draw.applyAsLong(clear) ^ draw.applyAsLong(clear | 1L << bit);
    }
    Fit.assertPlausible(part + " bit " + bit, Independence.evenBits(changed));
  }
}
