package glasshouse.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A few threads that share out blocks from a counter. Which worker lives which block can change no
 * result.
 */
public final class Workers implements AutoCloseable {
  private final int threads;
  private final ExecutorService pool;

  /** So many threads, at least one; one runs in the caller's own. */
  public Workers(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: was " + threads + ", wants at least 1");
    }
    this.threads = threads;
    pool =
        Executors.newFixedThreadPool(
            Math.max(1, threads - 1),
            Thread.ofPlatform().daemon().name("glasshouse-worker-", 1).factory());
  }

  /** Work on one block by one worker, numbered from 0. */
  @FunctionalInterface
  public interface Task {
    /** Does the work. */
    void run(int worker, int block);
  }

  /** How many. */
  public int threads() {
    return threads;
  }

  /**
   * Runs the task on blocks 0 to {@code blocks - 1} and returns when all are done. After a failure
   * no further block is begun, and it is thrown when nobody works any more.
   */
  public void forEach(int blocks, Task task) {
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> all = new ArrayList<>();
    for (int worker = 1; worker < Math.min(threads, blocks); worker++) {
      int number = worker;
      all.add(pool.submit(() -> drain(next, blocks, number, task)));
    }
    FutureTask<?> own = new FutureTask<>(() -> drain(next, blocks, 0, task), null);
    own.run();
    all.addFirst(own);
    await(all);
  }

  private static void drain(AtomicInteger next, int blocks, int worker, Task task) {
    try {
      for (int block = next.getAndIncrement(); block < blocks; block = next.getAndIncrement()) {
        task.run(worker, block);
      }
    } catch (RuntimeException | Error failure) {
      next.set(blocks);
      throw failure;
    }
  }

  private static void await(List<Future<?>> all) {
    Throwable failure = null;
    for (Future<?> one : all) {
      try {
        one.get();
      } catch (ExecutionException e) {
        failure = failure == null ? e.getCause() : failure;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }
    switch (failure) {
      case null -> {}
      case RuntimeException cause -> throw cause;
      case Error cause -> throw cause;
      default -> throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
