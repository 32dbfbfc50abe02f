package glasshouse.replication;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Workers;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * The same thing lived several times, each with luck of its own, by as many threads as there are.
 * The luck of a trial depends on the seed, the name and its number alone.
 */
public final class Trials {
  private Trials() {}

  /**
   * What came of each trial, in order of their numbers.
   *
   * @param name of the luck: two settings with the same name are paired, trial by trial
   * @param trials how many
   * @param one lives one with its luck; called by several threads
   */
  public static <T> List<T> of(Work work, String name, int trials, Function<Draws, T> one) {
    long key = work.luck().key(Purpose.of("replication/" + name), 0);
    ConcurrentSkipListMap<Integer, T> results = new ConcurrentSkipListMap<>();
    AtomicInteger done = new AtomicInteger();
    try (Workers workers = new Workers(Math.min(work.threads(), trials))) {
      workers.forEach(
          trials,
          (worker, trial) -> {
            results.put(trial, one.apply(new Draws(Draws.bits(key, trial, 0))));
            work.progress().step(name, done.incrementAndGet(), trials);
          });
    }
    return List.copyOf(results.values());
  }
}
