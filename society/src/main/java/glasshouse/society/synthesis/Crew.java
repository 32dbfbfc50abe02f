package glasshouse.society.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/**
 * Hands out numbered pieces of work to threads. Each piece writes only its own place, so the
 * threads cannot matter.
 */
final class Crew {
  private Crew() {}

  /**
   * Does pieces 0 to {@code count - 1} on some threads and returns when all are done; a failure of
   * a piece is thrown here.
   */
  static void each(int count, int threads, IntConsumer piece) {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> hands = new ArrayList<>();
    for (int t = 1; t < Math.min(threads, count); t++) {
      hands.add(
          Thread.ofPlatform()
              .name("synthesis-" + t)
              .start(() -> work(next, count, piece, failure)));
    }
    work(next, count, piece, failure);
    hands.forEach(Crew::await);
    Throwable thrown = failure.get();
    if (thrown != null) {
      throw new IllegalStateException(
          "the society could not be made: " + thrown.getMessage(), thrown);
    }
  }

  private static void work(
      AtomicInteger next, int count, IntConsumer piece, AtomicReference<Throwable> failure) {
    try {
      for (int i = next.getAndIncrement();
          i < count && failure.get() == null;
          i = next.getAndIncrement()) {
        piece.accept(i);
      }
    } catch (RuntimeException | Error thrown) {
      failure.compareAndSet(null, thrown);
    }
  }

  private static void await(Thread hand) {
    boolean interrupted = false;
    while (hand.isAlive()) {
      try {
        hand.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
