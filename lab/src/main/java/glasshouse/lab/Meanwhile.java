package glasshouse.report;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Work that goes on while other work is done. */
final class Meanwhile {
  private final CompletableFuture<Void> work;

  private Meanwhile(CompletableFuture<Void> work) {
    this.work = work;
  }

  /** Begins it. */
  static Meanwhile begin(Runnable work) {
    return new Meanwhile(CompletableFuture.runAsync(work));
  }

  /** Work that begins when this is done. */
  Meanwhile then(Runnable next) {
    return new Meanwhile(work.thenRun(next));
  }

  /** Waits for it; what went wrong in it is thrown here, every time. */
  void await() {
    try {
      work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException ours) {
        throw ours;
      }
      throw e;
    }
  }
}
