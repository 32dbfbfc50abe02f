package glasshouse.lab;

import glasshouse.kernel.Tracer;
import glasshouse.kernel.Workers;
import glasshouse.world.People;
import glasshouse.world.World;
import glasshouse.world.scenario.Scenarios;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lives a plan to its end in a run folder: progress, checkpoints, interruption, {@code run.json}.
 */
public final class Runner {
  /**
   * Above this many people, different people reached are not counted: it would cost memory a
   * person.
   */
  private static final int REACH_COUNTED = 4_000_000;

  private final Plan plan;
  private final RunFolder folder;
  private final Circumstances circumstances;
  private final Recording.Maker recordings;
  private final AtomicBoolean interrupted = new AtomicBoolean();

  private Runner(
      Plan plan, RunFolder folder, Circumstances circumstances, Recording.Maker recordings) {
    this.plan = plan;
    this.folder = folder;
    this.circumstances = circumstances;
    this.recordings = recordings;
  }

  /**
   * A run that begins: a new folder with the plan in it, so that it can be resumed from then on.
   *
   * @param out the folder's name; without one the first free {@code runs/SCENARIO-N}
   * @param recordings who writes it down
   */
  public static Runner begin(
      Plan plan, Optional<Path> out, Circumstances circumstances, Recording.Maker recordings) {
    Memory.check(plan);
    String json = Json.text(PlanJson.of(plan, circumstances));
    RunFolder.Writer content = path -> Files.writeString(path, json);
    RunFolder folder =
        out.isPresent()
            ? RunFolder.create(out.get(), PlanParts.FILE, content)
            : RunFolder.next(Path.of("runs"), plan.with().id(), PlanParts.FILE, content);
    return new Runner(plan, folder, circumstances, recordings);
  }

  /**
   * A run that goes on from its last checkpoint, or begins anew where there is none.
   *
   * @param now by whom it goes on; the rest is as it was
   * @param recordings who writes it down
   * @throws LabException when it is whole, or its plan is damaged or no longer fits
   */
  public static Runner resume(
      RunFolder folder, Scenarios scenarios, Resumption now, Recording.Maker recordings) {
    if (folder.isWhole()) {
      throw new LabException(
          LabException.INPUT, folder.name() + " is whole: there is nothing to resume");
    }
    if (!folder.has(PlanParts.FILE)) {
      throw new LabException(
          LabException.INPUT,
          folder.path()
              + " holds no plan: it was interrupted before it began. Delete it and run again");
    }
    PlanJson.Read read =
        PlanJson.read(folder.file(PlanParts.FILE), scenarios, now.threads(), LabException.INPUT);
    return new Runner(read.plan(), folder, now.over(read.circumstances()), recordings);
  }

  /**
   * Gives a run its name that was whole but for that when its process was killed; false when it was
   * not.
   */
  public static boolean settle(RunFolder folder) {
    boolean whole = !folder.isWhole() && folder.has(RunJson.FILE);
    if (whole) {
      clear(folder);
    }
    return whole;
  }

  /**
   * What is new in a run that is resumed.
   *
   * @param threads that live the days
   * @param checkpointEvery days between checkpoints; below 0 as before
   * @param version of Glasshouse
   */
  public record Resumption(int threads, int checkpointEvery, String version) {
    private Circumstances over(Circumstances before) {
      int every = checkpointEvery < 0 ? before.checkpointEvery() : checkpointEvery;
      return new Circumstances(threads, every, version, before.command(), before.started());
    }
  }

  /** Where it is lived. */
  public RunFolder folder() {
    return folder;
  }

  /** What is lived. */
  public Plan plan() {
    return plan;
  }

  /** Asks the run to stop this evening; it then writes a checkpoint. */
  public void interrupt() {
    interrupted.set(true);
  }

  /** How a run came to rest: with a result, or interrupted. */
  public sealed interface Outcome {
    /**
     * The run is whole.
     *
     * @param result what it answers
     * @param personDays lived by this process
     */
    record Whole(Result result, long personDays) implements Outcome {}

    /**
     * It was interrupted on some day; a checkpoint was written.
     *
     * @param day days lived, the warm-up included
     */
    record Interrupted(int day) implements Outcome {}
  }

  /** Lives to the end, or until interrupted. */
  public Outcome run(Progress progress) {
    long start = System.nanoTime();
    Memory.check(plan);
    try (FolderLock _ = FolderLock.take(folder, PlanParts.FILE);
        Workers workers = new Workers(circumstances.threads())) {
      progress.step("making people", 0, plan.personDays());
      People people = TwinRun.people(plan, workers);
      try (Recording recording = recordings.make(plan, people, folder, circumstances)) {
        TwinRun run = run(people, workers, recording);
        long before = run.personDays();
        live(run, recording, progress);
        if (!run.over()) {
          return new Outcome.Interrupted(run.day());
        }
        Result result = Result.of(plan, run, seconds(start));
        Result all = recording.finish(run, result, progress);
        return finish(new Outcome.Whole(all.lasting(seconds(start)), run.personDays() - before));
      }
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  /** The run as its last checkpoint left it, or at its first evening. */
  private TwinRun run(People people, Workers workers, Recording recording) {
    World.Watchers watchers = watchers(plan, recording.with());
    World.Watchers twins = new World.Watchers(recording.without(), false, false);
    TwinRun run = new TwinRun(plan, people, workers, watchers, twins);
    if (folder.has(Checkpoint.FILE)) {
      Checkpoint.load(run, recording, folder);
    } else {
      run.begin();
      recording.begin();
    }
    return run;
  }

  /**
   * Who looks on: the same in every process that lives this plan, for a checkpoint holds what they
   * saw.
   */
  static World.Watchers watchers(Plan plan, Tracer tracer) {
    return new World.Watchers(tracer, plan.with().people() <= REACH_COUNTED, false);
  }

  private void live(TwinRun run, Recording recording, Progress progress) {
    CheckpointClock clock = new CheckpointClock(circumstances.checkpointEvery());
    while (!run.over()) {
      run.morning();
      recording.morning(run);
      run.live();
      recording.evening(run);
      String doing = run.systemDays() == 0 ? "warm-up" : "under the system";
      progress.step(doing, run.personDays(), plan.personDays());
      if (interrupted.get() && !run.over()) {
        Checkpoint.save(run, recording, folder);
        return;
      }
      if (clock.due(run.day()) && !run.over()) {
        clock.save(() -> save(run, recording, progress));
      }
    }
  }

  /**
   * A checkpoint that cannot be written ends no run: the last one stands, and the next may go
   * better.
   */
  private void save(TwinRun run, Recording recording, Progress progress) {
    try {
      Checkpoint.save(run, recording, folder);
    } catch (LabException e) {
      progress.note(e.getMessage() + " (the run goes on)");
    }
  }

  /** In this order, for whoever finds the folder after a {@code kill -9} in between. */
  private Outcome.Whole finish(Outcome.Whole whole) {
    String json = Json.text(RunJson.of(plan, circumstances, whole));
    folder.write(RunJson.FILE, path -> Files.writeString(path, json));
    clear(folder);
    return whole;
  }

  private static void clear(RunFolder folder) {
    folder.remove(Checkpoint.FILE);
    folder.settle(PlanParts.FILE);
  }
}
