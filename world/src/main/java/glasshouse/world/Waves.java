package glasshouse.world;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.kernel.Purpose;
import glasshouse.society.Arrival;
import glasshouse.world.scenario.Rollout;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * On which day the system reaches each neighbourhood: blocks in an order that the seed gives, cut
 * into waves as even as can be (a stepped wedge: Hussey and Hughes 2007,
 * 10.1016/j.cct.2006.05.007).
 */
public final class Waves implements Arrival {
  private static final Purpose ORDER = Purpose.of("rollout");

  private final int[] from;

  /**
   * The waves of a rollout.
   *
   * @param begins the first day of the system
   */
  public Waves(Rollout rollout, Population population, Draws draws, int begins) {
    long key = draws.key(ORDER, 0);
    int[] blocks =
        IntStream.range(0, population.blocks())
            .boxed()
            .sorted(
                Comparator.<Integer>comparingLong(block -> Draws.bits(key, block, 0))
                    .thenComparing(block -> block))
            .mapToInt(Integer::intValue)
            .toArray();
    from = new int[blocks.length];
    for (int rank = 0; rank < blocks.length; rank++) {
      long wave = (long) rank * rollout.waves() / blocks.length;
      from[blocks[rank]] =
          (int)
              Math.min(
                  Integer.MAX_VALUE, begins + rollout.firstDays() + wave * rollout.everyDays());
    }
  }

  /** The first day on which the system is in a block. */
  public int from(int block) {
    return from[block];
  }

  @Override
  public int since(int block) {
    return from[block];
  }

  @Override
  public boolean here(int block, int day) {
    return day >= from[block];
  }
}
