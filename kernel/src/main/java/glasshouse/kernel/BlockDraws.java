package glasshouse.kernel;

/**
 * The draws of everyone in a block under one key, made at once: the same numbers as {@link
 * Draws#bits}, in a loop that the compiler makes vector code of.
 *
 * <p>Half the price of asking person by person, and whoever then picks out those who are up can do
 * so without a branch ({@code docs/performance.md}).
 */
public final class BlockDraws {
  private static final long[] WHO = steps();

  private final long[] bits = new long[Population.BLOCK];

  private static long[] steps() {
    long[] steps = new long[Population.BLOCK];
    for (int place = 0; place < steps.length; place++) {
      steps[place] = place * Mixer.GAMMA;
    }
    return steps;
  }

  /**
   * The 64 bits of everyone, by place in the block, until it is asked again.
   *
   * @param key of a purpose on a day
   * @param first the number of the first person
   * @param ordinal the same for everyone
   */
  public long[] of(long key, long first, int ordinal) {
    long zero = Draws.unmixed(key, first, ordinal);
    for (int place = 0; place < bits.length; place++) {
      bits[place] = Mixer.mix(zero + WHO[place]);
    }
    return bits;
  }
}
