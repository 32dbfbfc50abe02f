package glasshouse.lab.ensemble;

import glasshouse.lab.Circumstances;
import glasshouse.lab.FolderLock;
import glasshouse.lab.Json;
import glasshouse.lab.PlanParts;
import glasshouse.lab.Progress;
import glasshouse.lab.RunFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Carries out an experiment in a folder: a society that is over is kept there, so that an
 * experiment that was interrupted or killed goes on with the others.
 *
 * @param <R> what it finds
 */
public final class ExperimentRunner<R> {
  /** Where an experiment that is not whole keeps its plan. */
  public static final String PLAN = PlanParts.FILE;

  private final Experiment<R> experiment;
  private final RunFolder folder;
  private final Circumstances circumstances;
  private final SocietyFiles files;
  private final Societies societies;

  private ExperimentRunner(
      Experiment<R> experiment, RunFolder folder, Circumstances circumstances) {
    this.experiment = experiment;
    this.folder = folder;
    this.circumstances = circumstances;
    files = new SocietyFiles(experiment.ensemble(), folder);
    societies = new Societies(experiment.ensemble(), files);
  }

  /** One that begins: in a new folder with the plan in it. */
  public static <R> ExperimentRunner<R> begin(
      Experiment<R> experiment, Optional<Path> out, Circumstances circumstances) {
    String json = Json.text(experiment.plan(circumstances));
    RunFolder.Writer content = path -> Files.writeString(path, json);
    RunFolder folder =
        out.isPresent()
            ? RunFolder.create(out.get(), PLAN, content)
            : RunFolder.next(Path.of("runs"), experiment.folder(), PLAN, content);
    return new ExperimentRunner<>(experiment, folder, circumstances);
  }

  /** One that goes on in its folder. */
  public static <R> ExperimentRunner<R> resume(
      Experiment<R> experiment, RunFolder folder, Circumstances circumstances) {
    return new ExperimentRunner<>(experiment, folder, circumstances);
  }

  /** Whether a folder holds an experiment that can go on. */
  public static boolean goesOn(RunFolder folder) {
    return !folder.isWhole()
        && folder.has(PLAN)
        && !ExperimentJson.kind(Json.read(folder.file(PLAN))).equals("run");
  }

  /**
   * Gives an experiment its name that was whole but for that when its process was killed; false
   * when it was not.
   */
  public static boolean settle(RunFolder folder) {
    boolean whole = !folder.isWhole() && RunFolder.ANSWERS.stream().anyMatch(folder::has);
    if (whole) {
      folder.settle(PLAN);
    }
    return whole;
  }

  /**
   * What came of it.
   *
   * @param result what it found
   * @param json the text of its file
   * @param seconds wall time of this process
   */
  public record Outcome<R>(R result, String json, double seconds) {}

  /** Makes what stands in the folder beside the experiment's file: tables and a page. */
  public interface Finisher<R> {
    /** Makes all of it. */
    void finish(R result, RunFolder folder, Circumstances circumstances);
  }

  /** Where it is carried out. */
  public RunFolder folder() {
    return folder;
  }

  /** How many societies are over and kept. */
  public int kept() {
    return files.kept();
  }

  /** Ends it at the next evening. */
  public void interrupt() {
    societies.interrupt();
  }

  /** Carries it out; empty when interrupted. */
  public Optional<Outcome<R>> run(Finisher<R> finisher, Progress progress) {
    long start = System.nanoTime();
    try (FolderLock _ = FolderLock.take(folder, PLAN)) {
      Optional<Societies.Lived> lived =
          societies.run(circumstances.threads(), "living societies", progress);
      if (lived.isEmpty()) {
        return Optional.empty();
      }
      long all = experiment.ensemble().personDays();
      progress.step("writing the report", all, all);
      R result = experiment.result(societies.gauge(), lived.get());
      finisher.finish(result, folder, circumstances);
      double seconds = (System.nanoTime() - start) / 1e9;
      String json = experiment.json(result, circumstances, seconds);
      folder.write(experiment.file(), path -> Files.writeString(path, json));
      folder.settle(PLAN);
      return Optional.of(new Outcome<>(result, json, seconds));
    }
  }
}
