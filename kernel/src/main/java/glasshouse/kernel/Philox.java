package glasshouse.kernel;

/**
 * Philox4x32-10, the reference generator: 128 keyed bits as a pure function of a 128-bit counter
 * and a 64-bit key.
 *
 * <p>Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011,
 * 10.1145/2063384.2063405. Tested against the known answers published with Random123. Here it
 * derives keys (cold); {@link Draws} mixes them (hot).
 */
public final class Philox {
  private static final long MULTIPLIER_0 = 0xD2511F53L;
  private static final long MULTIPLIER_1 = 0xCD9E8D57L;
  private static final int WEYL_0 = 0x9E3779B9;
  private static final int WEYL_1 = 0xBB67AE85;
  private static final int ROUNDS = 10;
  private static final long LOW = 0xFFFFFFFFL;

  private Philox() {}

  /** The four output words for a counter of four words and a key of two. */
  public static int[] block(int c0, int c1, int c2, int c3, int k0, int k1) {
    int a = c0;
    int b = c1;
    int c = c2;
    int d = c3;
    int left = k0;
    int right = k1;
    for (int round = 0; round < ROUNDS; round++) {
      long first = MULTIPLIER_0 * (a & LOW);
      long second = MULTIPLIER_1 * (c & LOW);
      int nextA = (int) (second >>> 32) ^ b ^ left;
      int nextC = (int) (first >>> 32) ^ d ^ right;
      b = (int) second;
      d = (int) first;
      a = nextA;
      c = nextC;
      left += WEYL_0;
      right += WEYL_1;
    }
    return new int[] {a, b, c, d};
  }

  /**
   * 64 bits for a 64-bit name, a day and a 64-bit seed: how {@link Draws} makes the key of a
   * purpose on a day.
   */
  static long bits(long name, int day, long seed) {
    int[] out = block((int) name, (int) (name >>> 32), day, 0, (int) seed, (int) (seed >>> 32));
    return (out[0] & LOW) | ((long) out[1] << 32);
  }
}
