package glasshouse.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The known answers are the three lines {@code philox4x32 10} of {@code tests/kat_vectors} in
 * Random123 1.14.
 */
class PhiloxTest {
  private static int[] words(long... words) {
    int[] all = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      all[i] = (int) words[i];
    }
    return all;
  }

  private static int[] block(int[] counter, int[] key) {
    return Philox.block(counter[0], counter[1], counter[2], counter[3], key[0], key[1]);
  }

  @Test
  void allZerosGiveThePublishedAnswer() {
    assertThat(block(words(0, 0, 0, 0), words(0, 0)))
        .isEqualTo(words(0x6627e8d5L, 0xe169c58dL, 0xbc57ac4cL, 0x9b00dbd8L));
  }

  @Test
  void allOnesGiveThePublishedAnswer() {
    assertThat(block(words(-1, -1, -1, -1), words(-1, -1)))
        .isEqualTo(words(0x408f276dL, 0x41c83b0eL, 0xa20bc7c6L, 0x6d5451fdL));
  }

  @Test
  void theDigitsOfPiGiveThePublishedAnswer() {
    assertThat(
            block(
                words(0x243f6a88L, 0x85a308d3L, 0x13198a2eL, 0x03707344L),
                words(0xa4093822L, 0x299f31d0L)))
        .isEqualTo(words(0xd16cfe09L, 0x94fdccebL, 0x5001e420L, 0x24126ea1L));
  }

  @Test
  void aKeyOfDrawsIsTheFirstTwoWordsOfABlock() {
    long name = 0x85a308d3_243f6a88L;
    long seed = 0x299f31d0_a4093822L;
    int day = 0x13198a2e;
    int[] out = block(words(0x243f6a88L, 0x85a308d3L, day, 0), words(0xa4093822L, 0x299f31d0L));
    assertThat(Philox.bits(name, day, seed))
        .isEqualTo(((long) out[1] << 32) | Integer.toUnsignedLong(out[0]));
  }
}
