package glasshouse.lab;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Work that goes on while other work is done. */
public final class Meanwhile {
  private final CompletableFuture<Void> work;

  private Meanwhile(CompletableFuture<Void> work) {
    this.work = work;
  }

  /** Begins it. */
  public static Meanwhile begin(Runnable work) {
    return new Meanwhile(CompletableFuture.runAsync(work));
  }

  /** Hands it to whoever does it. */
  public static Meanwhile begin(Runnable work, Executor hand) {
    return new Meanwhile(CompletableFuture.runAsync(work, hand));
  }

  /** Work that begins when this is done. */
  public Meanwhile then(Runnable next) {
    return new Meanwhile(work.thenRun(next));
  }

  /** Waits for it; what went wrong in it is thrown here, every time. */
  public void await() {
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
