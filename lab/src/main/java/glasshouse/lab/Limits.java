package glasshouse.lab;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;

/**
 * What this machine can do at most, measured in the same run: copying memory, and drawing.
 *
 * @param copyGigabytesPerSecond bytes read plus written by copying 256 MiB, best of five, one
 *     thread
 * @param drawsPerSecond keyed draws of 64 bits, best of five, one thread
 */
public record Limits(double copyGigabytesPerSecond, double drawsPerSecond) {
  private static final int COPY = 128 << 20;
  private static final int DRAWS = 1 << 25;
  private static final int ROUNDS = 5;

  /** Measures them. */
  public static Limits measure() {
    byte[] from = new byte[COPY];
    byte[] to = new byte[COPY];
    double copy = 0;
    double draws = 0;
    long sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      System.arraycopy(from, 0, to, 0, COPY);
      copy = Math.max(copy, 2.0 * COPY / (System.nanoTime() - start));
      start = System.nanoTime();
      sum += drawMany(round);
      draws = Math.max(draws, DRAWS * 1e9 / (System.nanoTime() - start));
    }
    return new Limits(copy, sum == 0 ? 0 : draws);
  }

  private static long drawMany(int round) {
    long key = new Draws(1).key(Purpose.of("bench"), round);
    long sum = 0;
    for (int who = 0; who < DRAWS; who++) {
      sum += Draws.bits(key, who, 0);
    }
    return sum;
  }
}
