package glasshouse.lab.tables;

import glasshouse.lab.Meanwhile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Writes down on a thread of its own what a day left, while the next day is lived: piece after
 * piece in the order in which they were given, so that the thread cannot matter.
 */
final class Scribe implements AutoCloseable {
  /** So many pieces wait at the most; whoever gives more waits for the first. */
  private static final int MOST = 8;

  private final ExecutorService hand =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("scribe").factory());
  private final Deque<Meanwhile> waiting = new ArrayDeque<>();

  /** Has a piece written; what went wrong in an earlier one may be thrown here. */
  void write(Runnable piece) {
    if (waiting.size() == MOST) {
      waiting.removeFirst().await();
    }
    waiting.add(Meanwhile.begin(piece, hand));
  }

  /** Waits until all is written; what went wrong is thrown here. */
  void settle() {
    while (!waiting.isEmpty()) {
      waiting.removeFirst().await();
    }
  }

  /** Waits until nothing is written any more. */
  @Override
  public void close() {
    hand.close();
  }
}
