package glasshouse.lab.ensemble;

import glasshouse.kernel.Fingerprint;
import glasshouse.lab.Memory;
import glasshouse.lab.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lives the societies of an ensemble, several side by side, and keeps each that is over, so that an
 * ensemble that is interrupted goes on where it was.
 */
public final class Societies {
  private final Ensemble ensemble;
  private final Gauge gauge;
  private final Store store;
  private final AtomicBoolean interrupted = new AtomicBoolean();

  Societies(Ensemble ensemble, Store store) {
    this.ensemble = ensemble;
    this.store = store;
    gauge = new Gauge(ensemble.scenarios());
  }

  /** Where societies are kept that are over. */
  interface Store {
    /** Keeps nothing. */
    Store NONE =
        new Store() {
          @Override
          public Optional<Society> find(int replicate, boolean drawn) {
            return Optional.empty();
          }

          @Override
          public void keep(Society society, boolean drawn) {}
        };

    /** A society that is kept. */
    Optional<Society> find(int replicate, boolean drawn);

    /** Keeps a society. */
    void keep(Society society, boolean drawn);
  }

  /**
   * All societies of an ensemble.
   *
   * @param assumed those with all numbers as assumed, in order
   * @param drawn those with numbers drawn, in order
   */
  public record Lived(List<Society> assumed, List<Society> drawn) {}

  /** What is measured. */
  Gauge gauge() {
    return gauge;
  }

  /** Ends them at the next evening; what is over is kept. */
  void interrupt() {
    interrupted.set(true);
  }

  /**
   * Lives all of them that are not kept yet; empty when interrupted.
   *
   * @param doing what, for the progress
   */
  Optional<Lived> run(int threads, String doing, Progress progress) {
    int jobs =
        Memory.jobs(
            ensemble.any(), ensemble.bytesAPerson(), Math.min(threads, ensemble.societies()));
    long all = ensemble.personDays();
    AtomicLong done = new AtomicLong();
    Runnable day =
        () -> {
          progress.step(doing, done.addAndGet(ensemble.any().people()), all);
          if (interrupted.get()) {
            throw new Interrupted();
          }
        };
    Lives lives = new Lives(ensemble, gauge, Math.max(1, threads / jobs), day);
    ExecutorService pool = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<Society>> assumed = new ArrayList<>();
      List<Future<Society>> drawn = new ArrayList<>();
      long each = all / ensemble.societies();
      for (int r = 0; r < ensemble.replicates(); r++) {
        int replicate = r;
        assumed.add(pool.submit(() -> society(lives, replicate, false, done, each)));
        if (ensemble.ignorance()) {
          drawn.add(pool.submit(() -> society(lives, replicate, true, done, each)));
        }
      }
      return Optional.of(new Lived(ended(assumed), ended(drawn)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      return switch (e.getCause()) {
        case Interrupted _ -> Optional.empty();
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw new IllegalStateException(e);
      };
    } finally {
      interrupted.set(true); // for those that still live when another failed
      pool.shutdownNow();
      pool.close();
    }
  }

  private Society society(Lives lives, int replicate, boolean drawn, AtomicLong done, long each) {
    Optional<Society> kept = store.find(replicate, drawn);
    if (kept.isPresent()) {
      done.addAndGet(each);
      return kept.get();
    }
    if (interrupted.get()) {
      throw new Interrupted();
    }
    Society society = drawn ? lives.drawn(replicate) : lives.assumed(replicate);
    store.keep(society, drawn);
    return society;
  }

  private static List<Society> ended(List<Future<Society>> societies)
      throws InterruptedException, ExecutionException {
    List<Society> ended = new ArrayList<>();
    for (Future<Society> society : societies) {
      ended.add(society.get());
    }
    return ended;
  }

  /** Lives an experiment to its end, and keeps nothing on disk. */
  public static <R> R live(Experiment<R> experiment, int threads, String doing, Progress progress) {
    Societies societies = new Societies(experiment.ensemble(), Store.NONE);
    return experiment.result(
        societies.gauge(), societies.run(threads, doing, progress).orElseThrow());
  }

  /** Equal iff all societies were lived equally. */
  public static String fingerprint(List<List<Society>> all) {
    long digest = Fingerprint.START;
    for (List<Society> societies : all) {
      for (Society society : societies) {
        for (long world : society.fingerprints()) {
          digest = Fingerprint.fold(digest, world);
        }
      }
    }
    return Fingerprint.text(digest);
  }

  /** Someone wants it to end here. */
  private static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
