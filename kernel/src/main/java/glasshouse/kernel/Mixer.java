package glasshouse.kernel;

/**
 * The finaliser of SplitMix64: a bijection of 64 bits in which each input bit changes each output
 * bit about half the time.
 *
 * <p>Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014,
 * 10.1145/2660193.2660195, with Stafford's variant 13. {@code mix(seed + n * GAMMA)} is the n-th
 * output of SplitMix64, whose published vectors the tests hold.
 */
public final class Mixer {
  /** The odd increment of SplitMix64, the golden ratio in 64 bits. */
  public static final long GAMMA = 0x9E3779B97F4A7C15L;

  private Mixer() {}

  /** The mixed bits of {@code z}. */
  public static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }

  /**
   * A 64-bit hash of a name: FNV-1a over its UTF-16 units, then mixed. Never depends on order,
   * index or run.
   */
  public static long hash(String name) {
    long h = 0xCBF29CE484222325L;
    for (int i = 0; i < name.length(); i++) {
      h = (h ^ name.charAt(i)) * 0x100000001B3L;
    }
    return mix(h);
  }
}
