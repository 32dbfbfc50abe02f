package glasshouse.lab.compare;

import glasshouse.lab.LabException;
import glasshouse.lab.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Lives a comparison to its end, a society a thread. */
public final class Comparer {
  private static final int INTERRUPTED = 130;

  private final Comparison comparison;
  private final int threads;

  /**
   * Of a comparison.
   *
   * @throws LabException when its scenarios are not of one society
   */
  public Comparer(Comparison comparison, int threads) {
    OneSociety.check(comparison.scenarios());
    this.comparison = comparison;
    this.threads = threads;
  }

  /** Lives all of it. */
  public Compared run(Progress progress) {
    Gauge gauge = new Gauge(comparison.scenarios());
    AtomicLong done = new AtomicLong();
    long people = comparison.first().people();
    long all = comparison.personDays();
    Lives lives =
        new Lives(comparison, gauge, () -> progress.step("comparing", done.addAndGet(people), all));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Society>> assumed = new ArrayList<>();
      List<Future<Society>> drawn = new ArrayList<>();
      for (int r = 0; r < comparison.replicates(); r++) {
        int replicate = r;
        assumed.add(pool.submit(() -> lives.assumed(replicate)));
        if (comparison.ignorance()) {
          drawn.add(pool.submit(() -> lives.drawn(replicate)));
        }
      }
      return new Compared(comparison, gauge, ended(assumed), ended(drawn));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LabException(INTERRUPTED, "interrupted");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<Society> ended(List<Future<Society>> societies)
      throws InterruptedException, ExecutionException {
    List<Society> ended = new ArrayList<>();
    for (Future<Society> society : societies) {
      ended.add(society.get());
    }
    return ended;
  }
}
