package glasshouse.kernel;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.testkit.Fit;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MixerTest {
  private static final int SAMPLES = 4096;

  @Test
  void steppedByGammaItIsSplitMix64() {
    long seed = 1234567;
    long[]
        published = { // https://rosettacode.org/wiki/Pseudo-random_numbers/Splitmix64, from Vigna's
      // splitmix64.c
      0x599ED017FB08FC85L,
      0x2C73F08458540FA5L,
      0x883EBCE5A3F27C77L,
      0x3FBEF740E9177B3FL,
      0xE3B8346708CB5ECDL
    };
    assertThat(Long.toUnsignedString(published[0])).isEqualTo("6457827717110365317");
    assertThat(Long.toUnsignedString(published[1])).isEqualTo("3203168211198807973");
    assertThat(Long.toUnsignedString(published[2])).isEqualTo("9817491932198370423");
    assertThat(Long.toUnsignedString(published[3])).isEqualTo("4593380528125082431");
    assertThat(Long.toUnsignedString(published[4])).isEqualTo("16408922859458223821");
    for (int n = 1; n <= published.length; n++) {
      assertThat(Mixer.mix(seed + n * Mixer.GAMMA)).isEqualTo(published[n - 1]);
    }
  }

  @Test
  void noTwoInputsMixToTheSame() {
    forAll(
        1000,
        gen -> {
          long z = gen.bits();
          assertThat(unmix(Mixer.mix(z))).isEqualTo(z);
        });
  }

  @Test
  void eachInputBitFlipsEachOutputBitHalfOfTheTime() {
    for (int in = 0; in < Long.SIZE; in++) {
      long[] flipped = new long[SAMPLES];
      for (int i = 0; i < SAMPLES; i++) {
        long z = i * Mixer.GAMMA;
        flipped[i] = Mixer.mix(z) ^ Mixer.mix(z ^ (1L << in));
      }
      Fit.assertPlausible("input bit " + in, Independence.evenBits(flipped));
    }
  }

  @Test
  void aHashIsFnv1aMixed() { // known answers of 64-bit FNV-1a: draft-eastlake-fnv, appendix C
    assertThat(Mixer.hash("")).isEqualTo(Mixer.mix(0xcbf29ce484222325L));
    assertThat(Mixer.hash("a")).isEqualTo(Mixer.mix(0xaf63dc4c8601ec8cL));
    assertThat(Mixer.hash("foobar")).isEqualTo(Mixer.mix(0x85944171f73967e8L));
  }

  @Test
  void hashesOfSimilarNamesDiffer() {
    Set<Long> hashes = new HashSet<>();
    for (int i = 0; i < 100_000; i++) {
      hashes.add(Mixer.hash("act/" + i));
    }
    assertThat(hashes).hasSize(100_000);
    assertThat(Mixer.hash("ab")).isNotEqualTo(Mixer.hash("ba"));
  }

  /** The inverse of mix, step by step: each multiplication and each shifted xor can be undone. */
  private static long unmix(long z) {
    long a = (z ^ (z >>> 31) ^ (z >>> 62)) * inverse(0x94D049BB133111EBL);
    long b = (a ^ (a >>> 27) ^ (a >>> 54)) * inverse(0xBF58476D1CE4E5B9L);
    return b ^ (b >>> 30) ^ (b >>> 60);
  }

  /** Newton's iteration modulo 2^64. */
  private static long inverse(long odd) {
    long x = odd;
    for (int i = 0; i < 6; i++) {
      x *= 2 - odd * x;
    }
    return x;
  }
}
