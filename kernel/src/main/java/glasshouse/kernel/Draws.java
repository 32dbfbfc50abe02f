package glasshouse.kernel;

/**
 * All luck of a world: a draw is a pure function of (seed, purpose, day, who, ordinal) and of
 * nothing else.
 *
 * <p>A purpose on a day has a <em>key</em> from {@link Philox} (once a day, cold). A draw mixes the
 * key with who and ordinal by {@link Mixer} once (hot): who is counted in steps of its increment,
 * ordinals in steps of {@link #STEP}. Nothing is consumed, so the order of questions, threads and
 * what other systems exist cannot matter. Statistical battery: {@code docs/reliability.md}.
 */
public final class Draws {
  /**
   * The odd step of ordinals: 2^64 over the plastic number (Roberts 2018, "The unreasonable
   * effectiveness of quasirandom sequences", the sequence R2). With {@link Mixer#GAMMA} no two
   * questions under a key coincide unless their ordinals are billions apart.
   */
  static final long STEP = 0xC13FA9A902A6328FL;

  private static final long LOW = 0xFFFFFFFFL;
  private final long seed;

  /** All luck under this seed. */
  public Draws(long seed) {
    this.seed = seed;
  }

  /** The seed. */
  public long seed() {
    return seed;
  }

  /** The key of a purpose on a day; day 0 is the key of traits, which never change. */
  public long key(Purpose purpose, int day) {
    return Philox.bits(purpose.hash(), day, seed);
  }

  /** 64 bits for one who (a person, a block, an event) and that one's own ordinal. */
  public static long bits(long key, long who, int ordinal) {
    return Mixer.mix(unmixed(key, who, ordinal));
  }

  static long unmixed(long key, long who, int ordinal) {
    return key + who * Mixer.GAMMA + ordinal * STEP;
  }

  /** The upper half of some bits as a number in [0, 2^32), to compare with a {@link Chance}. */
  public static long high(long bits) {
    return bits >>> 32;
  }

  /** The lower half of some bits as a number in [0, 2^32): independent of the upper half. */
  public static long low(long bits) {
    return bits & LOW;
  }

  /** A number in [0, bound) from 32 bits, for bounds far below 2^32 (bias below bound / 2^32). */
  public static int below(long half, int bound) {
    return (int) ((half * bound) >>> 32);
  }
}
