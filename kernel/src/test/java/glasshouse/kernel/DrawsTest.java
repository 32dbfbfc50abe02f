package glasshouse.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.testkit.Golden;
import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawsTest {
  private static final Purpose SEEN = Purpose.of("see/street-cameras/jaywalking");
  private static final int PEOPLE = 100_000;

  private static long[] everybody(long key) {
    return IntStream.range(0, PEOPLE).mapToLong(who -> Draws.bits(key, who, 3)).toArray();
  }

  @Test
  void theSameQuestionHasTheSameAnswerInAnyWorldWithThatSeed() {
    long key = new Draws(7).key(SEEN, 12);
    assertThat(new Draws(7).key(Purpose.of(SEEN.name()), 12)).isEqualTo(key);
    assertThat(everybody(key)).isEqualTo(everybody(key));
    assertThat(new Draws(7).seed()).isEqualTo(7);
  }

  @Test
  void theOrderOfQuestionsDoesNotMatter() {
    long key = new Draws(7).key(SEEN, 12);
    long[] backwards = new long[PEOPLE];
    for (int who = PEOPLE - 1; who >= 0; who--) {
      Draws.bits(key, who, 4); // somebody else asks in between
      backwards[who] = Draws.bits(key, who, 3);
    }
    assertThat(backwards).isEqualTo(everybody(key));
  }

  @Test
  void theThreadThatAsksDoesNotMatter() {
    long key = new Draws(7).key(SEEN, 12);
    assertThat(
            IntStream.range(0, PEOPLE)
                .parallel()
                .mapToLong(who -> Draws.bits(key, who, 3))
                .toArray())
        .isEqualTo(everybody(key));
  }

  @Test
  void everyPartOfTheQuestionMatters() {
    long draw = Draws.bits(new Draws(7).key(SEEN, 12), 5, 3);
    assertThat(draw)
        .isNotEqualTo(Draws.bits(new Draws(8).key(SEEN, 12), 5, 3))
        .isNotEqualTo(
            Draws.bits(new Draws(7).key(Purpose.of("see/street-cameras/littering"), 12), 5, 3))
        .isNotEqualTo(Draws.bits(new Draws(7).key(SEEN, 13), 5, 3))
        .isNotEqualTo(Draws.bits(new Draws(7).key(SEEN, 12), 6, 3))
        .isNotEqualTo(Draws.bits(new Draws(7).key(SEEN, 12), 5, 4));
  }

  /**
   * Two questions under a key coincide iff who and ordinal differ by a vector of the lattice that
   * the two steps span modulo 2^64; its shortest vectors are found by Lagrange's reduction.
   */
  @Test
  void noNearQuestionsCoincide() {
    BigInteger all = BigInteger.ONE.shiftLeft(Long.SIZE);
    BigInteger ordinals = unsigned(Draws.STEP).multiply(unsigned(Mixer.GAMMA).modInverse(all));
    BigInteger[] longer = {all, BigInteger.ZERO};
    BigInteger[] shorter = {ordinals.negate().mod(all), BigInteger.ONE};
    while (dot(shorter, shorter).compareTo(dot(longer, longer)) < 0) {
      BigInteger times = nearest(dot(longer, shorter), dot(shorter, shorter));
      BigInteger[] next = {
        longer[0].subtract(times.multiply(shorter[0])),
        longer[1].subtract(times.multiply(shorter[1]))
      };
      longer = shorter;
      shorter = next;
    }
    assertThat(dot(longer, longer).sqrt().longValueExact()).isGreaterThan(4_000_000_000L);
  }

  private static BigInteger unsigned(long step) {
    return new BigInteger(Long.toUnsignedString(step));
  }

  private static BigInteger dot(BigInteger[] a, BigInteger[] b) {
    return a[0].multiply(b[0]).add(a[1].multiply(b[1]));
  }

  private static BigInteger nearest(BigInteger dividend, BigInteger divisor) {
    BigInteger half = divisor.shiftRight(1);
    BigInteger[] parts = dividend.add(half).divideAndRemainder(divisor);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  @Test
  void halvesAreTheTwoHalvesOfTheBits() {
    long bits = 0xFEDCBA98_87654321L;
    assertThat(Draws.high(bits)).isEqualTo(0xFEDCBA98L);
    assertThat(Draws.low(bits)).isEqualTo(0x87654321L);
  }

  @Test
  void belowReachesFromZeroToJustUnderTheBound() {
    long greatest = Chance.ALWAYS - 1;
    for (int bound : new int[] {1, 2, 7, 4096, Integer.MAX_VALUE}) {
      assertThat(Draws.below(0, bound)).isZero();
      assertThat(Draws.below(greatest, bound)).isEqualTo(bound - 1);
    }
  }

  /**
   * All results hang on these numbers. An independent implementation, in Python from the papers,
   * gave the same.
   */
  @Test
  void luckIsAsItWas() {
    StringBuilder table = new StringBuilder("seed,purpose,day,who,ordinal,bits\n");
    for (long seed : new long[] {0, 7, -1}) {
      for (String name : new String[] {"trait/age", "see/street-cameras/jaywalking"}) {
        for (int day : new int[] {0, 365}) {
          long key = new Draws(seed).key(Purpose.of(name), day);
          for (long who : new long[] {0, 1, 2_147_483_646L, -2}) {
            for (int ordinal : new int[] {0, 257}) {
              table.append(
                  String.format(
                      Locale.ROOT,
                      "%d,%s,%d,%d,%d,%016x\n",
                      seed,
                      name,
                      day,
                      who,
                      ordinal,
                      Draws.bits(key, who, ordinal)));
            }
          }
        }
      }
    }
    Golden.check("draws.csv", table.toString());
  }
}
