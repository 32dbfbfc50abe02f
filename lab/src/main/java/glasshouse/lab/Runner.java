package glasshouse.lab;

import glasshouse.kernel.Tracer;
import glasshouse.kernel.Workers;
import glasshouse.world.World;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lives a plan to its end in a run folder: progress, checkpoints, Ctrl-C. */
public final class Runner {
  /** Above this many people, different people reached are not counted: it would cost memory a person. */
  private static final int REACH_COUNTED = 4_000_000;

  private final Plan plan;
  private final RunFolder folder;
  private final int threads;
  private final int checkpointEvery;
  private final AtomicBoolean interrupted = new AtomicBoolean();
  private final AtomicBoolean ended = new AtomicBoolean();

  /**
   * A runner.
   *
   * @param checkpointEvery days between checkpoints, 0 for none but on Ctrl-C
   */
  public Runner(Plan plan, RunFolder folder, int threads, int checkpointEvery) {
    this.plan = plan;
    this.folder = folder;
    this.threads = threads;
    this.checkpointEvery = checkpointEvery;
  }

  /** Asks the run to stop this evening; it then writes a checkpoint. */
  public void interrupt() {
    interrupted.set(true);
  }

  /** Whether the run has come to rest, whole or interrupted. */
  public boolean ended() {
    return ended.get();
  }

  /** How a run came to rest: with a result, or interrupted. */
  public sealed interface Outcome {
    /**
     * The run is whole.
     *
     * @param result what it answers
     */
    record Whole(Result result) implements Outcome {}

    /**
     * It was interrupted on some day; a checkpoint was written.
     *
     * @param day days lived, the warm-up included
     */
    record Interrupted(int day) implements Outcome {}
  }

  /** Begins, or with {@code resume} goes on from the last checkpoint, and lives to the end or until interrupted. */
  public Outcome run(boolean resume, Progress progress) {
    long start = System.nanoTime();
    Memory.check(plan);
    boolean reach = plan.with().people() <= REACH_COUNTED;
    try (Workers workers = new Workers(threads)) {
      TwinRun run = new TwinRun(plan, workers, new World.Watchers(Tracer.NONE, reach, false));
      if (resume) {
        Checkpoint.load(run, folder);
      } else {
        run.begin();
      }
      live(run, progress);
      if (!run.over()) {
        return new Outcome.Interrupted(run.day());
      }
      return new Outcome.Whole(Result.of(plan, run, (System.nanoTime() - start) / 1e9));
    } finally {
      ended.set(true);
    }
  }

  private void live(TwinRun run, Progress progress) {
    int total = plan.with().warmUpDays() + plan.with().days();
    while (!run.over()) {
      run.live();
      String doing = run.systemDays() == 0 ? "warm-up" : "under the system";
      progress.step(doing, run.day(), total);
      boolean due = checkpointEvery > 0 && run.day() % checkpointEvery == 0 && !run.over();
      if (interrupted.get() && !run.over()) {
        Checkpoint.save(run, folder);
        return;
      }
      if (due) {
        Checkpoint.save(run, folder);
      }
    }
  }
}
